import { expect, it } from 'vitest'
import type { Threshold } from '../../../pack-kit/index.ts'
import { partValue } from './part-value.ts'

const yes: Threshold = { from: '2020-01-01', source: 's', yes: true }
const two: Threshold = { from: '2020-01-01', source: 's', atLeast: 2 }

it.each<[string, Parameters<typeof partValue>[0], Threshold, number | null]>([
  ['no records at all', undefined, yes, null],
  ['no records of the unit', { of: 0, count: 0, unknown: 0 }, yes, null],
  ['records, none of which is meant', { of: 3, count: 0, unknown: 0 }, yes, 0],
  ['one that is, one that does not say', { of: 3, count: 1, unknown: 1 }, yes, 1],
  ['none that is, one that does not say', { of: 3, count: 0, unknown: 1 }, yes, null],
  ['an amount, and one that does not say', { of: 3, count: 1, unknown: 1 }, two, null],
  ['an amount', { of: 3, count: 2, unknown: 0 }, two, 2],
])('%s', (_what, counted, threshold, expected) => expect(partValue(counted, [threshold])).toBe(expected))
