import { type Actor, holdsRole } from '../access/index.ts'

/** The office prepares and writes; the leaders of the committee run the sitting. Nobody else sees it. */
export const mayRunMeetings = (actor: Actor): boolean => holdsRole(actor, 'office', 'committee_leader')
