import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { acknowledge } from '../acknowledge/acknowledge.ts'
import { proposeCompletion } from '../propose-completion/propose-completion.ts'
import { displayStates } from '../rules/duty-state.ts'
import { listGroups, listSorts } from '../rules/list-order.ts'
import { setFacts } from '../testing/list-test-store.ts'
import { someEvidence, withDuties } from '../testing/with-duties.ts'
import { type ListQuery, listAssignments } from './list-assignments.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let leaders: Actor[]

beforeAll(async () => {
  space = await open()
  leaders = [await space.actor('committee_leader'), await space.actor('committee_leader')]
  const leads = ['Sở Xây dựng', 'Sở Công Thương', 'Sở Y tế']
  for (const [round, name] of leads.entries()) {
    space.clock.set(`2026-03-0${2 + round}T08:00:00+07:00`)
    const worker = await space.actor('specialist', name)
    const { assignments } = await space.assign(
      Array.from({ length: 9 }, (_, n) => ({
        leads: [name],
        due: n % 4 === 3 ? null : `2026-03-${String(2 + n * 3).padStart(2, '0')}`,
      })),
    )
    for (const [n, { id }] of assignments.entries()) {
      if (n % 3 === 1) await acknowledge(space.services, worker, id)
      if (n % 3 === 2)
        await proposeCompletion(space.services, worker, id, { summary: 'Xong', evidence: someEvidence }, null)
      const leaderPersonId = n % 2 === 0 ? leaders[n % 4 === 0 ? 0 : 1]?.personId : undefined
      await space.inSpace((trx) =>
        setFacts(trx, space.tenantId, id, {
          ...(leaderPersonId ? { leaderPersonId } : {}),
          ...(n % 3 === 0 ? {} : { field: n % 3 === 1 ? 'Xây dựng' : 'Y tế' }),
        }),
      )
    }
  }
  space.clock.set('2026-03-10T08:00:00+07:00')
}, 60_000)
afterAll(() => space.close())

async function everything(query: Partial<ListQuery>) {
  const items: Awaited<ReturnType<typeof listAssignments>>['items'] = []
  let cursor: string | undefined
  do {
    const page = await listAssignments(space.services, space.office, { limit: 4, ...query, cursor })
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return items
}

const ways = listSorts.flatMap((sort) => [undefined, ...listGroups].map((group) => ({ sort, group })))

describe('a work list page by page', () => {
  it.each(ways)('sorted by $sort, grouped by $group, shows each once, group after group', async (way) => {
    const items = await everything(way)
    expect(new Set(items.map(({ id }) => id)).size).toBe(27)
    expect(items).toHaveLength(27)
    const whole = await listAssignments(space.services, space.office, { limit: 100, ...way })
    expect(items.map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id))
    const keys = items.map(({ group }) => group?.key)
    const heads = keys.filter((key, index) => key !== keys[index - 1])
    expect(new Set(heads).size, 'no group comes back').toBe(heads.length)
    expect(keys.every((key) => (way.group === undefined) === (key === undefined))).toBe(true)
  })

  it('groups are in an order people know', async () => {
    const heads = async (group: ListQuery['group']) => [
      ...new Set((await everything({ group })).map((item) => item.group?.key ?? '')),
    ]
    const names = new Set((await everything({ group: 'lead' })).map(({ lead }) => lead.name))
    expect([...names]).toEqual(['Sở Công Thương', 'Sở Xây dựng', 'Sở Y tế'])
    const states = await heads('state')
    expect(states).toEqual(displayStates.filter((state) => states.includes(state)))
    expect(await heads('field')).toEqual(['Xây dựng', 'Y tế', ''])
    expect((await heads('leader')).at(-1)).toBe('')
    expect(await heads('week')).toEqual([
      'open:2026-03-02',
      'open:2026-03-09',
      'open:2026-03-16',
      'open:2026-03-23',
      'open:none',
    ])
  })

  it('a leader’s group bears the leader’s name', async () => {
    const named = (await everything({ group: 'leader' })).filter(({ group }) => group?.key !== '')
    expect(new Set(named.map(({ group }) => group?.name))).toEqual(new Set(leaders.map(({ fullName }) => fullName)))
  })

  it('newest first goes by the day it was given', async () => {
    const days = (await everything({ sort: 'newest' })).map(({ lead }) => lead.name)
    expect(days.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => 'Sở Y tế'))
  })

  it.each(listGroups)('counts of groups by %s are those of the list, also narrowed', async (group) => {
    const call = await space.callAs(space.office)
    for (const narrowed of [{}, { state: 'open', q: 'nhiem vu' }]) {
      const items = await everything({ ...(narrowed as Partial<ListQuery>), group })
      const counts = Map.groupBy(items, (item) => item.group?.key ?? '')
      const query = new URLSearchParams({ ...narrowed, group, keys: [...counts.keys()].join('\n') })
      const answer = await call('GET', `/api/assignments/group-counts?${query.toString()}`)
      const { groups } = answer.json<{ groups: { key: string; count: number; isMore: boolean }[] }>()
      expect(groups.map(({ key, count }) => [key, count])).toEqual(
        [...counts].map(([key, { length }]) => [key, length]),
      )
      expect(groups.every(({ isMore }) => !isMore)).toBe(true)
    }
  })
})
