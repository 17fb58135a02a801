import { useEffect, useRef } from 'react'
import { waitingDesk } from '../waiting/waiting-desk'
import type { WaitingForm } from '../waiting/waiting-form'

/** While a waiting form is open to be mended it is not sent as it was. */
export function useHoldWaiting(waiting: WaitingForm | undefined): void {
  const given = useRef(waiting)
  useEffect(() => {
    const form = given.current
    if (!form || form.refusal !== null) return
    void waitingDesk.keep({ ...form, isHeld: true })
    return () => {
      const isStillThere = waitingDesk.now().forms.some(({ clientKey }) => clientKey === form.clientKey)
      if (isStillThere) void waitingDesk.keep({ ...form, isHeld: false })
    }
  }, [])
}
