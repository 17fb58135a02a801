type Sourced = {
  indicator: string
  placeId: string | null
  from: string
  source: 'computed' | 'reported' | 'verified'
  value: number | null
}

const rank = ({ source, value }: Sourced): number => (value === null ? 0 : source === 'verified' ? 2 : 1)

/**
 * Values of the source asked for, one of a kind. Nothing computes what people enter: asked for computed values, these give what was
 * verified, else what was reported.
 */
export function chooseValues<Row extends Sourced>(
  rows: readonly Row[],
  source: Sourced['source'],
  entered: ReadonlySet<string>,
): Row[] {
  if (source !== 'computed') return rows.filter((row) => row.source === source)
  const chosen = new Map<string, Row>()
  for (const row of rows) {
    if (entered.has(row.indicator) === (row.source === 'computed')) continue
    const key = `${row.indicator} ${row.from} ${row.placeId ?? ''}`
    const there = chosen.get(key)
    if (there === undefined || rank(row) > rank(there)) chosen.set(key, row)
  }
  return [...chosen.values()]
}
