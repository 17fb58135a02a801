import type { Certainty, UnitKind, UnitTerms } from './change.ts'

export type PlannedSuccession = {
  unit: UnitKind
  predecessorId: string
  successorId: string
  /** 1: the main successor */
  position: number
  /** null: everything */
  fields: readonly string[] | null
  predecessorEnds: boolean
  certainty: Certainty
}

/** A unit with the terms it has from the day on. */
export type PlannedUnit = { unit: UnitKind; id: string; terms: UnitTerms; certainty: Certainty; note: string | null }

export type PlannedRecognition = {
  placeId: string
  recognitionKind: string
  status: 'recognised' | 'not_recognised'
  validTo: string | null
  certainty: Certainty
  note: string | null
}

/** What recording a reorganization writes, all as of its day. */
export type Plan = {
  made: PlannedUnit[]
  /** units that go on with other terms */
  changed: PlannedUnit[]
  ended: { unit: UnitKind; id: string }[]
  successions: PlannedSuccession[]
  recognitions: PlannedRecognition[]
  /** of those changed, the ones that only follow their parent */
  followers: string[]
}
