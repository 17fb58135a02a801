import { matchesSearch } from '../text/matches-search'
import type { AgencyOption } from './agency-option'

const mostShown = 40

export type FoundAgencies = { shown: readonly AgencyOption[]; hiddenCount: number }

/** A province has over a hundred communes: the list stays short and says how many it leaves out. */
export function findAgencies(items: readonly AgencyOption[], typed: string): FoundAgencies {
  const found = items.filter((item) =>
    matchesSearch(`${item.name} ${item.shortName ?? ''} ${item.detail ?? ''}`, typed),
  )
  return { shown: found.slice(0, mostShown), hiddenCount: Math.max(0, found.length - mostShown) }
}
