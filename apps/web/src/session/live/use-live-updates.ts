import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSession } from '../use-session'
import { liveState } from './live-state'
import { refreshOnChange } from './refresh-on-change'
import { shareLiveLine } from './share-live-line'

/** For as long as somebody is signed in, what they look at follows what others do. */
export function useLiveUpdates(): void {
  const queryClient = useQueryClient()
  const { personId } = useSession()
  useEffect(() => {
    const refresh = refreshOnChange(queryClient)
    const leave = shareLiveLine(personId, { onEvent: refresh.hear, onConnected: liveState.setConnected })
    return () => {
      leave()
      refresh.stop()
    }
  }, [queryClient, personId])
}
