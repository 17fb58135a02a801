import { addDays } from '../../../pack-kit/index.ts'

/** Days, both included (yyyy-mm-dd). */
type Span = { from: string; to: string }

/** `halves`: first days of the first and the last whole half of a month inside. `edges`: the days before and after them. */
export type SplitSpan = { halves: Span | null; edges: Span[] }

const dayOf = (day: string) => Number(day.slice(8))

/** First day of the half of a month a day lies in: the 1st to the 14th, or the 15th to the end. */
const halfOf = (day: string) => `${day.slice(0, 8)}${dayOf(day) < 15 ? '01' : '15'}`

function nextHalf(half: string): string {
  if (dayOf(half) < 15) return `${half.slice(0, 8)}15`
  return new Date(Date.UTC(Number(half.slice(0, 4)), Number(half.slice(5, 7)), 1)).toISOString().slice(0, 10)
}

/**
 * Takes a span apart into whole halves of months, which a tally knows, and the days at its edges, which it does not. Months and
 * the periods in which reports close, from the 15th to the 14th, have no edges.
 */
export function splitSpan({ from, to }: Span): SplitSpan {
  const first = halfOf(from) === from ? from : nextHalf(halfOf(from))
  /** the half that begins after the last whole one */
  const after = halfOf(addDays(to, 1))
  if (first >= after) return { halves: null, edges: [{ from, to }] }
  return {
    halves: { from: first, to: halfOf(addDays(after, -1)) },
    edges: [...(from < first ? [{ from, to: addDays(first, -1) }] : []), ...(to >= after ? [{ from: after, to }] : [])],
  }
}
