import type { Organization } from '../../api/operations'
import { matchesSearch } from '../../ui/text/matches-search'

export type LevelGroup = { level: Organization['level']; items: Organization[] }

const levels: readonly Organization['level'][] = ['central', 'province', 'district', 'commune']

/** Agencies whose name, short name or code has the typed words, from the highest level down; empty levels are left out. */
export function groupByLevel(items: readonly Organization[], typed: string): LevelGroup[] {
  const found = items.filter(({ name, shortName, code }) =>
    matchesSearch(`${name} ${shortName ?? ''} ${code ?? ''}`, typed),
  )
  return levels
    .map((level) => ({ level, items: found.filter((item) => item.level === level) }))
    .filter((group) => group.items.length > 0)
}
