import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../../../api/operations'
import { shownCount } from './board-columns'
import { groupByLead } from './group-by-lead'
import { moveOnBoard } from './move-on-board'

describe('the keys of the board', () => {
  const sizes = [2, 0, 3, 1]
  it.each([
    ['ArrowDown', [0, 0], [0, 1]],
    ['ArrowDown', [0, 1], [0, 1]],
    ['ArrowUp', [2, 2], [2, 1]],
    ['ArrowUp', [2, 0], [2, 0]],
    ['ArrowRight', [0, 1], [2, 1]],
    ['ArrowRight', [2, 2], [3, 0]],
    ['ArrowRight', [3, 0], [3, 0]],
    ['ArrowLeft', [2, 2], [0, 1]],
    ['ArrowLeft', [0, 1], [0, 1]],
    ['Home', [2, 2], [2, 0]],
    ['End', [2, 0], [2, 2]],
  ] as const)('%s from %o to %o', (key, [column, index], [toColumn, toIndex]) => {
    expect(moveOnBoard(sizes, { column, index }, key)).toEqual({ column: toColumn, index: toIndex })
  })

  it.each(['Enter', 'j', ' '])('%s is left to whoever it belongs to', (key) => {
    expect(moveOnBoard(sizes, { column: 0, index: 0 }, key)).toBeNull()
  })
})

it('keeps the cards of a lead together, leads in the order of their first cards', () => {
  const card = (id: string, lead: string) => ({ id, lead: { id: lead, name: lead, shortName: null } }) as Assignment
  const groups = groupByLead([card('1', 'B'), card('2', 'A'), card('3', 'B')])
  expect(groups.map(({ lead, items }) => [lead.name, items.map(({ id }) => id)])).toEqual([
    ['B', ['1', '3']],
    ['A', ['2']],
  ])
  expect(groupByLead([])).toEqual([])
})

it.each([
  [4, false, '4'],
  [15, true, '15+'],
  [0, false, '0'],
])('%s shown, more: %s → %s', (shown, hasMore, words) => expect(shownCount(shown, hasMore)).toBe(words))
