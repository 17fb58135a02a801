import type { Stage } from '../rules/duty-event.ts'
import type { DeadlineRelation } from '../rules/duty-state.ts'

/** By what assignments are added up: the agency that leads, the directive, the field of work, the leader in charge. */
export const tallyDimensions = ['lead', 'directive', 'field', 'leader'] as const
export type TallyDimension = (typeof tallyDimensions)[number]

/** Assignments of one key, stage and relation to the deadline; `key` is an id or a field, empty where there is none. */
export type TallyGroup = {
  key: string
  stage: Stage
  relation: DeadlineRelation
  count: number
  /** extensions granted to them */
  extensions: number
  /** how often their reports were returned */
  returns: number
}

/** Days by which assignments are counted, both included (yyyy-mm-dd): of the deadline, without one of the day they were given. */
export type CountedSpan = { from: string; to: string }
