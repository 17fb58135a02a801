import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DomainError } from '../../../platform/errors.ts'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { acceptCompletion } from '../accept-completion/accept-completion.ts'
import { acknowledge } from '../acknowledge/acknowledge.ts'
import { checkStoredStates } from '../check-stored-states/check-stored-states.ts'
import { listParts } from '../list-parts/list-parts.ts'
import { moveParts } from '../parts/move-parts.ts'
import { proposeCompletion } from '../propose-completion/propose-completion.ts'
import { reportProgress } from '../report-progress/report-progress.ts'
import { showAssignment } from '../show-assignment/show-assignment.ts'
import { findNotices } from '../testing/duty-test-store.ts'
import { someEvidence, someReport, withDuties } from '../testing/with-duties.ts'
import { giveParts, type PartToGive } from './give-parts.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let finance: Actor
let division: Actor
let commune: Actor
beforeAll(async () => {
  space = await open()
  finance = await space.actor('agency_leader', 'Sở Tài chính')
  division = await space.actor('specialist', 'Phòng Ngân sách')
  commune = await space.actor('agency_leader', 'UBND xã An Bình')
})
afterAll(() => space.close())

const on = (date: string) => space.clock.set(`${date}T10:00:00+07:00`)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => error.code,
  )
const part = async (name: string, deadlineOn: string | null = '2026-04-10'): Promise<PartToGive> => ({
  organizationId: await space.organization(name),
  text: `Lập biểu số liệu của ${name}`,
  product: null,
  deadlineOn,
})
const give = async (id: string, ...parts: PartToGive[]) => giveParts(space.services, finance, id, parts)
const proposal = { summary: 'Đã xong', evidence: someEvidence }
const page = (actor: Actor, id: string) => showAssignment(space.services, actor, id)

describe('parts of an assignment', () => {
  it('live like any other and are judged by who gave them; the whole tells how far they are', async () => {
    on('2026-03-02')
    const { services } = space
    const id = await space.assignOne('2026-04-30')
    const { partIds, moved } = await give(
      id,
      await part('Phòng Ngân sách', '2026-03-20'),
      await part('UBND xã An Bình'),
    )
    expect(moved.state.stage).toBe('in_progress')
    const [ofDivision = '', ofCommune = ''] = partIds
    expect((await space.inSpace((trx) => findNotices(trx, space.tenantId, division.personId))).at(-1)).toMatchObject({
      kind: 'parts_given',
      link: `/nhiem-vu/${ofDivision}`,
    })
    await acknowledge(services, division, ofDivision)
    await reportProgress(services, division, ofDivision, someReport)
    await proposeCompletion(services, division, ofDivision, proposal)
    expect((await page(finance, ofDivision)).may).toMatchObject({ accept: true, return: true, recall: true })
    expect((await page(space.office, ofDivision)).may).toMatchObject({ accept: false, recall: false })
    expect(await codeOf(acceptCompletion(services, space.office, ofDivision, { quality: 'good', remark: null }))).toBe(
      'not_allowed',
    )
    await acceptCompletion(services, finance, ofDivision, { quality: 'good', remark: null })
    on('2026-04-15')
    const shown = await listParts(services, finance, id)
    expect(shown.sentence).toBe('1/2 phần việc đã xong; 1 quá hạn (UBND xã An Bình)')
    expect(shown.parts.map(({ id: partId, state }) => [partId, state.display])).toEqual([
      [ofDivision, 'completed_on_time'],
      [ofCommune, 'overdue'],
    ])
    expect(shown).toMatchObject({ whole: null, openCount: 1 })
    expect((await listParts(services, division, ofDivision)).whole).toMatchObject({ id, mayOpen: false })
    expect((await listParts(services, finance, ofDivision)).whole).toMatchObject({ id, mayOpen: true })
    expect((await page(finance, id)).timeline.map(({ kind }) => kind)).toEqual([
      'assigned',
      'acknowledged',
      'part_given',
      'part_given',
    ])
    expect(await space.inSpace((trx) => checkStoredStates(trx, space.tenantId))).toEqual([])
  })

  it('are refused with the reason', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-04-30')
    const undated = await space.assignOne(null)
    const monthly = await space.assignOne(null, { deadline: { kind: 'recurrence', on: null, recurrence: 'monthly' } })
    const cases: [string, string, PartToGive][] = [
      [id, 'part_after_whole', await part('Phòng Ngân sách', '2026-05-01')],
      [id, 'part_without_deadline', await part('Phòng Ngân sách', null)],
      [id, 'part_in_past', await part('Phòng Ngân sách', '2026-03-01')],
      [undated, 'part_in_past', await part('Phòng Ngân sách', '2026-03-01')],
      [id, 'part_to_giver', await part('Sở Tài chính')],
      [id, 'part_lead_closed', { ...(await part('Phòng Ngân sách')), organizationId: space.tenantId }],
      [monthly, 'series_has_no_parts', await part('Phòng Ngân sách')],
    ]
    for (const [assignmentId, code, given] of cases)
      expect([code, await codeOf(give(assignmentId, given))]).toEqual([code, code])
    expect(await codeOf(give(undated, await part('Phòng Ngân sách', null)))).toBe('done')
    const given = [await part('Phòng Ngân sách')]
    for (const other of [division, space.office, await space.actor('focal_point', 'Sở Tài chính')])
      expect(await codeOf(giveParts(space.services, other, id, given))).toMatch(/^(not_allowed|assignment_not_found)$/)
  })

  it('nest three deep, never back to who gave them', async () => {
    on('2026-03-02')
    const { services } = space
    const whole = await space.assignOne('2026-04-30')
    const first = (await give(whole, await part('Phòng Ngân sách'))).partIds[0] ?? ''
    expect(await codeOf(giveParts(services, division, first, [await part('Sở Tài chính')]))).toBe('part_to_giver')
    const second = (await giveParts(services, division, first, [await part('UBND xã An Bình')])).partIds[0] ?? ''
    const third = (await giveParts(services, commune, second, [await part('Thôn Một')])).partIds[0] ?? ''
    const village = await space.actor('agency_leader', 'Thôn Một')
    expect(await codeOf(giveParts(services, village, third, [await part('Thôn Hai')]))).toBe('parts_too_deep')
  })

  it('go along when the whole is paused, resumed and recalled', async () => {
    on('2026-03-02')
    const { services, inSpace, office } = space
    const whole = await space.assignOne('2026-04-30')
    const [alone = '', done = '', child = ''] = (
      await give(whole, await part('Phòng Ngân sách'), await part('Phòng Ngân sách'), await part('UBND xã An Bình'))
    ).partIds
    await proposeCompletion(services, division, done, proposal)
    await acceptCompletion(services, finance, done, { quality: 'good', remark: null })
    const grandchild = (await giveParts(services, commune, child, [await part('Phòng Ngân sách')])).partIds[0] ?? ''
    const all = [alone, done, child, grandchild]
    const move = (of: string, kind: 'paused' | 'resumed' | 'recalled') =>
      inSpace((trx) => moveParts(services, trx, office, of, kind, { text: 'Chờ hướng dẫn' }))
    const stages = async () => Promise.all(all.map(async (id) => (await page(office, id)).state.stage))
    expect(await move(child, 'paused')).toBe(1)
    expect(await move(whole, 'paused')).toBe(2)
    expect(await stages()).toEqual(['paused', 'completed', 'paused', 'paused'])
    expect(await move(whole, 'resumed')).toBe(2)
    expect(await stages()).toEqual(['awaiting_acknowledgement', 'completed', 'in_progress', 'paused'])
    expect(await move(whole, 'recalled')).toBe(3)
    expect(await stages()).toEqual(['recalled', 'completed', 'recalled', 'recalled'])
    expect((await listParts(services, office, whole)).sentence).toBe('1/1 phần việc đã xong')
    expect(await space.inSpace((trx) => checkStoredStates(trx, space.tenantId))).toEqual([])
  })

  it('that are due after a deadline that moved earlier are told of', async () => {
    on('2026-03-02')
    const whole = await space.assignOne('2026-04-30')
    await give(whole, await part('Phòng Ngân sách', '2026-04-10'), await part('UBND xã An Bình', '2026-03-10'))
    await space.amend(whole, { kind: 'deadline', on: '2026-03-31', words: null })
    const told = async (actor: Actor) =>
      (await space.inSpace((trx) => findNotices(trx, space.tenantId, actor.personId))).filter(
        ({ kind }) => kind === 'parts_after_deadline',
      )
    expect((await told(finance)).at(-1)?.title).toBe(
      '1 phần việc có thời hạn sau thời hạn mới 31/3/2026 của nhiệm vụ 1 (Phòng Ngân sách: 10/4/2026)',
    )
    await space.amend(whole, { kind: 'deadline', on: '2026-05-31', words: null })
    expect(await told(finance)).toHaveLength(1)
  })

  it('are dropped with a whole that an amending directive cancels', async () => {
    on('2026-03-02')
    const whole = await space.assignOne('2026-04-30')
    const { partIds } = await give(whole, await part('Phòng Ngân sách'))
    await space.amend(whole, { kind: 'cancel', on: '2026-03-05' })
    expect((await page(space.office, partIds[0] ?? '')).state).toMatchObject({
      stage: 'cancelled',
      cancelledOn: '2026-03-05',
    })
  })
})
