import { useEffect } from 'react'
import { liveState } from './live-state'

/** While `holding`, what others change is not read under the form somebody fills in: a notice offers it instead. */
export function useHoldLive(holding: boolean): void {
  useEffect(() => (holding ? liveState.hold() : undefined), [holding])
}
