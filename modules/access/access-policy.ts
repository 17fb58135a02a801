import { type Actor, holdsRole } from './actor.ts'

/** Only administrators see and change accounts. */
export const mayManagePeople = (actor: Actor): boolean => holdsRole(actor, 'administrator')
