import { expect, it } from 'vitest'
import type { IndicatorMove } from '../../../api/operations'
import { columnOf } from '../testing/some-grid'
import { groupMoves, groupMovesWords } from './group-moves'

const moveOf = (code: string, move: IndicatorMove['move'], turned = false): IndicatorMove => {
  const { of, group: _, ...indicator } = columnOf(code, `Chỉ tiêu ${code}`)
  const side = { ...of, value: 1 }
  return {
    indicator,
    place: null,
    before: side,
    after: side,
    change: 0,
    move,
    target: null,
    verdict: 'no_target',
    turned,
  }
}

it('puts moves under their indicators, the heaviest first', () => {
  const groups = groupMoves([moveOf('b', 'worse', true), moveOf('a', 'better'), moveOf('b', 'better')])
  expect(groups.map(({ name, moves }) => [name, moves.length])).toEqual([
    ['Chỉ tiêu b', 2],
    ['Chỉ tiêu a', 1],
  ])
  expect(groups.map(groupMovesWords)).toEqual(['1 tốt lên, 1 xấu đi, 1 qua ngưỡng mục tiêu', '1 tốt lên'])
  expect(groupMoves([])).toEqual([])
})
