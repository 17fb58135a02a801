import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aChange, headerOn, openReorganizing, type Reorganizing } from '../../tests/support/reorganizing.ts'
import type { Change } from './rules/change.ts'

let space: Reorganizing
let round = 0
beforeAll(async () => {
  space = await openReorganizing()
})
afterAll(() => space.close())

/** What must not change in number by any reorganization, however it goes. */
const counts = () =>
  space.inSpace(async (trx) => {
    const { rows } = await sql<Record<string, number>>`
      select (select count(*) from duty)::integer as duties,
        (select count(distinct duty_id) from assignment where attention < 2)::integer as "open duties",
        (select count(*) from assignment where attention < 2 and origin_assignment_id is null)::integer as "open assignments",
        (select count(*) from assignment where attention >= 2)::integer as closed,
        (select count(distinct helped.assignment_id) from assignment_coordinator helped join assignment
          on assignment.id = helped.assignment_id and assignment.origin_assignment_id is null)::integer as coordinated,
        (select count(*) from difficulty where stage <> 'resolved')::integer as difficulties,
        (select count(distinct person_id) from posting join post_version using (tenant_id, post_id)
          where post_version.valid_to is null)::integer as "people in posts"`.execute(trx)
    return rows[0]
  })

/** Open assignments and coordinators that lie with agencies that have closed, though somebody took over from them. */
const stranded = (day: string) =>
  space.inSpace(async (trx) => {
    const { rows } = await sql<{ name: string }>`
      select organization.name from organization
      join organization_succession succession on succession.tenant_id = organization.tenant_id
        and succession.predecessor_id = organization.id and succession.predecessor_ends
      where organization.tenant_id = ${space.tenantId} and organization.valid_to <= ${day} and (
        exists (select from assignment where assignment.attention < 2 and assignment.lead_organization_id = organization.id)
        or exists (select from assignment_coordinator helped join assignment on assignment.id = helped.assignment_id
          and assignment.attention < 2 where helped.organization_id = organization.id))`.execute(trx)
    return rows
  })

const units = 8
const plan = fc.record({
  duties: fc.array(
    fc.record({
      leads: fc.uniqueArray(fc.nat(units - 1), { minLength: 1, maxLength: 3 }),
      coordinators: fc.uniqueArray(fc.nat(units - 1), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  merged: fc.uniqueArray(fc.nat(units - 1), { minLength: 2, maxLength: 3 }),
  intoNew: fc.boolean(),
  split: fc.nat(units - 1),
  parts: fc.integer({ min: 2, max: 4 }),
  transfers: fc.boolean(),
})

it('no duty, coordinator, difficulty or person in a post is lost or doubled, and undoing leaves no trace', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async ({ duties, merged, intoNew, split, parts, transfers }) => {
      round += 1
      const day = `${2025 + round}-07-01`
      space.comeTo(`${2025 + round}-06-01`)
      const name = (index: number) => `Cơ quan ${index} năm ${round}`
      const ids: string[] = []
      for (let index = 0; index < units; index += 1) {
        ids.push(await space.organization(name(index)))
        await space.actor('specialist', name(index))
      }
      await space.assign(
        duties.map(({ leads, coordinators }) => ({ leads: leads.map(name), coordinators: coordinators.map(name) })),
      )
      const [first, ...others] = merged.map((index) => ids[index] ?? '')
      const made = crypto.randomUUID()
      const changes: Change[] = [
        aChange(
          intoNew
            ? {
                kind: 'merge',
                unit: 'organization',
                fromIds: [first ?? '', ...others],
                into: { id: made, terms: space.newTerms(`Mới ${round}`) },
              }
            : { kind: 'merge', unit: 'organization', fromIds: others, into: { id: first ?? '', terms: null } },
        ),
      ]
      if (!merged.includes(split))
        changes.push(
          aChange({
            kind: 'split',
            unit: 'organization',
            fromId: ids[split] ?? '',
            continues: false,
            into: Array.from({ length: parts }, (_, part) => ({
              id: crypto.randomUUID(),
              terms: space.newTerms(`Phần ${part} năm ${round}`),
              fields: part > 1 ? ['culture'] : null,
            })),
          }),
        )
      const free = ids.findIndex((_, index) => !merged.includes(index) && index !== split)
      if (transfers && free >= 0)
        changes.push(
          aChange({
            kind: 'transfer_field',
            fromId: ids[free] ?? '',
            toId: intoNew ? made : (first ?? ''),
            fields: ['health'],
          }),
        )
      const [before, all] = [await counts(), await space.everything()]
      const id = await space.record(changes, headerOn(day, { undecided: 'suggested' }))
      space.comeTo(day)
      await space.work(id)
      expect(await counts()).toEqual(before)
      expect(await stranded(day)).toEqual([])
      expect(await space.wrongStates()).toEqual([])
      await space.undo(id)
      expect(await counts()).toMatchObject({ ...before, closed: expect.any(Number) })
      expect(await space.everything()).toEqual(all)
      expect(await space.wrongStates()).toEqual([])
    }),
    { numRuns: 12 },
  )
}, 120_000)
