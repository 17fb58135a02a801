import { QueryClient } from '@tanstack/react-query'

/** Reads stay fresh for half a minute; a lost connection pauses instead of failing. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: 1, refetchOnWindowFocus: true } },
})
