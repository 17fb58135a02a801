import { evaluate } from '../expressions/evaluate.ts'
import type { Expression, Values } from '../expressions/expression.ts'
import { holds } from '../expressions/holds.ts'
import { isEmptyValue } from '../expressions/is-empty-value.ts'
import type { Field } from '../fields/field.ts'
import { orderFields } from './order-fields.ts'
import type { Register } from './register.ts'

const roundTo = (number: number, decimals: number): number => Number(number.toFixed(decimals))

function compute(field: Field, expression: Expression, values: Values): unknown {
  const outcome = evaluate(expression, values)
  if (typeof outcome !== 'number') return outcome
  if (field.kind === 'number') return roundTo(outcome, field.decimals ?? 2)
  return field.kind === 'count' || field.kind === 'money' ? Math.round(outcome) : outcome
}

/**
 * The record as it is kept: computed fields made anew, hidden ones and empty ones left out, keys that are no fields dropped. The same
 * again when done twice. Money and counts are rounded to whole ones, numbers to their decimals.
 */
export function completeRecord(register: Register, values: Values): Record<string, unknown> {
  const done: Record<string, unknown> = Object.create(null)
  for (const field of orderFields(register.fields)) {
    if (field.shownWhen && !holds(field.shownWhen, done)) continue
    const value = field.computed ? compute(field, field.computed, done) : values[field.code]
    if (!isEmptyValue(value)) done[field.code] = value
  }
  return Object.fromEntries(register.fields.flatMap(({ code }) => (code in done ? [[code, done[code]]] : [])))
}
