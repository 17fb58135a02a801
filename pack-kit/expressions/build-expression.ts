import type { Expression, Scalar } from './expression.ts'

/** A field by its code, a number as it stands, or a whole expression. */
export type Operand = string | number | Expression

export const toExpression = (operand: Operand): Expression => {
  if (typeof operand === 'string') return valueOf(operand)
  return typeof operand === 'number' ? constant(operand) : operand
}

/** What a field of the record holds. */
export const valueOf = (field: string): Expression => ({ kind: 'field', field })

export const constant = (value: Scalar): Expression => ({ kind: 'constant', value })

export const sum = (...terms: Operand[]): Expression => ({ kind: 'sum', terms: terms.map(toExpression) })

/** `from` less `less`. */
export const difference = (from: Operand, less: Operand): Expression => ({
  kind: 'difference',
  from: toExpression(from),
  less: toExpression(less),
})

export const product = (...factors: Operand[]): Expression => ({ kind: 'product', factors: factors.map(toExpression) })

/** Unknown where the denominator is 0 or either is unknown. */
export const ratio = (numerator: Operand, denominator: Operand): Expression => ({
  kind: 'ratio',
  numerator: toExpression(numerator),
  denominator: toExpression(denominator),
})

export const yearOf = (date: Operand): Expression => ({ kind: 'yearOf', date: toExpression(date) })

/** Whole days; negative when `to` comes first. */
export const dayDifference = (from: Operand, to: Operand): Expression => ({
  kind: 'daysBetween',
  from: toExpression(from),
  to: toExpression(to),
})

/** The first that is known. */
export const coalesce = (...among: Operand[]): Expression => ({ kind: 'coalesce', among: among.map(toExpression) })
