import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DomainError } from '../../platform/errors.ts'
import { openTestSpace } from '../../tests/support/test-space.ts'
import type { Actor } from '../access/index.ts'
import { storeBytes } from '../files/index.ts'
import { answerDifficulty } from './answer-difficulty/answer-difficulty.ts'
import { decideDifficulty } from './decide-difficulty/decide-difficulty.ts'
import { forwardDifficulty } from './forward-difficulty/forward-difficulty.ts'
import { listDifficulties } from './list-difficulties/list-difficulties.ts'
import { mayReadDutyFile } from './may-read-duty-file.ts'
import { raiseDifficulty } from './raise-difficulty/raise-difficulty.ts'
import { reportProgress } from './report-progress/report-progress.ts'
import { showAssignment } from './show-assignment/show-assignment.ts'
import { showDifficulty } from './show-difficulty/show-difficulty.ts'
import { showHome } from './show-home/show-home.ts'
import { showOverview } from './show-overview/show-overview.ts'
import { findNotices } from './testing/duty-test-store.ts'
import { someReport, withDuties } from './testing/with-duties.ts'

const open = async () => withDuties(await openTestSpace())
let space: Awaited<ReturnType<typeof open>>
let lead: Actor
let helper: Actor
let focal: Actor
let committee: Actor
beforeAll(async () => {
  space = await open()
  lead = await space.actor('specialist', 'Sở Tài chính')
  helper = await space.actor('agency_leader', 'Sở Y tế')
  focal = await space.actor('focal_point', 'Sở Nội vụ')
  committee = await space.actor('committee_leader')
})
afterAll(() => space.close())

const on = (date: string) => space.clock.set(`${date}T10:00:00+07:00`)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => error.code,
  )
const kindsFor = async (actor: Actor) =>
  (await space.inSpace((trx) => findNotices(trx, space.tenantId, actor.personId))).map(({ kind }) => kind)
const answer = { text: 'Thực hiện theo hướng dẫn', documentNumber: null, documentIssuedOn: null, fileId: null }
const decision = { text: 'Đồng ý gia hạn', documentNumber: '215/UBND-TH', documentIssuedOn: '2026-03-12', fileId: null }
const given = { text: 'Chưa có định mức', proposal: 'Cho áp dụng định mức cũ' }

describe('the way of a difficulty', () => {
  it('goes from the agency over the focal agency to the committee, and the decision comes back', async () => {
    const { services, tenantId } = space
    on('2026-03-02')
    const assignmentId = await space.assignOne('2026-03-05', { coordinators: ['Sở Y tế'] })
    on('2026-03-04')
    const raised = await raiseDifficulty(services, lead, assignmentId, given)
    expect(raised).toMatchObject({ stage: 'at_focal_agency', version: 1, assignmentId })
    expect(await kindsFor(focal)).toEqual(['difficulty_raised'])
    expect((await showHome(services, focal)).focal).toMatchObject({
      difficulties: { count: 1, items: [{ id: raised.id, may: { answer: true, forward: true, decide: false } }] },
    })

    on('2026-03-07')
    for (const actor of [lead, helper, focal, committee, space.office])
      expect(await showDifficulty(services, actor, raised.id)).toMatchObject({
        ...given,
        stage: 'at_focal_agency',
        holder: { name: 'Sở Nội vụ' },
        heldSince: '2026-03-04T03:00:00.000Z',
        waitingDays: 3,
        raisedBy: { name: 'Sở Tài chính' },
      })
    const overview = await showOverview(services, committee, null)
    expect(overview.red.items[0]).toMatchObject({
      assignmentId,
      daysLate: 2,
      levelToDecide: 'focal_agency',
      waitingFor: 'Sở Nội vụ',
      missingProduct: 'Báo cáo kết quả',
    })
    expect(overview.difficulties).toMatchObject({ atFocalAgency: 1, atCommittee: 0, longestDays: 3 })

    on('2026-03-10')
    expect(await codeOf(decideDifficulty(services, committee, raised.id, decision))).toBe('difficulty_at_focal_agency')
    const forwarded = await forwardDifficulty(services, focal, raised.id, { proposal: 'Đề nghị UBND cho phép' })
    expect(forwarded).toMatchObject({ stage: 'at_committee', version: 2 })
    expect(await showDifficulty(services, lead, raised.id)).toMatchObject({
      holder: { name: 'Ủy ban nhân dân tỉnh Sông Trà' },
      heldSince: '2026-03-10T03:00:00.000Z',
      waitingDays: 0,
    })
    expect(await codeOf(answerDifficulty(services, focal, raised.id, answer))).toBe('difficulty_at_committee')
    expect((await showHome(services, committee)).committee).toMatchObject({
      difficulties: { count: 1, items: [{ id: raised.id, may: { decide: true } }] },
    })
    expect((await showOverview(services, committee, null)).sentence).toBe(
      '0 của 1 lượt giao đúng hạn; 1 quá hạn đang chờ UBND tỉnh; 1 khó khăn, vướng mắc chờ Ủy ban nhân dân quyết định.',
    )

    on('2026-03-12')
    const file = { name: 'qd.pdf', mediaType: 'application/pdf', bytes: Buffer.from('quyết định') }
    const fileId = await space.inSpace((trx) => storeBytes(services, trx, committee, file))
    expect(await codeOf(decideDifficulty(services, committee, raised.id, decision, 1))).toBe('version_conflict')
    await decideDifficulty(services, committee, raised.id, { ...decision, fileId }, 2)
    const page = await showAssignment(services, lead, assignmentId)
    expect(page).toMatchObject({
      openDifficultyCount: 0,
      difficulties: [
        { stage: 'resolved', waitingDays: 2, resolvedAt: '2026-03-12T03:00:00.000Z', may: { decide: false } },
      ],
    })
    expect(page.difficulties[0]?.moves).toMatchObject([
      { kind: 'raised', text: given.text, organization: { name: 'Sở Tài chính' } },
      { kind: 'forwarded', text: 'Đề nghị UBND cho phép', organization: { name: 'Sở Nội vụ' } },
      {
        kind: 'decided',
        text: 'Đồng ý gia hạn',
        documentNumber: '215/UBND-TH',
        documentIssuedOn: '2026-03-12',
        file: { id: fileId },
      },
    ])
    expect(page.timeline.at(-1)).toMatchObject({
      kind: 'difficulty_decided',
      details: { documentNumber: '215/UBND-TH', difficultyId: raised.id },
    })
    expect(await space.inSpace((trx) => mayReadDutyFile(trx, helper, fileId))).toBe(true)
    expect(await codeOf(decideDifficulty(services, committee, raised.id, decision))).toBe('difficulty_resolved')
    expect((await kindsFor(lead)).slice(-2)).toEqual(['difficulty_forwarded', 'difficulty_decided'])
    for (const actor of [helper, focal, space.office]) expect((await kindsFor(actor)).at(-1)).toBe('difficulty_decided')
    expect(tenantId).toBe(page.directive.id ? space.tenantId : '')
  })

  it('is answered by the focal agency, and only by its leader or focal person', async () => {
    const { services } = space
    const { id } = await raiseDifficulty(services, lead, await space.assignOne('2026-04-05'), given)
    const clerk = await space.actor('specialist', 'Sở Nội vụ')
    for (const actor of [clerk, lead, space.office, committee])
      expect(await codeOf(answerDifficulty(services, actor, id, answer))).toBe('not_allowed')
    expect(await codeOf(forwardDifficulty(services, helper, id, { proposal: 'x' }))).toBe('difficulty_not_found')
    expect(await answerDifficulty(services, await space.actor('agency_leader', 'Sở Nội vụ'), id, answer)).toMatchObject(
      { stage: 'resolved' },
    )
    expect((await kindsFor(lead)).at(-1)).toBe('difficulty_answered')
  })

  it.each([
    ['the directive names no focal agency', { focal: null, committee: null }],
    ['the focal agency itself raises it', { focal: 'Sở Tài chính' }],
  ])('goes straight to the committee when %s', async (_when, options) => {
    const { services } = space
    const { id, stage } = await raiseDifficulty(services, lead, await space.assignOne(null, {}, options), given)
    expect(stage).toBe('at_committee')
    expect(await showDifficulty(services, lead, id)).toMatchObject({
      holder: { name: 'Ủy ban nhân dân tỉnh Sông Trà' },
    })
    expect((await kindsFor(committee)).at(-1)).toBe('difficulty_raised')
  })

  it('can be raised together with a report', async () => {
    const assignmentId = await space.assignOne(null)
    await reportProgress(space.services, lead, assignmentId, {
      ...someReport,
      difficulties: 'Thiếu kinh phí',
      raiseAsDifficulty: true,
    })
    const page = await showAssignment(space.services, lead, assignmentId)
    expect(page).toMatchObject({
      openDifficultyCount: 1,
      difficulties: [{ text: 'Thiếu kinh phí', stage: 'at_focal_agency' }],
    })
    expect(page.timeline.map(({ kind }) => kind)).toEqual([
      'assigned',
      'acknowledged',
      'progress_reported',
      'difficulty_raised',
    ])
  })

  it('two answers at once: one counts', async () => {
    const { services } = space
    const { id } = await raiseDifficulty(services, lead, await space.assignOne(null), given)
    const codes = await Promise.all([
      codeOf(answerDifficulty(services, focal, id, answer)),
      codeOf(forwardDifficulty(services, focal, id, { proposal: 'x' })),
    ])
    expect(codes.filter((code) => code === 'done')).toHaveLength(1)
    expect(['difficulty_resolved', 'difficulty_at_committee']).toContain(codes.find((code) => code !== 'done'))
  })
})

it('lists what waits, longest first, page by page, and to each what is theirs', async () => {
  const { services } = space
  const all = await listDifficulties(services, committee, { stage: 'all', limit: 100 })
  const paged: string[] = []
  let cursor: string | undefined
  do {
    const page = await listDifficulties(services, committee, { stage: 'all', limit: 2, cursor })
    paged.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(paged).toEqual(all.items.map(({ id }) => id))
  const held = all.items.map(({ heldSince }) => heldSince)
  expect(held).toEqual(held.toSorted())
  const mine = async (actor: Actor) => (await listDifficulties(services, actor, { holder: 'mine', limit: 100 })).items
  expect((await mine(focal)).every(({ may }) => may.answer)).toBe(true)
  expect((await mine(committee)).every(({ may }) => may.decide)).toBe(true)
  expect((await mine(focal)).length + (await mine(committee)).length).toBe(
    all.items.filter(({ stage }) => stage !== 'resolved').length,
  )
  expect(await mine(lead)).toEqual([])
  const stranger = await space.actor('agency_leader', 'Sở Xây dựng')
  expect((await listDifficulties(services, stranger, { stage: 'all', limit: 100 })).items).toEqual([])
})
