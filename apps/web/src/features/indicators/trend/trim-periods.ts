type Series = readonly (number | null)[]

/** Where something is first known in any of some series; 0 where nothing is. */
export function firstKnown(series: readonly Series[]): number {
  const firsts = series.map((values) => values.findIndex((value) => value !== null)).filter((at) => at >= 0)
  return firsts.length > 0 ? Math.min(...firsts) : 0
}

/** Periods and series from the first period on of which anything is known: years before the data tell nothing. */
export function trimPeriods<Period>(
  periods: readonly Period[],
  series: readonly Series[],
): { periods: Period[]; trim: (values: Series) => (number | null)[] } {
  const from = firstKnown(series)
  return { periods: periods.slice(from), trim: (values) => values.slice(from) }
}
