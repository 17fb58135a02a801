import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../platform/new-id.ts'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { proposeCompletion } from '../propose-completion/propose-completion.ts'
import { setFacts, standIn } from '../testing/list-test-store.ts'
import { someEvidence, withDuties } from '../testing/with-duties.ts'
import { watchAssignment } from '../watching/watch-assignment.ts'
import { type ListQuery, listAssignments } from './list-assignments.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let leader: Actor
let worker: Actor
let ids: string[]
const commune = { provinceId: newId(), communeId: newId(), name: 'Bình Khê' }

/** Twelve duties of three agencies, due every third day; what is true of each follows from its number. */
beforeAll(async () => {
  space = await open()
  leader = await space.actor('committee_leader')
  worker = await space.actor('specialist', 'Sở Y tế')
  const leads = ['Sở Tài chính', 'Sở Y tế', 'UBND xã Bình Khê']
  const { assignments } = await space.assign(
    Array.from({ length: 12 }, (_, n) => ({
      leads: [leads[n % 3] ?? ''],
      due: n % 4 === 3 ? null : `2026-03-${String(3 + n * 2).padStart(2, '0')}`,
    })),
  )
  ids = assignments.map(({ id }) => id)
  const communeId = await space.organization('UBND xã Bình Khê')
  await space.inSpace(async (trx) => {
    await standIn(trx, space.tenantId, communeId, commune)
    for (const [n, id] of ids.entries())
      await setFacts(trx, space.tenantId, id, {
        ...(n % 2 === 0 ? { field: 'Y tế' } : {}),
        ...(n % 3 === 0 ? { urgency: 'flash' as const } : {}),
        ...(n % 5 === 0 ? { leaderPersonId: leader.personId } : {}),
        ...(n < 3 ? { escalation: n + 1 } : {}),
        ...(n === 4 ? { contributionDueOn: '2026-03-01' } : {}),
      })
  })
  for (const n of [1, 4]) {
    await proposeCompletion(space.services, worker, ids[n] ?? '', { summary: 'Xong', evidence: someEvidence }, null)
    await watchAssignment(space.services, space.office, ids[n] ?? '', true)
  }
}, 60_000)
afterAll(() => space.close())

/** The numbers of what a list holds, in no order. */
async function numbers(actor: Actor, query: Partial<ListQuery>) {
  const { items } = await listAssignments(space.services, actor, { limit: 100, ...query })
  return items.map(({ id }) => ids.indexOf(id)).toSorted((a, b) => a - b)
}
const all = Array.from({ length: 12 }, (_, n) => n)
const isProposed = (n: number) => n === 1 || n === 4
const due = (n: number) => (n % 4 === 3 ? null : 3 + n * 2)

const conditions: [string, Partial<ListQuery> | (() => Partial<ListQuery>), (n: number) => boolean][] = [
  ['state', { state: 'awaiting_confirmation' }, isProposed],
  ['class', { class: 'no_deadline' }, (n) => due(n) === null],
  ['field', { field: 'Y tế' }, (n) => n % 2 === 0],
  ['urgency', { urgency: 'flash' }, (n) => n % 3 === 0],
  ['leader in charge', () => ({ leaderPersonId: leader.personId }), (n) => n % 5 === 0],
  ['commune', { placeId: commune.communeId }, (n) => n % 3 === 2],
  ['province', { placeId: commune.provinceId }, (n) => n % 3 === 2],
  ['escalation', { escalation: 2 }, (n) => n === 1 || n === 2],
  ['deadline from', { deadlineFrom: '2026-03-09' }, (n) => (due(n) ?? 0) >= 9],
  ['deadline to', { deadlineTo: '2026-03-13' }, (n) => (due(n) ?? 99) <= 13],
  ['given that day', { assignedFrom: '2026-03-02', assignedTo: '2026-03-02' }, () => true],
  ['given later', { assignedFrom: '2026-03-03' }, () => false],
  ['watching', { watching: 'true' }, isProposed],
  ['words', { q: 'nhiem vu 3' }, (n) => n === 2],
]

describe('conditions of a work list', () => {
  const pairs = conditions.flatMap((one, index) => conditions.slice(index).map((other) => [one, other] as const))
  it.each(pairs.map(([one, other]) => [one[0], other[0], one, other] as const))(
    'combine: %s and %s',
    async (_one, _other, [, first, isFirst], [, second, isSecond]) => {
      const queries = [first, second].map((given) => (typeof given === 'function' ? given() : given))
      const wanted = all.filter((n) => isFirst(n) && isSecond(n))
      expect(await numbers(space.office, Object.assign({}, ...queries))).toEqual(wanted)
    },
  )

  it('never show an agency more than it sees, whatever is asked', async () => {
    const own = all.filter((n) => n % 3 === 1)
    expect(await numbers(worker, {})).toEqual(own)
    expect(await numbers(worker, { mine: 'true' })).toEqual(own)
    expect(await numbers(worker, { placeId: commune.communeId, part: 'all' })).toEqual([])
    expect(await numbers(worker, { field: 'Y tế', part: 'all' })).toEqual(own.filter((n) => n % 2 === 0))
    expect(await numbers(worker, { q: 'so tai chinh', part: 'all' })).toEqual([])
    expect(await numbers(worker, { watching: 'true' })).toEqual([])
    expect(await numbers(space.office, { mine: 'true' })).toEqual([])
    const finance = await space.organization('Sở Tài chính')
    expect(await numbers(worker, { mine: 'true', organizationId: finance })).toEqual([])
  })

  it('waiting for a coordinator is the agency’s turn only', async () => {
    expect(await numbers(space.office, { state: 'waiting_contribution' })).toEqual([])
    await space.inSpace((trx) => setFacts(trx, space.tenantId, ids[7] ?? '', { contributionDueOn: '2026-03-01' }))
    expect(await numbers(space.office, { state: 'waiting_contribution' })).toEqual([7])
    space.clock.set('2026-03-01T08:00:00+07:00')
    expect(await numbers(space.office, { state: 'waiting_contribution' })).toEqual([])
    space.clock.set('2026-03-02T08:00:00+07:00')
  })

  it.each([
    ['/api/assignments?placeId=x', 400],
    ['/api/assignments?escalation=4', 400],
    ['/api/assignments?deadlineFrom=2026-02-31', 400],
    ['/api/assignments?watching=maybe', 400],
    ['/api/assignments?sort=late', 400],
    [`/api/assignments?cursor=${Buffer.from('[1,"x"]').toString('base64url')}`, 400],
    [`/api/assignments?group=leader&cursor=${Buffer.from('["x",0,"2026-01-01","x"]').toString('base64url')}`, 400],
    ['/api/assignments/group-counts?group=lead&keys=x', 400],
    ['/api/assignments?field=kh%C3%B4ng%20c%C3%B3', 200],
  ])('%s → %i', async (path, status) => {
    const call = await space.callAs(space.office)
    expect((await call('GET', path)).statusCode).toBe(status)
  })
})
