import { type Actor, holdsRole } from '../access/index.ts'

/** Who sees what is overdue by agency with what was sent: those who chase and the leaders they chase for. */
export const mayReadChasing = (actor: Actor): boolean => holdsRole(actor, 'office', 'committee_leader')

/** Letters go out by order of the chairman through the office. */
export const mayDraftLetters = (actor: Actor): boolean => holdsRole(actor, 'office')
