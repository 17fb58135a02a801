import { type Actor, holdsRole } from './actor.ts'

/** Only administrators see and change accounts. */
export const mayManagePeople = (actor: Actor): boolean => holdsRole(actor, 'administrator')

/** Who holds a post is told to those who give work out and to those who give posts; everybody sees which posts there are. */
export const maySeeHolders = (actor: Actor): boolean => holdsRole(actor, 'administrator', 'office')
