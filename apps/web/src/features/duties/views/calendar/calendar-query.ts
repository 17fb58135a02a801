import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../../api/client'
import { showCalendar } from '../../../../api/operations'
import type { DutiesQuery } from '../../address/duties-search'
import { assignmentsKey } from '../../list/assignments-query'

/** What is due from one day to another (yyyy-mm-dd), with the first `most` of each day. */
export const calendarQuery = (query: DutiesQuery, span: { from: string; to: string; most: number }) =>
  queryOptions({
    queryKey: [assignmentsKey, 'calendar', query, span],
    queryFn: ({ signal }) => unwrap(showCalendar({ query: { ...query, ...span }, signal })),
  })
