import { type Land, livesOn } from './unit-on-day.ts'

/** What is recorded of a place: recognised, or expressly not, from a day up to but not including another. */
export type RecognitionSpan = {
  placeId: string
  status: 'recognised' | 'not_recognised'
  validFrom: string
  validTo: string | null
  decisionNumber: string | null
}

export type Recognised = 'yes' | 'no' | 'unclear'

const recordOn = (spans: readonly RecognitionSpan[], placeId: string, day: string): RecognitionSpan | undefined =>
  spans.find(
    (span) => span.placeId === placeId && span.validFrom <= day && (span.validTo === null || span.validTo > day),
  )

/**
 * Whether a unit is recognised on a day. Only records say yes; a unit that took in land of a recognised one, with no record of its own,
 * is unclear and belongs to neither side of a comparison.
 */
export function recognisedOn(land: Land, spans: readonly RecognitionSpan[], placeId: string, day: string): Recognised {
  const record = recordOn(spans, placeId, day)
  if (record && livesOn(land.lives.get(placeId), day)) return record.status === 'recognised' ? 'yes' : 'no'
  const recognised = new Set(spans.flatMap((span) => (span.status === 'recognised' ? span.placeId : [])))
  const cameFrom = (id: string, seen: Set<string>): boolean => {
    seen.add(id)
    return [...land.goings].some(
      ([from, goings]) =>
        !seen.has(from) &&
        goings.some(({ successorId, on }) => successorId === id && on <= day) &&
        (recognised.has(from) || cameFrom(from, seen)),
    )
  }
  return cameFrom(placeId, new Set()) ? 'unclear' : 'no'
}

/** The first day a unit was recognised, and by which decision. */
export const firstRecognition = (spans: readonly RecognitionSpan[], placeId: string): RecognitionSpan | undefined =>
  spans
    .filter((span) => span.placeId === placeId && span.status === 'recognised')
    .toSorted((one, other) => one.validFrom.localeCompare(other.validFrom))[0]
