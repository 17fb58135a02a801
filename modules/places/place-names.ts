import { findCitedPlaces } from './find-cited-places.ts'
import { citationOf } from './rules/describe-citation.ts'
import { foldPlaceName } from './rules/fold-place-name.ts'
import { levelsOfKind, placeKinds } from './rules/place-kind.ts'

/** How places are named in sheets: names apart from their kinds, and citations found, or made to be found again. */
export const placeNames = {
  kinds: placeKinds,
  levelsOfKind,
  fold: foldPlaceName,
  findCited: findCitedPlaces,
  citationOf,
}
