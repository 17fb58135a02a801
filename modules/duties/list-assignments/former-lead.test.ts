import { afterAll, beforeAll, expect, it } from 'vitest'
import { aChange, headerOn, openReorganizing, type Reorganizing } from '../../../tests/support/reorganizing.ts'
import { listAssignments } from './list-assignments.ts'

let space: Reorganizing
beforeAll(async () => {
  // The directives of this space are of 27/02/2026.
  space = await openReorganizing({ startsAt: '2026-03-02T08:00:00+07:00' })
})
afterAll(() => space.close())

it.each([
  ['after the directive', '2026-03-01'],
  ['before it, recorded late', '2025-07-01'],
])('a lead that ended %s is named beside the one that took over', async (_when, on) => {
  const [old, taker] = [`Sở Kế hoạch ${on}`, `Sở Tài chính ${on}`]
  const [oldId, takerId] = [await space.organization(old), await space.organization(taker)]
  const { assignments } = await space.assign([{ leads: [old] }])
  const into = { id: takerId, terms: null }
  const merge = aChange({ kind: 'merge', unit: 'organization', fromIds: [oldId], into })
  await space.work(await space.record([merge], headerOn(on)))
  const { items } = await listAssignments(space.services, space.office, { organizationId: takerId, limit: 10 })
  expect(items).toMatchObject([{ id: assignments[0]?.id, lead: { name: taker }, formerLead: { id: oldId, name: old } }])
})

it('a lead that goes on under its name has no former one', async () => {
  await space.assign([{ leads: ['Sở Y tế'] }])
  const organizationId = await space.organization('Sở Y tế')
  const { items } = await listAssignments(space.services, space.office, { organizationId, limit: 10 })
  expect(items.map(({ formerLead }) => formerLead)).toEqual([null])
})
