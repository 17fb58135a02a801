import type { Follower } from '../../reorganizations/index.ts'
import { assignmentsFollower } from './assignments-follower.ts'
import { contributionsFollower } from './contributions-follower.ts'
import { coordinatorsFollower } from './coordinators-follower.ts'
import { difficultiesFollower } from './difficulties-follower.ts'

/** How this module follows a reorganization of agencies, in this order. */
export const dutyFollowers: readonly Follower[] = [
  assignmentsFollower,
  coordinatorsFollower,
  contributionsFollower,
  difficultiesFollower,
]
