/** A level of places a recognition can be of. */
export type RecognisedLevel = 'province' | 'district' | 'commune'

/** Something a place can be recognised as (công nhận), such as xã An toàn khu. */
export type RecognitionKind = {
  /** small letters, digits and hyphens; kept in the records */
  code: string
  name: string
  /** levels of the places it is given to, the usual one first */
  placeLevels: readonly RecognisedLevel[]
  /** the rules it rests on, one line each, as cited */
  lawLines: readonly string[]
}

/** A place of a decision: by its code on the day it takes effect; the name guards against a code reused for other land. */
export type RecognisedPlace = { level: RecognisedLevel; code: string; name: string }

/** A decision on recognition as data, to be recorded where it is not yet. */
export type RecognitionDecision = {
  kind: string
  /** null: not known */
  number: string | null
  /** yyyy-mm-dd */
  issuedOn: string
  issuer: string
  status: 'recognised' | 'not_recognised'
  validFrom: string
  /** the first day no longer; null: until further notice */
  validTo: string | null
  certainty: 'confirmed' | 'uncertain'
  note: string | null
  places: readonly RecognisedPlace[]
}

/** Declares a kind of recognition. Throws where its code could not be kept or it is of no level. */
export function defineRecognition(kind: RecognitionKind): RecognitionKind {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(kind.code)) throw new Error(`"${kind.code}" is no code of a recognition`)
  if (kind.placeLevels.length === 0) throw new Error(`"${kind.code}" is given to no level of places`)
  return kind
}
