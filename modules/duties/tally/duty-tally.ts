import { splitSpan } from '../rules/split-span.ts'
import { rollTally } from './roll-tally.ts'
import {
  listFilteredGroups,
  listFilteredWaits,
  listLeadWaits,
  listOfficeWaits,
  listTallyGroups,
} from './tally-groups-store.ts'

/** Assignments added up, for those who make statistics of them; everything runs in the caller's transaction. */
export const dutyTally = {
  rollTally,
  splitSpan,
  listTallyGroups,
  listFilteredGroups,
  listLeadWaits,
  listOfficeWaits,
  listFilteredWaits,
}
