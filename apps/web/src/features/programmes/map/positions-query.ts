import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listPlacePositions } from '../../../api/operations'
import type { Lying } from '../../../ui/map/project'

const tenMinutes = 600_000

/** Where units lie by their records, by their ids. */
export const positionsQuery = (programme: string) =>
  queryOptions({
    queryKey: ['registers', 'place-positions', programme],
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(listPlacePositions({ signal, path: { programme } }))
      return new Map<string, Lying>(items.map(({ placeId, longitude, latitude }) => [placeId, { longitude, latitude }]))
    },
    staleTime: tenMinutes,
  })
