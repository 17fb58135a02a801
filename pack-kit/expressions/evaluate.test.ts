import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  coalesce,
  constant,
  dayDifference,
  difference,
  type Operand,
  product,
  ratio,
  sum,
  valueOf,
  yearOf,
} from './build-expression.ts'
import { evaluate } from './evaluate.ts'
import type { Expression } from './expression.ts'
import { fieldsIn } from './fields-in.ts'

const values = {
  two: 2,
  three: 3,
  zero: 0,
  none: null,
  blank: '  ',
  words: 'ba',
  huge: Number.MAX_SAFE_INTEGER,
  endless: Number.POSITIVE_INFINITY,
  leap: '2024-02-29',
  later: '2024-03-10',
  noDay: '2023-02-29',
  many: ['a', 'b'],
  yes: true,
}

describe('evaluate', () => {
  it.each<[string, Expression, unknown]>([
    ['a field', valueOf('two'), 2],
    ['a list', valueOf('many'), ['a', 'b']],
    ['a field that is not there', valueOf('missing'), null],
    ['what every object has', valueOf('toString'), null],
    ['blank words', valueOf('blank'), null],
    ['a number that is none', valueOf('endless'), null],
    ['a constant', constant(true), true],
    ['a sum', sum('two', 'three', 4), 9],
    ['a sum with an unknown', sum('two', 'none'), null],
    ['a sum with words', sum('two', 'words'), null],
    ['a sum of nothing', sum(), null],
    ['a sum past 2^53', sum('huge', 'two'), null],
    ['a difference', difference('two', 'three'), -1],
    ['a difference from an unknown', difference('none', 'two'), null],
    ['a product', product('two', 'three'), 6],
    ['a product of 0 and an unknown', product('zero', 'none'), null],
    ['a ratio', ratio('three', 'two'), 1.5],
    ['a ratio to 0', ratio('three', 'zero'), null],
    ['0 to 0', ratio('zero', 'zero'), null],
    ['a ratio to an unknown', ratio('three', 'none'), null],
    ['a year', yearOf('leap'), 2024],
    ['a year of no day', yearOf('noDay'), null],
    ['days', dayDifference('leap', 'later'), 10],
    ['days backwards', dayDifference('later', 'leap'), -10],
    ['days to an unknown', dayDifference('leap', 'none'), null],
    ['the first that is known', coalesce('none', 'zero', 'two'), 0],
    ['none known', coalesce('none', 'blank'), null],
  ])('%s', (_, expression, expected) => expect(evaluate(expression, values)).toEqual(expected))
})

const leaf = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map(valueOf),
  fc.integer({ min: -99, max: 99 }).map((value) => constant(value)),
)
const tree: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((terms) => sum(...terms)),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((factors) => product(...factors)),
    fc.tuple(tie('node'), tie('node')).map(([from, less]) => difference(from, less)),
    fc.tuple(tie('node'), tie('node')).map(([top, bottom]) => ratio(top, bottom)),
  ),
})).node
const record = fc.record({
  a: fc.option(fc.integer({ min: -99, max: 99 })),
  b: fc.option(fc.integer({ min: -99, max: 99 })),
  c: fc.option(fc.integer({ min: -99, max: 99 })),
})

describe('whatever the expression', () => {
  it('comes to a finite number or nothing known, and the same after a trip through JSON', () => {
    fc.assert(
      fc.property(tree, record, (expression, given) => {
        const value = evaluate(expression, given)
        expect(value === null || Number.isFinite(value)).toBe(true)
        expect(evaluate(JSON.parse(JSON.stringify(expression)), given)).toBe(value)
      }),
    )
  })

  it('one unknown field it reads makes all of it unknown', () => {
    fc.assert(
      fc.property(tree, record, (expression, given) => {
        for (const code of fieldsIn(expression)) expect(evaluate(expression, { ...given, [code]: null })).toBeNull()
      }),
    )
  })

  it('the order of terms does not matter', () => {
    const operands = fc.array(fc.constantFrom<Operand>('a', 'b', 'c', 5), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(operands, record, (terms, given) => {
        expect(evaluate(sum(...[...terms].reverse()), given)).toBe(evaluate(sum(...terms), given))
      }),
    )
  })
})
