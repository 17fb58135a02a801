import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../../api/client'
import { listRegisterRecords, type RegisterRecord } from '../../../../api/operations'
import { registerKeys } from '../../register-queries'

const mostPages = 5
const atOnce = 100

/** To which place each of the first records of a register belongs, by their ids. */
export const placesOfRecordsQuery = (register: string) =>
  queryOptions({
    queryKey: [...registerKeys.records(register), 'places'],
    queryFn: async ({ signal }) => {
      const places = new Map<string, NonNullable<RegisterRecord['place']>>()
      let cursor: string | null = ''
      for (let page = 0; page < mostPages && cursor !== null; page += 1) {
        const query: { limit: number; columns: string; cursor?: string } = { limit: atOnce, columns: '' }
        if (cursor) query.cursor = cursor
        const answer = await unwrap(listRegisterRecords({ signal, path: { register }, query }))
        for (const { id, place } of answer.items) if (place) places.set(id, place)
        cursor = answer.nextCursor
      }
      return places
    },
    staleTime: 60_000,
  })
