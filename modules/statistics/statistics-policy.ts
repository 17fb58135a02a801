import { type Actor, holdsRole, readableOrganizations } from '../access/index.ts'
import { seesWholeProvince } from '../duties/index.ts'

/** The office closes periods and notes something on them; nobody reopens one. */
export const mayClosePeriods = (actor: Actor): boolean => holdsRole(actor, 'office')

/** Whose frozen lines somebody reads: null for all, else those these agencies led. */
export const readableLeads = (actor: Actor): string[] | null =>
  seesWholeProvince(actor) ? null : readableOrganizations(actor)
