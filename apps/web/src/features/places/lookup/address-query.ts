import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { answerAddress } from '../../../api/operations'

/** Which units an address can mean on a day, and what they are today. */
export const addressQuery = (address: string, on: string) =>
  queryOptions({
    queryKey: ['places', 'answer', address, on],
    queryFn: ({ signal }) => unwrap(answerAddress({ signal, query: { address, on } })),
    staleTime: 60_000,
  })
