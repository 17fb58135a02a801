import type { Trx } from '../../../platform/db/database.ts'
import type { Actor } from '../../access/index.ts'

/** A deadline as a calendar shows it: an event of a whole day. */
export type FeedDeadline = {
  /** the same for the same deadline at every reading */
  id: string
  /** yyyy-mm-dd */
  on: string
  title: string
  description: string
  /** path in the web application */
  link: string
}

/**
 * The open deadlines an actor may see now, the nearest first: of one agency, or (null) of the actor's own work. Null answer:
 * the actor may not see that agency's work.
 */
export type ListFeedDeadlines = (
  trx: Trx,
  actor: Actor,
  organizationId: string | null,
  /** yyyy-mm-dd */
  day: string,
) => Promise<FeedDeadline[] | null>
