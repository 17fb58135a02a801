/** What a person may be at an organization; each module's policy says what that allows. */
export const roles = [
  'committee_leader',
  'office',
  'agency_leader',
  'specialist',
  'focal_point',
  'administrator',
  'viewer',
] as const

export type Role = (typeof roles)[number]

/** As an agency's posts are listed: who leads first. */
export const rolesInOrder: readonly Role[] = [
  'committee_leader',
  'agency_leader',
  'office',
  'focal_point',
  'specialist',
  'administrator',
  'viewer',
]

/** A role held at an organization today. */
export type ActorPosting = { organizationId: string; organizationName: string; role: Role; title: string | null }

/** The signed-in person, as every policy and use case sees them. */
export type Actor = {
  tenantId: string
  tenantName: string
  isDemo: boolean
  personId: string
  fullName: string
  email: string
  postings: readonly ActorPosting[]
  /** Agencies that ended and whose work came to an agency the actor works for: what they did is still read, not changed. */
  predecessorOrganizationIds: readonly string[]
}

/** Roles with which a person works for one agency rather than for the whole province. */
export const agencyRoles: readonly Role[] = ['agency_leader', 'specialist', 'focal_point']

/** True when the actor holds one of these roles at any organization. */
export const holdsRole = (actor: Actor, ...wanted: Role[]): boolean =>
  actor.postings.some((posting) => wanted.includes(posting.role))

/** True when the actor holds one of these roles at this organization. */
export const holdsRoleAt = (actor: Actor, organizationId: string, ...wanted: Role[]): boolean =>
  actor.postings.some((posting) => posting.organizationId === organizationId && wanted.includes(posting.role))

/** Organizations at which the actor holds one of these roles. */
export const organizationsWithRole = (actor: Actor, ...wanted: Role[]): string[] => [
  ...new Set(
    actor.postings.filter((posting) => wanted.includes(posting.role)).map((posting) => posting.organizationId),
  ),
]

/** Agencies whose work the actor may read: those worked for today, and the ended ones they took over from. */
export const readableOrganizations = (actor: Actor): string[] => [
  ...organizationsWithRole(actor, ...agencyRoles),
  ...actor.predecessorOrganizationIds,
]

/** True when the actor works for this agency, or for one that took over from it. */
export const readsWorkOf = (actor: Actor, organizationId: string): boolean =>
  holdsRoleAt(actor, organizationId, ...agencyRoles) || actor.predecessorOrganizationIds.includes(organizationId)

/** Organization in whose name the actor acts when several would do: the first posting with one of these roles. */
export const actingOrganization = (actor: Actor, ...wanted: Role[]): string | null =>
  actor.postings.find((posting) => wanted.includes(posting.role))?.organizationId ?? null
