import { addressOutcomes, resolveAddress, resolvePlace } from './answer-address/resolve-address.ts'
import { resolvedUnitSchema, toResolvedUnit } from './answer-address/resolved-unit-answer.ts'
import { placeSchema, toPlaceAnswer } from './place-schema.ts'

/** What other modules answer about places: addresses resolved, and places as the API shows them. */
export const placeAnswers = {
  resolveAddress,
  resolvePlace,
  outcomes: addressOutcomes,
  resolvedUnitSchema,
  toResolvedUnit,
  placeSchema,
  toPlaceAnswer,
}
