import { dayNumber } from './day-number.ts'
import { evaluate, type Outcome } from './evaluate.ts'
import type { Condition, Expression, Scalar, Values } from './expression.ts'
import { isEmptyValue } from './is-empty-value.ts'

const equals = (left: Outcome, right: Outcome): boolean | null => {
  if (left === null || right === null) return null
  if (typeof left === 'object') return typeof right === 'string' ? left.includes(right) : null
  return typeof left === typeof right ? left === right : null
}

/** `any` of truths; `all` is the same with what is not. */
const anyOf = (truths: readonly (boolean | null)[]): boolean | null =>
  truths.includes(true) ? true : truths.includes(null) ? null : false

const negate = (truth: boolean | null): boolean | null => (truth === null ? null : !truth)

const compare = (left: number | null, right: number | null, holdsFor: (difference: number) => boolean) =>
  left === null || right === null ? null : holdsFor(left - right)

const number = (value: Outcome): number | null => (typeof value === 'number' ? value : null)

/** Geometries, files and references are no outcomes of expressions, and yet are there. */
const isUnknown = (of: Expression, values: Values): boolean =>
  of.kind === 'field' ? isEmptyValue(values[of.field]) : evaluate(of, values) === null

/** Whether a condition holds: true, false, or null where that hangs on something unknown (the logic of SQL). Never throws. */
export function truthOf(condition: Condition, values: Values): boolean | null {
  const valueOfSide = (side: Expression) => evaluate(side, values)
  switch (condition.kind) {
    case 'is':
      return equals(valueOfSide(condition.of), valueOfSide(condition.to))
    case 'isIn': {
      const left = valueOfSide(condition.of)
      return left === null ? null : anyOf(condition.among.map((one: Scalar) => equals(left, one)))
    }
    case 'isEmpty':
      return isUnknown(condition.of, values)
    case 'isKnown':
      return !isUnknown(condition.of, values)
    case 'atLeast':
      return compare(number(valueOfSide(condition.of)), number(valueOfSide(condition.to)), (by) => by >= 0)
    case 'atMost':
      return compare(number(valueOfSide(condition.of)), number(valueOfSide(condition.to)), (by) => by <= 0)
    case 'before':
      return compare(dayNumber(valueOfSide(condition.of)), dayNumber(valueOfSide(condition.to)), (by) => by < 0)
    case 'after':
      return compare(dayNumber(valueOfSide(condition.of)), dayNumber(valueOfSide(condition.to)), (by) => by > 0)
    case 'all':
      return negate(anyOf(condition.conditions.map((one) => negate(truthOf(one, values)))))
    case 'any':
      return anyOf(condition.conditions.map((one) => truthOf(one, values)))
    case 'not':
      return negate(truthOf(condition.condition, values))
  }
}

/** Whether it is known that a condition holds. */
export const holds = (condition: Condition, values: Values): boolean => truthOf(condition, values) === true
