import type { DraftDuty, DraftParty } from './draft-duty.ts'
import { searchKey } from './fold-text.ts'

/** A mention that stands for no organization yet; `count`: duties that name it, `leads`: it leads one of them. */
export type Unresolved = { mention: string; collective: boolean; count: number; leads: boolean }

const isOpen = (party: DraftParty): boolean => party.organizationIds.length === 0

/** Mentions not found in the directory, those that lead first, then the most frequent. */
export function findUnresolved(liveDuties: readonly DraftDuty[]): Unresolved[] {
  const found = new Map<string, Unresolved>()
  for (const duty of liveDuties) {
    const seen = new Set<string>()
    for (const party of [...duty.leads, ...duty.coordinators].filter(isOpen)) {
      const key = searchKey(party.mention)
      const known = found.get(key) ?? { mention: party.mention, collective: party.collective, count: 0, leads: false }
      found.set(key, {
        ...known,
        count: known.count + (seen.has(key) ? 0 : 1),
        leads: known.leads || duty.leads.includes(party),
      })
      seen.add(key)
    }
  }
  return [...found.values()].sort((a, b) => Number(b.leads) - Number(a.leads) || b.count - a.count)
}

/** The duty with its open mentions looked up again; null when nothing was found for any of them. */
export function resolveAgain(
  duty: DraftDuty,
  resolve: (mention: string) => { organizationIds: string[] },
): DraftDuty | null {
  let isChanged = false
  const again = (party: DraftParty): DraftParty => {
    const organizationIds = isOpen(party) ? resolve(party.mention).organizationIds : []
    if (organizationIds.length === 0) return party
    isChanged = true
    return { ...party, organizationIds }
  }
  const resolved = { ...duty, leads: duty.leads.map(again), coordinators: duty.coordinators.map(again) }
  return isChanged ? resolved : null
}
