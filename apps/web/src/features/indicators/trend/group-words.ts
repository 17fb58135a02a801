import type { Indicator, RecognitionEffect } from '../../../api/operations'
import { amountWords } from '../words/amount-words'

type Group = RecognitionEffect['periods'][number]['recognised']

/** What compares groups of different size: the rate of all, or of what adds up the mean of a unit. */
export const groupValue = ({ kind }: Pick<Indicator, 'kind'>, { value, average }: Group): number | null =>
  kind === 'rate' ? value : average

/** '45,5% (7 trên 9 đơn vị rõ số)'; an empty group has no value. */
export function groupWords(indicator: Pick<Indicator, 'kind' | 'unit' | 'decimals'>, group: Group): string {
  if (group.of === 0) return 'không có đơn vị nào'
  return `${amountWords(indicator, groupValue(indicator, group))} (${group.known} trên ${group.of} đơn vị rõ số)`
}

/** '45,5%', '4 tuyến (3/5 đơn vị)': how many are known only where not all are. */
export function shortGroup(indicator: Pick<Indicator, 'kind' | 'unit' | 'decimals'>, group: Group): string {
  if (group.of === 0) return 'không có đơn vị nào'
  const known = group.known < group.of ? ` (${group.known}/${group.of} đơn vị)` : ''
  return `${amountWords(indicator, groupValue(indicator, group))}${known}`
}
