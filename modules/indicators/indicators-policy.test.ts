import { describe, expect, it } from 'vitest'
import { flowerRoads } from '../../pack-kit/testing/flower-roads.ts'
import { type Actor, type Role, roles } from '../access/index.ts'
import { mayCompute, mayReadValue, mayReport, maySteer, mayVerify } from './indicators-policy.ts'

const [agency, stranger] = ['agency', 'stranger']
const actorOf = (...held: Role[]): Actor => ({
  tenantId: 't',
  tenantName: 'T',
  isDemo: true,
  personId: 'me',
  fullName: 'Tôi',
  email: 'toi@example.vn',
  postings: held.map((role) => ({ organizationId: agency, organizationName: 'Cơ quan', role, title: null })),
  predecessorOrganizationIds: [],
})
const [roads, , outings, , entered] = flowerRoads.indicators
const agencyRoles: Role[] = ['agency_leader', 'specialist', 'focal_point']
const provinceReaders: Role[] = ['office', 'committee_leader', 'administrator', 'viewer']

/** What a person keeps of the register only keepers and office read: nothing, all of it, an area with or without the place. */
const keeping = {
  none: [{ whole: [], area: [] }, false],
  whole: [{ whole: ['buoi-ra-quan'], area: [] }, false],
  ownArea: [{ whole: [], area: ['buoi-ra-quan'] }, true],
  otherArea: [{ whole: [], area: ['buoi-ra-quan'] }, false],
} as const

describe('role × action × scope', () => {
  it.each(
    roles.flatMap((role) =>
      (Object.keys(keeping) as (keyof typeof keeping)[]).map((scope): [Role, keyof typeof keeping] => [role, scope]),
    ),
  )('%s, %s: reading a closed register’s values', (role, scope) => {
    const [kept, isOwn] = keeping[scope]
    const expected = provinceReaders.includes(role) || scope === 'whole' || scope === 'ownArea'
    expect(outings && mayReadValue(actorOf(role), flowerRoads, outings, kept, isOwn)).toBe(expected)
    for (const open of [roads, entered])
      expect(open && mayReadValue(actorOf(role), flowerRoads, open, { whole: [], area: [] }, false)).toBe(true)
  })

  it.each(roles)('%s: reporting, verifying, steering, computing', (role) => {
    const actor = actorOf(role)
    expect(mayReport(actor, [agency])).toBe(agencyRoles.includes(role))
    expect(mayReport(actor, [stranger])).toBe(false)
    expect(mayReport(actor, [])).toBe(false)
    expect(mayVerify(actor, null)).toBe(role === 'office')
    expect(mayVerify(actor, stranger)).toBe(role === 'office')
    expect(maySteer(actor)).toBe(role === 'office')
    expect(mayCompute(actor)).toBe(role === 'office' || role === 'administrator')
  })

  it('nobody verifies what an agency of theirs reported', () => {
    const both = actorOf('office', 'specialist')
    expect(mayVerify(both, agency)).toBe(false)
    expect(mayVerify(both, stranger)).toBe(true)
  })
})
