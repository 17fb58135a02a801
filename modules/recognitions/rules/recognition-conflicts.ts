import { holds, type LandUnit, type RecognisedLand, type RecognitionRecord } from './recognised-land.ts'
import { type PredecessorAnswer, touchedPredecessors } from './recognition-answer.ts'

/** Days of a unit of which no record says anything although units it came from were recognised; `to` null: open to this day. */
export type RecognitionConflict = {
  unit: LandUnit
  from: string
  to: string | null
  predecessors: PredecessorAnswer[]
}

type Stretch = { from: string; to: string | null }

/** What a province must settle of the units that live today, by unit and then by day. Each is a question, not a finding. */
export function findConflicts(land: RecognisedLand, today: string): RecognitionConflict[] {
  return [...land.units.values()]
    .filter((unit) => holds(unit.from, unit.to, today))
    .flatMap((unit) => {
      const begins = (land.comings.get(unit.id) ?? [])
        .map(({ on }) => on)
        .filter((on) => touchedPredecessors(land, unit.id, on).length > 0)
        .toSorted()[0]
      if (begins === undefined) return []
      return uncovered(begins, land.records.get(unit.id) ?? [])
        .filter(({ from }) => from <= today)
        .map(({ from, to }) => ({ unit, from, to, predecessors: touchedPredecessors(land, unit.id, from) }))
    })
}

/** Stretches from a day on that no record covers. */
function uncovered(begins: string, records: readonly RecognitionRecord[]): Stretch[] {
  const gaps: Stretch[] = []
  let from: string | null = begins
  for (const record of records.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))) {
    if (from === null) break
    if (record.validFrom > from) gaps.push({ from, to: record.validFrom })
    if (record.validTo === null) from = null
    else if (record.validTo > from) from = record.validTo
  }
  return from === null ? gaps : [...gaps, { from, to: null }]
}
