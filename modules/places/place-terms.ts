import type { PlaceKind, PlaceLevel } from './rules/place-kind.ts'

/** What holds of a place for a time. */
export type PlaceTerms = {
  level: PlaceLevel
  kind: PlaceKind
  /** as official lists write it, with its kind: "Xã Vĩnh Bình" */
  name: string
  /** by the General Statistics Office; codes are reused for other land */
  code: string | null
  parentId: string | null
}

export type Certainty = 'confirmed' | 'uncertain'

/** Terms with the days they hold (yyyy-mm-dd, `validTo` not included); `validFrom` null: since before the data. */
export type PlaceVersion = PlaceTerms & {
  placeId: string
  validFrom: string | null
  validTo: string | null
  certainty: Certainty
  /** why uncertain, or where it is from */
  note: string | null
  /** the reorganization that made it, and the one that ended it */
  reorganizationId: string | null
  endedBy: string | null
}

/** A version to be written. */
export type NewPlaceVersion = PlaceTerms & {
  placeId: string
  validFrom: string | null
  validTo?: string | null
  certainty?: Certainty
  note?: string | null
  reorganizationId?: string | null
  endedBy?: string | null
}

/** A version a space writes for itself alone, by a reorganization. */
export type OwnPlaceVersion = NewPlaceVersion & { reorganizationId: string }

/** A place above another, as of a day. */
export type PlaceParent = { id: string; name: string; kind: PlaceKind; level: PlaceLevel; code: string | null }

/** Terms of a place with those above it on the same day, the nearest first. */
export type PlaceLine = PlaceVersion & { parents: PlaceParent[] }

/** A version with those above it on its day nearest to one asked for; `holdsThen`: it held on that very day. */
export type DatedLine = PlaceLine & { asOf: string; holdsThen: boolean }

/** Land of the predecessor became, wholly or in part, land of the successor on a day (yyyy-mm-dd). */
export type PlaceSuccession = {
  predecessorId: string
  successorId: string
  on: string
  certainty: Certainty
  /** the act, as cited */
  document: string | null
  reorganizationId: string | null
}
