import type { DutyMeasure } from '../../../api/operations'
import { formatNumber } from '../../../ui/format/format-number'
import { amountWords } from '../words/amount-words'

/** A share of one (null: nobody knows yet) and what it is made from. */
export type MeasureProgress = { value: number | null; detail?: string }

/**
 * How far a duty is by one of its measures: against the target of the duty, else by how many units reach the target given to them.
 * @returns null where there is no target to be measured against
 */
export function measureProgress(measure: DutyMeasure): MeasureProgress | null {
  if (measure.kind === 'unreadable') return null
  const { attained, target } = measure
  if (measure.kind === 'register') {
    if (target === null) return null
    return { value: attained, detail: `${formatNumber(measure.counts.verified)} trên ${formatNumber(target)} bản ghi` }
  }
  if (measure.kind === 'scorecard') {
    const complete = measure.units.filter(({ notMet, unknown }) => notMet + unknown === 0).length
    return { value: attained, detail: `${complete} trên ${target ?? measure.units.length} đơn vị đạt mọi tiêu chí` }
  }
  const { indicator, together, units } = measure
  if (target !== null) {
    const value = together.verified ?? together.computed
    return value === null
      ? { value: null }
      : { value: attained, detail: `${amountWords(indicator, value)} trên mục tiêu ${amountWords(indicator, target)}` }
  }
  const aimed = units.filter((unit) => unit.target !== null)
  if (aimed.length === 0) return null
  const reached = aimed.filter(({ verdict }) => verdict === 'reached').length
  const unknown = aimed.filter(({ verdict }) => verdict === 'unknown').length
  const rest = unknown > 0 ? `, ${unknown} chưa rõ` : ''
  return { value: reached / aimed.length, detail: `${reached} trên ${aimed.length} đơn vị đạt mục tiêu${rest}` }
}
