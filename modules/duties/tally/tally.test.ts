import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import { acceptCompletion } from '../accept-completion/accept-completion.ts'
import { acknowledge } from '../acknowledge/acknowledge.ts'
import { toFilter } from '../assignment-filter.ts'
import { proposeCompletion } from '../propose-completion/propose-completion.ts'
import { returnCompletion } from '../return-completion/return-completion.ts'
import { stages } from '../rules/duty-event.ts'
import { splitSpan } from '../rules/split-span.ts'
import { changeRaw, countWaitingChanges, tamperTally } from '../testing/tally-test-store.ts'
import { someEvidence, withDuties } from '../testing/with-duties.ts'
import { checkTally } from './check-tally.ts'
import { rollTally } from './roll-tally.ts'
import { type TallyGroup, tallyDimensions } from './tally-group.ts'
import { listFilteredGroups, listTallyGroups } from './tally-groups-store.ts'
import { findTallyDay, foldChanges } from './tally-store.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let ids: string[]
let agencies: string[]
beforeAll(async () => {
  space = await open()
  const dues = ['2026-02-20', '2026-03-02', '2026-03-05', '2026-03-09', '2026-03-10', '2026-04-30', null, null]
  for (const leads of [['Sở Tài chính'], ['Sở Y tế']])
    await space.assign(dues.map((due) => ({ due, leads, role: 'lead' as const })))
  const { assignments } = await space.assign(dues.map((due) => ({ due, leads: ['Sở Tài chính', 'Sở Y tế'] })))
  ids = assignments.map(({ id }) => id)
  agencies = [await space.organization('Sở Tài chính'), await space.organization('Sở Y tế')]
})
afterAll(() => space.close())

const faults = () => space.inSpace((trx) => checkTally(trx, space.tenantId))
const roll = (day: string) => space.inSpace((trx) => rollTally(trx, space.tenantId, day))
const sorted = (groups: readonly TallyGroup[]) => groups.map((group) => JSON.stringify(group)).toSorted()

const inProgress = {
  stage: 'in_progress' as const,
  deadlineOn: '2026-03-03',
  proposedOn: '2026-03-03',
  field: null,
  extensions: 0,
  returns: 0,
  shape: 'whole' as const,
}

const day = fc.integer({ min: -80, max: 120 }).map((n) => new Date(Date.UTC(2026, 2, 2 + n)).toISOString().slice(0, 10))
const some = fc.uniqueArray(fc.nat({ max: 15 }), { minLength: 1, maxLength: 5 })
const change = fc.record({
  act: fc.constant('raw' as const),
  which: some,
  to: fc.record({
    stage: fc.constantFrom(...stages),
    deadlineOn: fc.option(day),
    proposedOn: day,
    field: fc.constantFrom(null, 'y_te', 'tai_chinh'),
    agency: fc.nat({ max: 1 }),
    extensions: fc.nat({ max: 3 }),
    returns: fc.nat({ max: 3 }),
    shape: fc.constantFrom('whole' as const, 'whole' as const, 'series' as const),
  }),
})
const step = fc.oneof(
  { weight: 4, arbitrary: change },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('day' as const), on: day }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('fold' as const) }) },
)

describe('the tally', () => {
  it('stands at the day of the machine until somebody reads it, and then at theirs', async () => {
    await roll('2026-03-02')
    expect(await space.inSpace((trx) => findTallyDay(trx, space.tenantId, 1))).toMatchObject({ onDate: '2026-03-02' })
    expect(await faults()).toEqual([])
  })

  it('is equal to a recount after any changes on any days, forwards and backwards', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), day, day, async (steps, one, other) => {
        const span = one < other ? { from: one, to: other } : { from: other, to: one }
        for (const done of steps) {
          if (done.act === 'day') await roll(done.on)
          else if (done.act === 'fold') await space.inSpace((trx) => foldChanges(trx, space.tenantId, 3))
          else {
            const { agency, ...to } = done.to
            const chosen = done.which.map((index) => ids[index] as string)
            // One duty is never twice with one agency, so the lead changes only for whole duties apart.
            const leadOrganizationId = agencies[agency] as string
            const safe = chosen.filter((id) => ids.indexOf(id) % 2 === agency)
            await space.inSpace((trx) => changeRaw(trx, space.tenantId, safe, { ...to, leadOrganizationId }))
          }
        }
        expect(await faults()).toEqual([])
        await roll(other)
        for (const dimension of tallyDimensions) {
          const told = await space.inSpace((trx) =>
            listTallyGroups(trx, space.tenantId, dimension, splitSpan(span), other),
          )
          const filter = toFilter(space.office, { countedFrom: span.from, countedTo: span.to }, other)
          const counted = await space.inSpace((trx) =>
            listFilteredGroups(trx, { ...filter, withCancelled: true }, dimension),
          )
          expect(sorted(told)).toEqual(sorted(counted))
        }
      }),
      { numRuns: 25 },
    )
  })

  it('follows the moves of the product', async () => {
    await roll('2026-03-02')
    const [lead, office] = [await space.actor('agency_leader', 'Sở Nội vụ'), space.office]
    const { services } = space
    const id = await space.assignOne('2026-03-20', { leads: ['Sở Nội vụ'] })
    const inLead = async () =>
      (await space.inSpace((trx) => listTallyGroups(trx, space.tenantId, 'lead', null, '2026-03-02')))
        .filter(({ key }) => key === lead.postings[0]?.organizationId)
        .map(({ stage, relation, count, returns }) => ({ stage, relation, count, returns }))
    const proposal = { summary: 'Đã xong', evidence: someEvidence }
    expect(await inLead()).toEqual([{ stage: 'awaiting_acknowledgement', relation: 'ahead', count: 1, returns: 0 }])
    await acknowledge(services, lead, id)
    expect(await inLead()).toEqual([{ stage: 'in_progress', relation: 'ahead', count: 1, returns: 0 }])
    await proposeCompletion(services, lead, id, proposal)
    await returnCompletion(services, office, id, { reason: 'Thiếu phụ lục' })
    expect(await inLead()).toEqual([{ stage: 'in_progress', relation: 'ahead', count: 1, returns: 1 }])
    await proposeCompletion(services, lead, id, proposal)
    await acceptCompletion(services, office, id, { quality: 'good', remark: null })
    expect(await inLead()).toEqual([{ stage: 'completed', relation: 'ahead', count: 1, returns: 1 }])
    expect(await faults()).toEqual([])
  })

  it('is folded by who reads it once many changes wait, and by nobody twice', async () => {
    await roll('2026-03-02')
    await space.assign(
      Array.from({ length: 28 }, (_, index) => ({ due: `2026-03-${String(index + 1).padStart(2, '0')}` })),
    )
    for (const id of ids)
      await space.inSpace((trx) => changeRaw(trx, space.tenantId, [id], { ...inProgress, returns: ids.indexOf(id) }))
    expect(await space.inSpace((trx) => countWaitingChanges(trx, space.tenantId))).toBeGreaterThan(20)
    await Promise.all([1, 2, 3, 4].map(() => space.inSpace((trx) => foldChanges(trx, space.tenantId, 6))))
    expect(await faults()).toEqual([])
    await space.inSpace((trx) => foldChanges(trx, space.tenantId, 50_000))
    expect(await space.inSpace((trx) => countWaitingChanges(trx, space.tenantId))).toBe(0)
    expect(await faults()).toEqual([])
  })

  it('stays whole while people change and read at once, over midnight', async () => {
    const write = (n: number) =>
      space.inSpace((trx) =>
        changeRaw(trx, space.tenantId, [ids[n % 2 === 0 ? 4 : 6] as string], {
          ...inProgress,
          ...(n % 3 === 0 ? { stage: 'completed' } : {}),
          leadOrganizationId: agencies[0],
          extensions: n,
        }),
      )
    const days = ['2026-03-03', '2026-03-04', '2026-03-02', '2026-06-04', '2026-03-03']
    await Promise.all(
      [...Array(20).keys()].flatMap((n) => [write(n), ...(n % 4 === 0 ? [roll(days[n / 4] as string)] : [])]),
    )
    expect(await faults()).toEqual([])
  })

  it('finds a fault', async () => {
    await space.inSpace((trx) => tamperTally(trx, space.tenantId))
    expect((await faults()).length).toBeGreaterThan(0)
  })
})
