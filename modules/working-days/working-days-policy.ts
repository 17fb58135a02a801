import { type Actor, holdsRole } from '../access/index.ts'

/** The calendar is common to the whole space: the office and the administrators keep it, everyone reads it. */
export const maySetWorkingDays = (actor: Actor): boolean => holdsRole(actor, 'office', 'administrator')
