import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Reorganization } from '../../../api/operations'

/** Once the server is done, what other pages showed of agencies and duties is read again. */
export function useRefreshWhenDone({ run, version }: Pick<Reorganization, 'run' | 'version'>): void {
  const queryClient = useQueryClient()
  const finished = `${version} ${run?.direction} ${run?.finishedAt}`
  const seen = useRef(finished)
  useEffect(() => {
    if (seen.current === finished) return
    seen.current = finished
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  }, [queryClient, finished])
}
