import type { Route } from '../../platform/http/route.ts'
import { answerAddressRoute } from './answer-address/answer-address.route.ts'
import { listBoundariesRoute } from './list-boundaries/list-boundaries.route.ts'
import { listPlaceChangesRoute } from './list-place-changes/list-place-changes.route.ts'
import { listPlacesRoute } from './list-places/list-places.route.ts'
import { listPlaceSuccessionsRoute } from './list-successions/list-place-successions.route.ts'
import { showPlaceRoute } from './show-place/show-place.route.ts'
import { showPlaceSuccessionsRoute } from './show-successions/show-place-successions.route.ts'

export type { ResolvedAddress, ResolvedUnit } from './answer-address/resolve-address.ts'
export { type BoundaryOutcome, importBoundaries } from './import-boundaries/import-boundaries.ts'
export { loadNationwidePlaces } from './load-nationwide/load-nationwide-places.ts'
export { placeAnswers } from './place-answers.ts'
export { placeHistory } from './place-history.ts'
export { placeNames } from './place-names.ts'
export type { PlaceVersion } from './place-terms.ts'
export { foldWords, withoutMarks } from './rules/fold-place-name.ts'

export const placeRoutes: Route[] = [
  listPlacesRoute,
  listBoundariesRoute,
  answerAddressRoute,
  showPlaceRoute,
  listPlaceChangesRoute,
  showPlaceSuccessionsRoute,
  listPlaceSuccessionsRoute,
]
