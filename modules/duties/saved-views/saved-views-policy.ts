import { type Actor, holdsRole } from '../../access/index.ts'

/** Only the office puts a list before everybody of the space. */
export const mayShareViews = (actor: Actor): boolean => holdsRole(actor, 'office')

/** A view is changed by who made it; one that is shared by anybody of the office, so that it outlives who left. */
export const mayChangeView = (actor: Actor, view: { personId: string; isShared: boolean }): boolean =>
  view.personId === actor.personId || (view.isShared && mayShareViews(actor))
