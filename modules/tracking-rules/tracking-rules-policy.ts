import { type Actor, holdsRole } from '../access/index.ts'

/** The rules are the province's: the office and the administrators keep them, everyone may read by what they are chased. */
export const maySetTrackingRules = (actor: Actor): boolean => holdsRole(actor, 'office', 'administrator')
