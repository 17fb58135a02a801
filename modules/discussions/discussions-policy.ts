import { type Actor, actingOrganization, agencyRoles, holdsRole, holdsRoleAt, readsWorkOf } from '../access/index.ts'

/** parties: whoever sees the assignment reads; office: the office's own notes, which its leaders read too. */
export const audiences = ['parties', 'office'] as const
export type Audience = (typeof audiences)[number]

/** The agencies that take part in an assignment, as duties answers them. */
export type PartyFacts = {
  leadOrganizationId: string
  pastLeadOrganizationIds: readonly string[]
  coordinatorOrganizationIds: readonly string[]
  focalOrganizationId: string | null
  /** Who gave it on, of a part. */
  parentLeadOrganizationId: string | null
}

export const partiesOf = (facts: PartyFacts): string[] => [
  ...new Set([
    facts.leadOrganizationId,
    ...facts.coordinatorOrganizationIds,
    ...(facts.focalOrganizationId ? [facts.focalOrganizationId] : []),
    ...(facts.parentLeadOrganizationId ? [facts.parentLeadOrganizationId] : []),
    ...facts.pastLeadOrganizationIds,
  ]),
]

/** Of somebody who sees the assignment at all. */
export const mayReadAudience = (actor: Actor, audience: Audience): boolean =>
  audience === 'parties' || holdsRole(actor, 'office', 'committee_leader')

/** The office, its leaders, and people of the agencies that take part; who only looks on (viewer, administrator) reads. */
export const mayWrite = (actor: Actor, audience: Audience, facts: PartyFacts): boolean =>
  holdsRole(actor, 'office', 'committee_leader') ||
  (audience === 'parties' && partiesOf(facts).some((id) => readsWorkOf(actor, id)))

/** Own words only; what was removed stays removed. */
export const mayChangeComment = (
  actor: Actor,
  comment: { personId: string; audience: Audience; removedAt: Date | null },
  facts: PartyFacts,
): boolean =>
  comment.personId === actor.personId && comment.removedAt === null && mayWrite(actor, comment.audience, facts)

/** In whose name somebody writes: the agency that takes part, else the office or the committee, else their own agency. */
export const writesFor = (actor: Actor, facts: PartyFacts): string | null =>
  actingOrganization(actor, 'committee_leader') ??
  actingOrganization(actor, 'office') ??
  partiesOf(facts).find((id) => holdsRoleAt(actor, id, ...agencyRoles)) ??
  actingOrganization(actor, ...agencyRoles)
