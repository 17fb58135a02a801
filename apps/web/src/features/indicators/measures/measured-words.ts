import type { DutyMeasure } from '../../../api/operations'
import { formatNumber } from '../../../ui/format/format-number'
import { amountWords } from '../words/amount-words'

/** What the data say today by one measure: 'Tỷ lệ bao phủ: 95,69% (Quý III/2026)'; null where nothing is to be said. */
export function measuredWords(measure: DutyMeasure): string | null {
  if (measure.kind === 'unreadable' || measure.kind === 'scorecard') return null
  if (measure.kind === 'register')
    return `${measure.name}: ${formatNumber(measure.counts.verified)} bản ghi đã xác nhận, ${formatNumber(measure.counts.submitted)} chờ xác nhận`
  const { name, indicator, together, period } = measure
  return together.computed === null ? null : `${name}: ${amountWords(indicator, together.computed)} (${period.name})`
}
