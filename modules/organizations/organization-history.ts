import {
  deleteSuccessions,
  findCurrentUnits,
  findMergedInto,
  findSuccessionsOf,
  insertSuccessions,
} from './succession-store.ts'
import { findChildren, findVersions } from './version-lookup-store.ts'
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
  findChildren,
  findLines,
  findTakenNames,
  findTakenCodes,
  findTouched,
  insertSuccessions,
  deleteSuccessions,
  findCurrentUnits,
  findMergedInto,
  findSuccessionsOf,
}
