import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { acceptCompletion } from '../accept-completion/accept-completion.ts'
import { acknowledge } from '../acknowledge/acknowledge.ts'
import type { Recurrence } from '../assignment-row.ts'
import { checkStoredStates } from '../check-stored-states/check-stored-states.ts'
import { listInstances } from '../list-instances/list-instances.ts'
import { moveParts } from '../parts/move-parts.ts'
import { proposeCompletion } from '../propose-completion/propose-completion.ts'
import { showAssignment } from '../show-assignment/show-assignment.ts'
import { findNotices } from '../testing/duty-test-store.ts'
import { someEvidence, withDuties } from '../testing/with-duties.ts'
import { openInstances } from './open-instances.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let finance: Actor
beforeAll(async () => {
  space = await open()
  finance = await space.actor('agency_leader', 'Sở Tài chính')
})
afterAll(() => space.close())

const on = (date: string) => space.clock.set(`${date}T10:00:00+07:00`)
const give = (recurrence: Recurrence, day: number | null = null, coordinators: string[] = []) =>
  space.assignOne(null, { deadline: { kind: 'recurrence', on: null, recurrence, day }, coordinators })
const round = (day: string) => openInstances(space.services, space.tenantId, day)
const instances = async (id: string) => (await listInstances(space.services, finance, id, { limit: 100 })).items
const labels = async (id: string) => (await instances(id)).map(({ label, deadlineOn }) => `${label}: ${deadlineOn}`)

describe('a recurring duty', () => {
  it('opens each period once, the running one and those missed, never one due before it was given', async () => {
    on('2026-03-02')
    const monthly = await give('monthly', null, ['Sở Y tế'])
    const late = await give('monthly', 1)
    const weekly = await give('weekly', 5)
    const yearly = await give('yearly')
    expect(await round('2026-03-02')).toBe(3)
    expect(await round('2026-03-02')).toBe(0)
    expect(await Promise.all([round('2026-03-15'), round('2026-03-15')]).then(([a, b]) => a + b)).toBe(3)
    on('2026-05-20')
    expect(await round('2026-05-20')).toBeGreaterThan(0)
    expect(await labels(monthly)).toEqual([
      'Tháng 6/2026: 2026-06-16',
      'Tháng 5/2026: 2026-05-18',
      'Tháng 4/2026: 2026-04-16',
      'Tháng 3/2026: 2026-03-17',
    ])
    expect((await labels(late)).at(-1)).toBe('Tháng 4/2026: 2026-04-01')
    expect((await labels(weekly)).slice(-2)).toEqual([
      'Tuần 09/03–15/03/2026: 2026-03-13',
      'Tuần 02/03–08/03/2026: 2026-03-06',
    ])
    expect(await labels(yearly)).toEqual(['Năm 2026: 2026-12-16'])
    const [latest] = await instances(monthly)
    const page = await showAssignment(space.services, finance, latest?.id ?? '')
    expect(page).toMatchObject({
      shape: 'instance',
      parentId: monthly,
      period: { from: '2026-05-15', to: '2026-06-14', label: 'Tháng 6/2026' },
      deadline: { kind: 'date', on: '2026-06-16' },
      state: { stage: 'awaiting_acknowledgement' },
      coordinators: [{ mention: 'Sở Y tế' }],
    })
    expect((await showAssignment(space.services, finance, monthly)).timeline.map(({ kind }) => kind)).toEqual([
      'assigned',
      'instance_opened',
      'instance_opened',
      'instance_opened',
      'instance_opened',
    ])
    const told = await space.inSpace((trx) => findNotices(trx, space.tenantId, finance.personId))
    expect(told.filter(({ kind }) => kind === 'instances_opened').length).toBeGreaterThan(1)
    expect(await space.inSpace((trx) => checkStoredStates(trx, space.tenantId))).toEqual([])
  })

  it('owes nothing more once it is accepted, cancelled or paused, and nothing for the time it was paused', async () => {
    on('2026-03-02')
    const { services, office, inSpace } = space
    const [accepted, cancelled, recalled] = [await give('monthly'), await give('monthly'), await give('monthly')]
    await round('2026-03-02')
    await acknowledge(services, finance, accepted)
    await proposeCompletion(services, finance, accepted, { summary: 'Thôi', evidence: someEvidence })
    await acceptCompletion(services, office, accepted, { quality: 'good', remark: null })
    on('2026-04-20')
    await round('2026-04-20')
    expect(await instances(cancelled)).toHaveLength(3)
    await space.amend(cancelled, { kind: 'cancel', on: '2026-04-20' })
    await inSpace((trx) => moveParts(services, trx, office, recalled, 'recalled', { text: 'Giao nhầm' }))
    on('2026-06-20')
    await round('2026-06-20')
    expect(await instances(accepted)).toHaveLength(1)
    expect((await instances(cancelled)).map(({ state }) => state.stage)).toEqual([
      'cancelled',
      'awaiting_acknowledgement',
      'awaiting_acknowledgement',
    ])
    expect((await instances(recalled)).slice(-3).map(({ state }) => state.stage)).toEqual(Array(3).fill('recalled'))
  })

  it('whose rhythm an amending directive replaced by a day is due once', async () => {
    on('2026-03-02')
    const id = await give('quarterly')
    expect((await showAssignment(space.services, finance, id)).shape).toBe('series')
    await space.amend(id, { kind: 'deadline', on: '2026-06-30', words: null })
    expect((await showAssignment(space.services, finance, id)).shape).toBe('whole')
    await round('2026-03-03')
    expect(await instances(id)).toEqual([])
  })

  it('that ran long before it came here asks for the period that runs and the one before, not for years of them', async () => {
    on('2021-05-06')
    const id = await give('quarterly')
    on('2026-11-20')
    await round('2026-11-20')
    expect(await labels(id)).toEqual(['Quý IV/2026: 2026-12-16', 'Quý III/2026: 2026-09-16'])
    on('2026-03-02')
  })

  it('is read page by page, by whoever may see it', async () => {
    on('2026-03-02')
    const id = await give('weekly')
    await round('2026-03-02')
    on('2026-04-01')
    await round('2026-04-01')
    const first = await listInstances(space.services, finance, id, { limit: 3 })
    const second = await listInstances(space.services, finance, id, { limit: 3, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items].map(({ from }) => from)).toEqual([
      '2026-03-30',
      '2026-03-23',
      '2026-03-16',
      '2026-03-09',
      '2026-03-02',
    ])
    const health = await space.actor('specialist', 'Sở Y tế')
    await expect(listInstances(space.services, health, id, { limit: 3 })).rejects.toMatchObject({
      code: 'assignment_not_found',
    })
  })
})
