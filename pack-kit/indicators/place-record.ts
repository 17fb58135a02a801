import { dayNumber } from '../expressions/day-number.ts'
import type { Values } from '../expressions/expression.ts'
import { isEmptyValue } from '../expressions/is-empty-value.ts'
import type { Placement } from './indicator.ts'

/** yyyy-mm-dd; `to` is the first day no longer in it. */
export type Period = { from: string; to: string }

/** A day of the calendar (yyyy-mm-dd), or null. */
const dayIn = (values: Values, field: string): string | null => {
  const date = values[field]
  return typeof date === 'string' && dayNumber(date) !== null ? date : null
}

/** Whether a record belongs to a period; null where the dates that say so are unknown. */
export function isInPeriod(values: Values, placement: Placement, period: Period): boolean | null {
  if (placement === 'asOfEnd') return true
  if ('dateField' in placement) {
    const date = dayIn(values, placement.dateField)
    return date === null ? null : period.from <= date && date < period.to
  }
  const from = dayIn(values, placement.fromField)
  if (from === null) return null
  if (isEmptyValue(values[placement.toField])) return from < period.to
  const to = dayIn(values, placement.toField)
  return to === null ? null : from < period.to && to >= period.to
}
