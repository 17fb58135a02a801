import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { listWorkingDays } from '../../api/operations'

/** The days of a year that are not as their weekday says; without a year, this one's. */
export const workingDaysQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: ['working-days', year ?? 'this'],
    queryFn: ({ signal }) => unwrap(listWorkingDays({ signal, query: year === undefined ? {} : { year } })),
  })
