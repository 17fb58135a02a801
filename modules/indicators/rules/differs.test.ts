import { expect, it } from 'vitest'
import { differs } from './differs.ts'

it.each<['additive' | 'rate', number | undefined, number | null, number | null, boolean]>([
  ['additive', undefined, 12, 12, false],
  ['additive', undefined, 12, 12.5, false],
  ['additive', undefined, 12, 13, true],
  ['rate', undefined, 45.04, 45, false],
  ['rate', undefined, 45.05, 45, false],
  ['rate', undefined, 45.06, 45, true],
  ['rate', 2, 45.01, 45, true],
  ['rate', undefined, null, 45, false],
  ['rate', undefined, 45, null, false],
])('%s with %s decimals: %s and %s differ: %s', (kind, decimals, one, other, expected) => {
  expect(differs({ kind, ...(decimals === undefined ? {} : { decimals }) }, one, other)).toBe(expected)
})
