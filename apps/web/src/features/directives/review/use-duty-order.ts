import { useCallback, useMemo, useState } from 'react'
import type { DraftDuty } from '../../../api/operations'
import { type DutyOrder, keepOrder, orderDuties } from './order-duties'

export type ShownDuties = { order: DutyOrder; setOrder: (order: DutyOrder) => void; shown: readonly DraftDuty[] }

/** The live duties as they are shown; they are put in order once, and again only when the person asks for it. */
export function useDutyOrder(live: readonly DraftDuty[]): ShownDuties {
  const [{ order, kept }, setKept] = useState(() => ({
    order: 'unsure_first' as DutyOrder,
    kept: orderDuties(live, 'unsure_first'),
  }))
  const shown = useMemo(() => (order === 'as_written' ? live : keepOrder(live, kept)), [live, order, kept])
  const setOrder = useCallback((next: DutyOrder) => setKept({ order: next, kept: orderDuties(live, next) }), [live])
  return { order, shown, setOrder }
}
