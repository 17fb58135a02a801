import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Chasing, openChasing } from '../../../tests/support/chasing.ts'
import { showChanges } from '../show-changes/show-changes.ts'

let space: Chasing
const ids: Record<string, string> = {}
beforeAll(async () => {
  space = await openChasing({ startsAt: '2026-03-02T08:00:00+07:00' })
  const give = (due: string, lead: string) => space.assignOne(due, { leads: [lead] }, { focal: null })
  ids.long = await give('2026-03-06', 'Sở Tài chính')
  ids.short = await give('2026-03-13', 'Sở Tài chính')
  ids.other = await give('2026-03-13', 'Sở Y tế')
  ids.done = await give('2026-03-06', 'Sở Y tế')
  await space.set(ids.done, { stage: 'completed', completed_on: '2026-03-05', proposed_on: '2026-03-05' })
  for (const day of ['2026-03-09', '2026-03-10', '2026-03-13', '2026-03-16', '2026-03-20', '2026-03-23'])
    await space.chase(day)
  // An extension brings one down again; what was told stays told.
  await space.set(ids.long, { deadline_on: '2026-06-30' })
  await space.chase('2026-03-24')
})
afterAll(() => space.close())

/** Told upwards between two days, counted row by row from what chasing keeps. */
const recount = (from: string, to: string, leadId?: string) =>
  space.inSpace(async (trx) => {
    const { rows } = await sql<{ assignmentId: string; leadId: string; onDate: string }>`
      select reminder.assignment_id as "assignmentId", assignment.lead_organization_id as "leadId",
        reminder.on_date as "onDate"
      from reminder join assignment on assignment.id = reminder.assignment_id
      where reminder.tenant_id = ${space.tenantId} and reminder.kind = 'escalated'`.execute(trx)
    const told = rows.filter(
      (row) => row.onDate >= from && row.onDate <= to && (leadId === undefined || row.leadId === leadId),
    )
    return { times: told.length, assignments: new Set(told.map(({ assignmentId }) => assignmentId)).size }
  })

const ask = async (from: string, to: string, organizationId?: string) => {
  const query = { from, to, ...(organizationId ? { organizationId } : {}) }
  const { groups } = await showChanges(space.services, space.office, query)
  return groups.find(({ group }) => group === 'escalated')
}

it.each<[from: string, to: string, times: number, assignments: number]>([
  ['2026-03-02', '2026-03-06', 0, 0],
  ['2026-03-09', '2026-03-09', 1, 1],
  ['2026-03-10', '2026-03-12', 0, 0],
  ['2026-03-13', '2026-03-16', 3, 3],
  ['2026-03-09', '2026-03-24', 7, 3],
  ['2026-03-24', '2026-03-24', 0, 0],
])('from %s to %s: %i times of %i duties, as a recount finds', async (from, to, times, assignments) => {
  expect(await recount(from, to)).toEqual({ times, assignments })
  expect(await ask(from, to)).toEqual({ group: 'escalated', times, assignments })
})

it('of one agency only its own, and an agency meets no other’s', async () => {
  const [from, to] = ['2026-03-09', '2026-03-24']
  const health = await space.organization('Sở Y tế')
  const own = await recount(from, to, health)
  expect(own.assignments).toBe(1)
  expect(await ask(from, to, health)).toEqual({ group: 'escalated', ...own })
  const expert = await space.actor('specialist', 'Sở Y tế')
  const { groups } = await showChanges(space.services, expert, { from, to })
  expect(groups.find(({ group }) => group === 'escalated')).toEqual({ group: 'escalated', ...own })
})

it('lists each duty once', async () => {
  const call = await space.callAs(space.office)
  const url = '/api/statistics/changes/escalated?from=2026-03-09&to=2026-03-24&limit=50'
  const { items } = (await call('GET', url)).json<{ items: { assignmentId: string }[] }>()
  expect(items).toHaveLength(3)
  expect(new Set(items.map(({ assignmentId }) => assignmentId))).toEqual(new Set([ids.long, ids.short, ids.other]))
})
