import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'

/** An agency whose work passes to others by a reorganization, as those who follow it need it. */
export type Source = {
  id: string
  name: string
  /** it ends; otherwise it goes on and only what is chosen moves */
  ends: boolean
  /** main successor first */
  successors: readonly { id: string; name: string; fields: readonly string[] | null }[]
}

/**
 * What becomes of a subject: who takes it over and on what ground; `waits` while the office has yet to choose; `stays` with
 * an agency that goes on.
 */
export type Decision = { successorIds: readonly string[]; ground: 'only' | 'chosen' | 'suggested' } | 'waits' | 'stays'

export type FollowContext = {
  services: Services
  trx: Trx
  tenantId: string
  reorganizationId: string
  /** the person who recorded it, in whose name everything follows */
  personId: string
  /** number of the legal document, for timelines and notices */
  document: string
  /** yyyy-mm-dd */
  effectiveOn: string
  at: Date
  sources: ReadonlyMap<string, Source>
  /** the ids of the sources in their order, for paging through them */
  sourceIds: readonly string[]
  decide(sourceId: string, subject: { text: string; chosen: readonly string[] | null }): Decision
}

/** How far a page came: `cursor` null when the part is done; `left`: seen, but nobody has chosen for them yet. */
export type PageDone = { cursor: string | null; done: number; left: number }

/** A subject whose successor the office may choose. */
export type ChoiceSubject = { id: string; text: string; detail: string; sourceId: string; link: string }

/**
 * What a module does when agencies are reorganized. Each page runs in its own transaction and may be repeated harmlessly.
 */
export type Follower = {
  part: string
  /** Vietnamese, as on the preview: "Nhiệm vụ đang thực hiện" */
  label: string
  /** How much lies with these agencies; counted before anything is written. */
  count(trx: Trx, tenantId: string, sourceIds: readonly string[]): Promise<number>
  /** For how much of it the office has chosen a successor. */
  countChosen?(trx: Trx, tenantId: string, sourceIds: readonly string[], reorganizationId: string): Promise<number>
  /** Nobody would be left to do it when an agency is abolished without a successor: that is not recorded. */
  needsSuccessor?: boolean
  followPage(context: FollowContext, cursor: string | null): Promise<PageDone>
  undoPage(context: FollowContext, cursor: string | null): Promise<PageDone>
  /** What has happened since that forbids undoing, one Vietnamese sentence each. */
  findObstacles(trx: Trx, tenantId: string, reorganizationId: string): Promise<string[]>
  /** Once everything followed: tells the people concerned. */
  finish?(context: FollowContext): Promise<void>
  /** The subjects whose successor may be chosen, by id. */
  listSubjects?(
    trx: Trx,
    tenantId: string,
    sourceIds: readonly string[],
    limit: number,
    after: string | null,
  ): Promise<ChoiceSubject[]>
}
