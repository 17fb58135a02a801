import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSession } from './use-session'

/** On every page: what was filled in without connection goes out once there is one. Loaded after the page itself. */
export function useWaitingForms(): void {
  const { personId } = useSession()
  const queryClient = useQueryClient()
  useEffect(() => {
    let stop: (() => void) | null = null
    let isGone = false
    void import('../features/registers/waiting/send-when-online').then(({ sendWhenOnline }) => {
      if (!isGone) stop = sendWhenOnline(personId, queryClient)
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [personId, queryClient])
}
