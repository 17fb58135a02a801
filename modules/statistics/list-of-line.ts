import type { AssignmentListQuery, UnitBasis } from '../duties/index.ts'
import type { PeriodSpan } from './rules/statistics-period.ts'
import type { StatisticsDimension } from './statistics-query.ts'

/** The work list that all figures of one table are counted from. */
export const listOfTable = (span: PeriodSpan | null): AssignmentListQuery => ({
  part: 'all',
  shape: 'counted',
  ...(span ? { countedFrom: span.from, countedTo: span.to } : {}),
})

/** What narrows it to one line; `key` is empty for what has no such fact. */
export function narrowToLine(by: StatisticsDimension, key: string, units: UnitBasis): AssignmentListQuery {
  if (by === 'lead')
    return { part: 'lead', organizationId: key, ...(units === 'restated' ? { units: 'restated' as const } : {}) }
  if (by === 'directive') return { directiveId: key }
  if (key === '') return { without: by }
  if (by === 'field') return { field: key }
  return by === 'leader' ? { leaderPersonId: key } : { seatPlaceId: key }
}
