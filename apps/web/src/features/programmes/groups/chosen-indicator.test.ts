import { expect, it } from 'vitest'
import { cellOf, columnOf, gridOf } from '../testing/some-grid'
import { chosenIndicator, knownColumns } from './chosen-indicator'

const columns = ['a', 'b', 'c'].map((code) => columnOf(code, code))
const grid = gridOf(columns, {
  'Xã An Bình': [null, cellOf(1, 'reached', 1), cellOf(1, 'missed', 2)],
  'Xã Núi Xanh': [cellOf(null, 'unknown', 2), cellOf(1, 'reached', 1), null],
})

it('offers what is known, and begins with what most units miss', () => {
  expect(knownColumns(grid).map(({ code }) => code)).toEqual(['b', 'c'])
})

it.each([
  [grid, undefined, 'c'],
  [grid, 'a', 'a'],
  [grid, 'gone', 'c'],
  [gridOf(columns, {}), undefined, 'a'],
  [gridOf([], {}), 'a', undefined],
])('%o asked for %s shows %s', (given, asked, code) => expect(chosenIndicator(given, asked)).toBe(code))
