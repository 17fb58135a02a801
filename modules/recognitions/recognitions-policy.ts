import { type Actor, holdsRole } from '../access/index.ts'

/** Everybody signed in reads what is recognised; the office and the administrators record it. */
export const mayRecordRecognitions = (actor: Actor): boolean => holdsRole(actor, 'office', 'administrator')
