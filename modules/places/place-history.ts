import { findPlaceChildrenFrom, findPlaceLines, findPlaceLinesAt, findPlaceVersions } from './place-lookup-store.ts'
import {
  deletePlaceSuccessions,
  findCurrentPlaces,
  findPlaceSuccessionsAround,
  insertPlaceSuccessions,
} from './place-succession-store.ts'
import { endPlaceVersions, insertPlaces, insertPlaceVersions, undoPlaceVersions } from './place-version-store.ts'

/** Places through reorganizations, written for one space alone; everything runs in the caller's transaction. */
export const placeHistory = {
  findPlaceVersions,
  findPlaceChildrenFrom,
  findPlaceLines,
  findPlaceLinesAt,
  findCurrentPlaces,
  findPlaceSuccessionsAround,
  insertPlaces,
  insertPlaceVersions,
  endPlaceVersions,
  undoPlaceVersions,
  insertPlaceSuccessions,
  deletePlaceSuccessions,
}
