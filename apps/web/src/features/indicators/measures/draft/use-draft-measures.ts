import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { MeasuresOfDuty } from '../../../../api/operations'
import { directiveMeasuresQuery } from '../../indicator-queries'

/** By what the duties under review are measured and could be, by duty; nothing for who may not choose. */
export function useDraftMeasures(
  directiveId: string,
  duties: readonly { text: string }[],
  isOn: boolean,
): ReadonlyMap<string, MeasuresOfDuty> {
  const reading = `${duties.length}.${duties.reduce((sum, { text }) => sum + text.length, 0)}`
  const { data } = useQuery({ ...directiveMeasuresQuery(directiveId, reading), enabled: isOn })
  return useMemo(() => new Map(data?.items.map((one) => [one.dutyId, one])), [data])
}
