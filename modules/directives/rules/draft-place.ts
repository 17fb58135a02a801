import type { Span } from './directive-reading.ts'
import type { DraftDuty } from './draft-duty.ts'

type Placed = Pick<DraftDuty, 'position' | 'sourceSpans'>

/** Position of a new duty among those in reading order: behind the last one whose words begin before its own. */
export function placeFor(duties: readonly Placed[], span: Span): number {
  const before = duties.findLastIndex((duty) => (duty.sourceSpans[0]?.start ?? Number.POSITIVE_INFINITY) <= span.start)
  const previous = duties[before]?.position
  const next = duties[before + 1]?.position
  if (previous === undefined) return next === undefined ? 1 : next - 1
  return next === undefined ? previous + 1 : (previous + next) / 2
}

/** Positions for the two parts of a duty: in its place, the second before the duty that follows. */
export function placesForParts(duties: readonly Placed[], position: number): [number, number] {
  const next = duties.find((duty) => duty.position > position)?.position ?? position + 1
  const step = (next - position) / 3
  return [position + step, position + 2 * step]
}
