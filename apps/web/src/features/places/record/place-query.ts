import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listOrganizations, showPlace } from '../../../api/operations'

/** A place as of a day; of the server's today without one. */
export const placeQuery = (id: string, ngay: string | undefined) =>
  queryOptions({
    queryKey: ['places', 'page', id, ngay ?? null],
    queryFn: ({ signal }) => unwrap(showPlace({ signal, path: { id }, query: ngay ? { on: ngay } : {} })),
  })

/** Agencies of a day whose place this is: its People's Committee, and others bound to it. */
export const agenciesOfPlaceQuery = (placeId: string, on: string) =>
  queryOptions({
    queryKey: ['organizations', 'of-place', placeId, on],
    queryFn: ({ signal }) => unwrap(listOrganizations({ signal, query: { placeId, on, limit: 50 } })),
    staleTime: 60_000,
  })
