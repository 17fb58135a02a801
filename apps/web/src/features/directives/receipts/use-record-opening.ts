import { useEffect } from 'react'
import { unwrap } from '../../../api/client'
import { recordOpening } from '../../../api/operations'

/** Tells the server once that this page was opened; a lost line is no reason to trouble the reader. */
export function useRecordOpening(directiveId: string, isIssued: boolean): void {
  useEffect(() => {
    if (isIssued) unwrap(recordOpening({ path: { directiveId } })).catch(() => {})
  }, [directiveId, isIssued])
}
