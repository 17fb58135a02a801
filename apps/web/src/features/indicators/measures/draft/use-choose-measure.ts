import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../../api/client'
import { tieDutyMeasure, untieMeasure } from '../../../../api/operations'
import { indicatorKeys } from '../../indicator-queries'
import type { MeasureChoice } from './measure-choices'

/** Nothing was measured yet, so nobody is asked for a reason of their own. */
const reason = 'Bỏ chọn khi rà soát.'

/** Chooses what is not chosen and takes back what is; the choice is kept with the draft at once. */
export function useChooseMeasure(dutyId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ tieId, programme, kind, code }: MeasureChoice): Promise<unknown> =>
      tieId === null
        ? unwrap(tieDutyMeasure({ path: { dutyId }, body: { programme, kind, code, placeIds: null } }))
        : unwrap(untieMeasure({ path: { measureId: tieId }, body: { reason } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: indicatorKeys.measures }),
  })
}
