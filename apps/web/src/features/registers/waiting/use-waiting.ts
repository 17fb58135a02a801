import { useSyncExternalStore } from 'react'
import { type WaitingState, waitingDesk } from './waiting-desk'

/** Forms on this machine that wait to be sent. */
export const useWaiting = (): WaitingState => useSyncExternalStore(waitingDesk.subscribe, waitingDesk.now)
