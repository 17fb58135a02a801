import type { QueryClient } from '@tanstack/react-query'

/** A move changes lists, counts and pages alike: what is on screen is read again now, the rest when it is opened. */
export async function refreshAfterMove(queryClient: QueryClient): Promise<void> {
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
}
