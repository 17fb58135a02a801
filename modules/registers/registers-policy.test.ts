import { describe, expect, it } from 'vitest'
import { outings, roads } from '../../pack-kit/testing/flower-road-registers.ts'
import { type Actor, type Role, roles } from '../access/index.ts'
import { type KeeperScope, noScope } from './keeper-scope.ts'
import {
  mayInPrinciple,
  mayReadRecord,
  mayReadRegister,
  type RecordAction,
  type RecordFacts,
  recordActions,
  recordMay,
  registerMay,
} from './registers-policy.ts'

const [agency, stranger, place, elsewhere] = ['agency', 'stranger', 'place', 'elsewhere']
const actorOf = (role: Role): Actor => ({
  tenantId: 't',
  tenantName: 'T',
  isDemo: true,
  personId: 'me',
  fullName: 'Tôi',
  email: 'toi@example.vn',
  postings: [{ organizationId: agency, organizationName: 'Cơ quan', role, title: null }],
  predecessorOrganizationIds: [],
})

/** All of the register, the records of an area, those of another area, none. */
const scopes = {
  named: { ...noScope, namedIds: [agency] },
  area: { ...noScope, seatIds: [agency], placeIds: new Set([place]) },
  other: { ...noScope, seatIds: [agency], placeIds: new Set([elsewhere]) },
  none: noScope,
} satisfies Record<string, KeeperScope>

const facts = (more: Partial<RecordFacts> = {}): RecordFacts => ({
  keeperOrganizationId: stranger,
  placeId: place,
  stage: 'draft',
  submittedBy: null,
  removedAt: null,
  ...more,
})

const agencyRoles: Role[] = ['agency_leader', 'specialist', 'focal_point']
/** Who may: by role, what the person keeps, and the action; the record is of another agency in the area of `area`. */
function expected(role: Role, scope: keyof typeof scopes, action: RecordAction): boolean {
  const keeps = scope === 'named' || scope === 'area'
  const confirms = role === 'office' || (role === 'agency_leader' && keeps)
  if (action === 'verify') return confirms
  return action === 'edit' || action === 'submit' ? keeps : keeps || confirms
}

describe('role × action × scope', () => {
  const cases = roles.flatMap((role) =>
    (Object.keys(scopes) as (keyof typeof scopes)[]).flatMap((scope) =>
      recordActions.map((action): [Role, keyof typeof scopes, RecordAction] => [role, scope, action]),
    ),
  )
  it.each(cases)('%s, %s, %s', (role, scope, action) => {
    // Only whoever works for an agency, or the office, is ever given a scope.
    const given = agencyRoles.includes(role) || role === 'office' ? scope : 'none'
    expect(mayInPrinciple(actorOf(role), scopes[given], action, facts())).toBe(expected(role, given, action))
  })

  it.each(
    roles.map((role): [Role, boolean] => [
      role,
      ['office', 'committee_leader', 'administrator', 'viewer'].includes(role),
    ]),
  )('%s reads a register of keepers and office: %s', (role, reads) => {
    const actor = actorOf(role)
    expect(mayReadRegister(actor, outings, noScope)).toBe(reads)
    expect(mayReadRecord(actor, outings, scopes.other, facts())).toBe(reads)
    expect(mayReadRecord(actor, outings, scopes.area, facts())).toBe(true)
    expect(mayReadRecord(actor, roads, noScope, facts())).toBe(true)
    expect(registerMay(actor, outings, noScope)).toEqual({
      create: false,
      import: false,
      editMany: false,
      export: reads,
    })
  })
})

describe('stage × action', () => {
  const head = actorOf('agency_leader')
  it.each<[string, Partial<RecordFacts>, RecordAction[]]>([
    ['a draft', {}, ['edit', 'submit', 'remove']],
    ['submitted by somebody', { stage: 'submitted', submittedBy: 'x' }, ['verify', 'return']],
    ['submitted by themselves', { stage: 'submitted', submittedBy: 'me' }, ['return']],
    ['verified', { stage: 'verified', submittedBy: 'x' }, ['return']],
    ['removed', { removedAt: new Date(0) }, ['restore']],
  ])('%s', (_what, more, allowed) => {
    const may = recordMay(head, scopes.named, facts(more))
    expect(recordActions.filter((action) => may[action])).toEqual(allowed)
  })

  it('a specialist takes back what was submitted, not what was confirmed', () => {
    const specialist = actorOf('specialist')
    expect(recordMay(specialist, scopes.area, facts({ stage: 'submitted', submittedBy: 'me' })).return).toBe(true)
    expect(recordMay(specialist, scopes.area, facts({ stage: 'verified', submittedBy: 'me' })).return).toBe(false)
  })
})
