import { matchesSearch } from '../text/matches-search'
import type { AgencyOption } from './agency-option'
import type { AgencySearch } from './agency-picker-props'

const mostShown = 40

export type FoundAgencies = {
  shown: readonly AgencyOption[]
  /** How many more there are; 'some' when nobody counted. */
  hidden: number | 'some'
  state: 'found' | 'searching' | 'failed'
}

/**
 * What the list shows for the typed words: it stays short and says what it leaves out. What a search elsewhere found for
 * other words is narrowed here until its answer comes.
 */
export function findAgencies(items: readonly AgencyOption[], typed: string, search?: AgencySearch): FoundAgencies {
  if (search && !search.searching) return { shown: items, hidden: search.hasMore ? 'some' : 0, state: 'found' }
  const found = items.filter((item) =>
    matchesSearch(`${item.name} ${item.shortName ?? ''} ${item.detail ?? ''}`, typed),
  )
  const hidden = search ? 0 : Math.max(0, found.length - mostShown)
  const state = !search ? 'found' : search.failed ? 'failed' : 'searching'
  return { shown: found.slice(0, mostShown), hidden, state }
}
