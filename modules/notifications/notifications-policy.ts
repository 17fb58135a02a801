import { type Actor, holdsRole } from '../access/index.ts'

/** Mail that does not go out and other systems that are told of notices are the administrators' business. */
export const mayManageChannels = (actor: Actor): boolean => holdsRole(actor, 'administrator')
