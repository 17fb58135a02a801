import type { QueryClient } from '@tanstack/react-query'
import { directiveQuery, reviewQuery } from '../../directive-queries'

const rereadMs = 500

export type Reread = { (): void; cancel(): void }

/** Reads a draft again shortly after the last edit: what is missing, what no duty covers, what others changed. */
export function createReread(queryClient: QueryClient, directiveId: string): Reread {
  let timer: ReturnType<typeof setTimeout> | undefined
  const read = () => {
    void queryClient.invalidateQueries({ queryKey: reviewQuery(directiveId).queryKey })
    void queryClient.invalidateQueries({ queryKey: directiveQuery(directiveId).queryKey })
  }
  const reread = () => {
    clearTimeout(timer)
    timer = setTimeout(read, rereadMs)
  }
  return Object.assign(reread, { cancel: () => clearTimeout(timer) })
}
