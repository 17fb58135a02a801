import { firstGroups, groupSuccessions, keyOfGroup } from './rules/group-successions.ts'
import { namesInTime, shownVersion } from './rules/names-in-time.ts'
import { countLives } from './rules/succession-sentence.ts'
import { findActs } from './succession-picture-store.ts'

/** What pictures of successions have in common, whether of agencies or of places. */
export const successionPictures = {
  findActs,
  namesInTime,
  shownVersion,
  countLives,
  groupSuccessions,
  firstGroups,
  keyOfGroup,
}
