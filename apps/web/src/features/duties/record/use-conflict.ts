import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { ApiProblem } from '../../../api/api-problem'
import type { DutyEvent } from '../../../api/operations'
import type { Conflict } from './conflict-notice'
import { refreshAfterMove } from './refresh-after-move'

/** Remembers what was on the screen when somebody else moved first, and reads the newest. */
export function useConflict(timeline: readonly DutyEvent[]) {
  const queryClient = useQueryClient()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const seenEventId = timeline[timeline.length - 1]?.id
  const onConflict = useCallback(
    (problem: ApiProblem) => {
      setConflict({ problem, seenEventId })
      void refreshAfterMove(queryClient)
    },
    [queryClient, seenEventId],
  )
  return { conflict, onConflict, settle: () => setConflict(null) }
}
