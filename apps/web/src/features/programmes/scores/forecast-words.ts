import type { ScorecardOutlook } from '../../../api/operations'

/** The year a unit is expected to be recognised in, or was: 'đã đạt 2025', '2027', 'chưa rõ'. */
export function forecastWords({ reachedOn, year }: Pick<ScorecardOutlook, 'reachedOn' | 'year'>): string {
  if (reachedOn !== null) return `đã đạt ${reachedOn.slice(0, 4)}`
  return year === null ? 'chưa rõ' : String(year)
}
