import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { showHome } from '../../api/operations'

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => unwrap(showHome({ signal })),
})
