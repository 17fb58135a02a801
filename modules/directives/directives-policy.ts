import { type Actor, agencyRoles, holdsRole, organizationsWithRole } from '../access/index.ts'

export type DirectiveStatus = 'draft' | 'issued' | 'discarded'

/** What decides about one directive. `concernsActor`: an agency of theirs leads or coordinates one of its assignments. */
export type DirectiveFacts = { status: DirectiveStatus; concernsActor: boolean }

const issuedReaders = ['office', 'committee_leader', 'viewer', 'administrator'] as const

export const mayUploadDirective = (actor: Actor): boolean => holdsRole(actor, 'office')

/** Drafts are the office's; leaders may read along; an agency reads what concerns it once it is issued. */
export function maySeeDirective(actor: Actor, directive: DirectiveFacts): boolean {
  if (directive.status === 'discarded') return holdsRole(actor, 'office')
  if (directive.status === 'draft') return holdsRole(actor, 'office', 'committee_leader')
  return holdsRole(actor, ...issuedReaders) || (holdsRole(actor, ...agencyRoles) && directive.concernsActor)
}

export const mayEditDirective = (actor: Actor, directive: Pick<DirectiveFacts, 'status'>): boolean =>
  directive.status === 'draft' && holdsRole(actor, 'office')

/** What the caller may do next, computed once here so that screens never derive it again. */
export function directiveRights(actor: Actor, directive: Pick<DirectiveFacts, 'status'>) {
  const edit = mayEditDirective(actor, directive)
  return { edit, issue: edit, discard: edit }
}

/** What a list may show: which states, and for whose agencies (null: the whole province). */
export type VisibleDirectives = { statuses: DirectiveStatus[]; organizationIds: string[] | null }

export function visibleDirectives(actor: Actor): VisibleDirectives {
  if (holdsRole(actor, 'office', 'committee_leader')) return { statuses: ['draft', 'issued'], organizationIds: null }
  if (holdsRole(actor, ...issuedReaders)) return { statuses: ['issued'], organizationIds: null }
  return { statuses: ['issued'], organizationIds: organizationsWithRole(actor, ...agencyRoles) }
}

/** The review keeps what was removed and why: for those who review and their leaders only. */
export const mayReviewDirective = (actor: Actor): boolean => holdsRole(actor, 'office', 'committee_leader')
