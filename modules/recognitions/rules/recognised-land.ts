/** A record on a unit: recognised, or expressly not, from a day up to but not including another (yyyy-mm-dd). */
export type RecognitionRecord = {
  id: string
  status: 'recognised' | 'not_recognised'
  validFrom: string
  validTo: string | null
  decisionNumber: string | null
  decisionOn: string | null
  decisionIssuer: string | null
  note: string | null
  certainty: 'confirmed' | 'uncertain'
}

/** A unit and the days of its life; `from` null: since before the data, `to` (not included) null: it lives. */
export type LandUnit = { id: string; name: string; level: string; from: string | null; to: string | null }

/** Units, of the levels a kind is given to, with what is recorded of them and from which others their land came, when. */
export type RecognisedLand = {
  units: ReadonlyMap<string, LandUnit>
  records: ReadonlyMap<string, readonly RecognitionRecord[]>
  /** by the unit that received */
  comings: ReadonlyMap<string, readonly { predecessorId: string; on: string }[]>
}

/** Days from one up to but not including another hold a day; null is open. */
export const holds = (from: string | null, to: string | null, day: string): boolean =>
  (from === null || from <= day) && (to === null || to > day)
