import type { Recognition } from '../../../api/operations'

/** Days of a place under a kind: a record, or days of which nothing is recorded; `to` is the first day no longer. */
export type RecognitionPeriod = { from: string; to: string | null; record: Recognition | null }

type Life = { from: string | null; to: string | null }

const earlier = (left: string | null, right: string | null): string | null =>
  left === null || (right !== null && right < left) ? right : left

/**
 * The days of a place's life under a kind, oldest first, each a record or a gap. Of a place older than the data, days before
 * its first record are left out: nothing is known to be missing there.
 * @param records of one place and kind, none withdrawn, in any order
 */
export function recognitionPeriods(records: readonly Recognition[], life: Life): RecognitionPeriod[] {
  const sorted = [...records].sort((left, right) => (left.validFrom < right.validFrom ? -1 : 1))
  const periods: RecognitionPeriod[] = []
  let day = life.from ?? sorted[0]?.validFrom ?? null
  if (day === null) return []
  for (const record of sorted) {
    if (day === null) break
    if (record.validFrom > day) periods.push({ from: day, to: record.validFrom, record: null })
    const to = earlier(record.validTo, life.to)
    periods.push({ from: record.validFrom, to, record })
    day = to
  }
  const isOver = day === null || (life.to !== null && day >= life.to)
  return isOver || day === null ? periods : [...periods, { from: day, to: life.to, record: null }]
}
