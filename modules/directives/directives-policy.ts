import { type Actor, agencyRoles, holdsRole, readableOrganizations } from '../access/index.ts'
import type { ReadingFileRecord, ReadingRunRecord } from './reading/reading-run-record.ts'

export type DirectiveStatus = 'draft' | 'issued' | 'discarded'

/** What decides about one directive. `concernsActor`: an agency of theirs leads or coordinates one of its assignments. */
export type DirectiveFacts = { status: DirectiveStatus; concernsActor: boolean }

const issuedReaders = ['office', 'committee_leader', 'viewer', 'administrator'] as const

/** A conclusion or a remark is given out at once: by the office, or by the leader who says it. */
export const mayEnterDirectly = (actor: Actor): boolean => holdsRole(actor, 'office', 'committee_leader')

/** Urgency, field and leader in charge are no part of the frozen text: the office corrects them also after the issue. */
export const mayChangeTerms = (actor: Actor): boolean => holdsRole(actor, 'office')

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
  return { edit, issue: edit, discard: edit, changeTerms: directive.status !== 'discarded' && mayChangeTerms(actor) }
}

/** What a list may show: which states, and for whose agencies (null: the whole province). */
export type VisibleDirectives = { statuses: DirectiveStatus[]; organizationIds: string[] | null }

export function visibleDirectives(actor: Actor): VisibleDirectives {
  if (holdsRole(actor, 'office', 'committee_leader')) return { statuses: ['draft', 'issued'], organizationIds: null }
  if (holdsRole(actor, ...issuedReaders)) return { statuses: ['issued'], organizationIds: null }
  return { statuses: ['issued'], organizationIds: readableOrganizations(actor) }
}

/** The review keeps what was removed and why: for those who review and their leaders only. */
export const mayReviewDirective = (actor: Actor): boolean => holdsRole(actor, 'office', 'committee_leader')

/** Runs hold what is not issued yet: the office's, and its leaders may look. */
export const maySeeReadingRuns = (actor: Actor): boolean => holdsRole(actor, 'office', 'committee_leader')

export const readingRunRights = (actor: Actor, { counts }: Pick<ReadingRunRecord, 'counts'>) => ({
  cancel: mayUploadDirective(actor) && counts.queued + counts.reading > 0,
})

/** What the caller may do with one file of a run. */
export function readingFileRights(
  actor: Actor,
  { state, problemCode }: Pick<ReadingFileRecord, 'state' | 'problemCode'>,
) {
  const isOffice = mayUploadDirective(actor)
  return {
    cancel: isOffice && (state === 'queued' || state === 'reading'),
    retry: isOffice && (state === 'failed' || state === 'cancelled'),
    continueAnyway: isOffice && state === 'failed' && problemCode === 'not_a_directive',
  }
}

/** Relations are no part of the frozen text: the office corrects them also after the issue. */
export const mayLinkRelations = (actor: Actor, { status }: Pick<DirectiveFacts, 'status'>): boolean =>
  status !== 'discarded' && holdsRole(actor, 'office')

/** Proposals quote duties of many agencies, so they are for those who see the whole province. */
export const maySeeProposals = (actor: Actor): boolean => holdsRole(actor, ...issuedReaders)

export const mayDecideProposals = (actor: Actor): boolean => holdsRole(actor, 'office')

/** Nothing changes by a draft: a proposal is decided once its directive is issued, and once. */
export const proposalRights = (
  actor: Actor,
  { status, state }: Pick<DirectiveFacts, 'status'> & { state: 'open' | 'accepted' | 'declined' },
) => ({ decide: status === 'issued' && state === 'open' && mayDecideProposals(actor) })
