import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listPlaceBoundaries } from '../../../api/operations'

const tenMinutes = 600_000

/** Boundaries the province imported of the communes of a day (yyyy-mm-dd); the server is asked whether they changed. */
export const boundariesQuery = (on: string) =>
  queryOptions({
    queryKey: ['places', 'boundaries', on],
    queryFn: ({ signal }) => unwrap(listPlaceBoundaries({ signal, query: { on } })),
    staleTime: tenMinutes,
  })
