import { dayNumber } from './day-number.ts'
import type { Expression, Scalar, Values } from './expression.ts'

/** What an expression comes to; a list is what a choice of many holds. */
export type Outcome = Scalar | readonly string[] | null

/** A number that can be trusted to the last digit before the comma; what is beyond 2^53 is told as unknown rather than rounded. */
const known = (number: number): number | null =>
  Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : null

const numberOf = (expression: Expression, values: Values): number | null => {
  const value = evaluate(expression, values)
  return typeof value === 'number' ? value : null
}

function combine(
  expressions: readonly Expression[],
  values: Values,
  of: (numbers: readonly number[]) => number,
): number | null {
  const numbers = expressions.map((expression) => numberOf(expression, values))
  const complete = numbers.filter((number) => number !== null)
  return complete.length < numbers.length || numbers.length === 0 ? null : known(of(complete))
}

function valueIn(values: Values, field: string): Outcome {
  const value = values[field]
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number') return known(value)
  if (typeof value === 'boolean') return value
  const isList = Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')
  return isList ? (value as string[]) : null
}

/** The value of an expression over a record; null where something it needs is unknown. Never throws. */
export function evaluate(expression: Expression, values: Values): Outcome {
  switch (expression.kind) {
    case 'field':
      return valueIn(values, expression.field)
    case 'constant':
      return expression.value
    case 'sum':
      return combine(expression.terms, values, (numbers) => numbers.reduce((total, number) => total + number, 0))
    case 'difference':
      return combine([expression.from, expression.less], values, ([from = 0, less = 0]) => from - less)
    case 'product':
      return combine(expression.factors, values, (numbers) => numbers.reduce((total, number) => total * number, 1))
    case 'ratio':
      return combine([expression.numerator, expression.denominator], values, ([numerator = 0, denominator = 0]) =>
        denominator === 0 ? Number.NaN : numerator / denominator,
      )
    case 'yearOf': {
      const date = evaluate(expression.date, values)
      return dayNumber(date) === null ? null : Number(String(date).slice(0, 4))
    }
    case 'daysBetween': {
      const from = dayNumber(evaluate(expression.from, values))
      const to = dayNumber(evaluate(expression.to, values))
      return from === null || to === null ? null : to - from
    }
    case 'coalesce':
      for (const one of expression.among) {
        const value = evaluate(one, values)
        if (value !== null) return value
      }
      return null
  }
}
