import {
  deleteSuccessions,
  findCurrentUnits,
  findLaterSuccessions,
  findMergedInto,
  findSuccessionsOf,
  insertSuccessions,
} from './succession-store.ts'
import { findChildrenFrom, findVersions } from './version-lookup-store.ts'
import { endVersions, insertOrganizations, insertVersions, showVersions, undoVersions } from './version-store.ts'
import { findLines, findTakenCodes, findTakenNames, findTouched } from './world-store.ts'

/** Agencies through time, for those who reorganize them and those who follow; everything runs in the caller's transaction. */
export const organizationHistory = {
  insertOrganizations,
  insertVersions,
  endVersions,
  undoVersions,
  showVersions,
  findVersions,
  findChildrenFrom,
  findLines,
  findTakenNames,
  findTakenCodes,
  findTouched,
  insertSuccessions,
  deleteSuccessions,
  findCurrentUnits,
  findLaterSuccessions,
  findMergedInto,
  findSuccessionsOf,
}
