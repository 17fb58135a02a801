import { type Actor, agencyRoles, holdsRole, organizationsWithRole } from '../../access/index.ts'

/** The office that issued it is not among its readers. */
export const isCountedAsReader = (actor: Actor): boolean => !holdsRole(actor, 'office')

/** Who opened it is told to those who gave it out. */
export const maySeeReceipts = (actor: Actor): boolean => holdsRole(actor, 'office', 'committee_leader')

/** Only the office reminds. */
export const mayRemindUnopened = (actor: Actor): boolean => holdsRole(actor, 'office')

/** In whose name somebody opens a directive: an agency that takes part in it, else the first they work for. */
export function readsFor(actor: Actor, parties: readonly string[]): string | null {
  const own = organizationsWithRole(actor, ...agencyRoles)
  return own.find((id) => parties.includes(id)) ?? own[0] ?? actor.postings[0]?.organizationId ?? null
}
