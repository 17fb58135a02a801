import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './api/api-problem'

/** Reads stay fresh for half a minute; only a lost line or a fault of the server is worth asking again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) =>
        failures < 1 && (!(error instanceof ApiProblem) || error.status === 0 || error.status >= 500),
    },
  },
})
