import { constant, toExpression } from './build-expression.ts'
import type { Condition, Expression, Scalar } from './expression.ts'

/** The left side: a field by its code, or an expression. */
type Left = string | Expression
/** The right side: a constant as it stands, or an expression, such as another field by `valueOf`. */
type Right = Scalar | Expression

const toRight = (right: Right): Expression => (typeof right === 'object' ? right : constant(right))

export const is = (left: Left, right: Right): Condition => ({ kind: 'is', of: toExpression(left), to: toRight(right) })

export const isIn = (left: Left, among: readonly Scalar[]): Condition => ({
  kind: 'isIn',
  of: toExpression(left),
  among,
})

export const isEmpty = (left: Left): Condition => ({ kind: 'isEmpty', of: toExpression(left) })

export const isKnown = (left: Left): Condition => ({ kind: 'isKnown', of: toExpression(left) })

export const atLeast = (left: Left, right: number | Expression): Condition => ({
  kind: 'atLeast',
  of: toExpression(left),
  to: toRight(right),
})

export const atMost = (left: Left, right: number | Expression): Condition => ({
  kind: 'atMost',
  of: toExpression(left),
  to: toRight(right),
})

/** Strictly before; the right side is yyyy-mm-dd or an expression. */
export const before = (left: Left, right: string | Expression): Condition => ({
  kind: 'before',
  of: toExpression(left),
  to: toRight(right),
})

/** Strictly after; the right side is yyyy-mm-dd or an expression. */
export const after = (left: Left, right: string | Expression): Condition => ({
  kind: 'after',
  of: toExpression(left),
  to: toRight(right),
})

export const all = (...conditions: Condition[]): Condition => ({ kind: 'all', conditions })

export const any = (...conditions: Condition[]): Condition => ({ kind: 'any', conditions })

export const not = (condition: Condition): Condition => ({ kind: 'not', condition })
