import fc from 'fast-check'
import type { Condition, Expression } from '../../../pack-kit/index.ts'

const fields = ['a', 'b', 'c', 'd'] as const
const field = fc.constantFrom(...fields)

/** Values as records hold them, and as they never should. */
export const someValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>('x', 'y', '', '  ', '\u00a0', null) },
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: -300, max: 300 }).map((number) => number / 100) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(2 ** 53, -(2 ** 53) + 1, 1e21, 0.1, 0.2, 0.3) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      '2023-12-31',
      '2024-01-01',
      '2024-02-29',
      '2023-02-29',
      '2024-04-31',
      '2024-12-31',
      '2025-01-01',
      '0000-03-01',
    ),
  },
  { weight: 2, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constantFrom<unknown>([], ['x'], ['x', 'y'], ['x', 1], [['x']], ['']) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>({ type: 'Point', coordinates: [106, 10] }, { number: null }) },
)

export const someValues = fc.dictionary(field, someValue, { maxKeys: 4 })

const scalar = fc.constantFrom<string | number | boolean>('x', 'y', '2024-01-01', 0, 1, 0.3, 5, true, false)

const { condition } = fc.letrec<{ expression: Expression; condition: Condition }>((tie) => {
  const some = fc.array(tie('expression'), { maxLength: 3 })
  const one = tie('expression')
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ kind: fc.constant('field' as const), field }),
      fc.record({ kind: fc.constant('constant' as const), value: scalar }),
      fc.record({ kind: fc.constant('sum' as const), terms: some }),
      fc.record({ kind: fc.constant('difference' as const), from: one, less: one }),
      fc.record({ kind: fc.constant('product' as const), factors: some }),
      fc.record({ kind: fc.constant('ratio' as const), numerator: one, denominator: one }),
      fc.record({ kind: fc.constant('yearOf' as const), date: one }),
      fc.record({ kind: fc.constant('daysBetween' as const), from: one, to: one }),
      fc.record({ kind: fc.constant('coalesce' as const), among: some }),
    ),
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ kind: fc.constant('is' as const), of: one, to: one }),
      fc.record({ kind: fc.constant('isIn' as const), of: one, among: fc.array(scalar, { maxLength: 3 }) }),
      fc.record({ kind: fc.constant('isEmpty' as const), of: one }),
      fc.record({ kind: fc.constant('isKnown' as const), of: one }),
      fc.record({ kind: fc.constant('atLeast' as const), of: one, to: one }),
      fc.record({ kind: fc.constant('atMost' as const), of: one, to: one }),
      fc.record({ kind: fc.constant('before' as const), of: one, to: one }),
      fc.record({ kind: fc.constant('after' as const), of: one, to: one }),
      fc.record({ kind: fc.constant('all' as const), conditions: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ kind: fc.constant('any' as const), conditions: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ kind: fc.constant('not' as const), condition: tie('condition') }),
    ),
  }
})

/** Any condition the language can say, sensible or not. */
export const someCondition: fc.Arbitrary<Condition> = condition
