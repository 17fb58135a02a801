import { type Actor, holdsRole } from '../access/index.ts'

/** Everybody signed in reads the directory; the office adds what a directive needs, administrators keep it. */
export const mayAddOrganization = (actor: Actor): boolean => holdsRole(actor, 'office', 'administrator')

/** Who may add may also mend what was typed wrong; a change in the world is a reorganization. */
export const mayCorrectOrganization = (actor: Actor): boolean => holdsRole(actor, 'office', 'administrator')
