import { describe, expect, it } from 'vitest'
import { cellOf, columnOf, gridOf } from '../testing/some-grid'
import { judgeGrid, judgementWords } from './judge-grid'

const grid = gridOf([columnOf('ho-ngheo', 'Tỷ lệ hộ nghèo'), columnOf('nuoc', 'Nước sạch'), columnOf('khac', 'Khác')], {
  'Xã An Bình': [cellOf(4, 'missed', 2), cellOf(null, 'unknown', 80), cellOf(7, 'no_target')],
  'Xã Núi Xanh': [cellOf(9, 'missed', 2), cellOf(70, 'missed', 80), null],
  'Xã Tân Lập': [cellOf(1, 'reached', 2), cellOf(90, 'reached', 80), cellOf(null, 'no_target')],
})

describe('how a programme stands', () => {
  it('counts what has a target, and says what lags most', () => {
    const judged = judgeGrid(grid)
    expect(judged).toMatchObject({ reached: 2, missed: 3, unknown: 1, unknownCells: 2 })
    expect(judged.indicators.map(({ column, missed, of }) => [column.code, missed, of])).toEqual([
      ['ho-ngheo', 2, 3],
      ['nuoc', 1, 2],
    ])
    expect(judged.indicators[0]?.worst).toMatchObject({ place: { name: 'Xã Núi Xanh' }, value: 9, target: 2 })
    expect(judged.units.map(({ place, missed }) => [place.name, missed])).toEqual([
      ['Xã Núi Xanh', 2],
      ['Xã An Bình', 1],
    ])
    expect(judgementWords(judged)).toBe(
      '2 trên 5 số có mục tiêu đã đạt, 1 số còn chưa rõ. Chậm nhất là chỉ tiêu “Tỷ lệ hộ nghèo” (2 đơn vị chưa đạt) và Xã Núi Xanh (2 chỉ tiêu chưa đạt).',
    )
  })

  it.each([
    [[cellOf(1, 'reached', 2)], '1 trên 1 số có mục tiêu đã đạt.'],
    [[cellOf(null, 'unknown', 2)], 'Chưa có số nào đối chiếu được với mục tiêu: cả 1 số có mục tiêu đều chưa rõ.'],
    [[cellOf(7, 'no_target')], 'Chưa giao mục tiêu nào cho kỳ này nên chưa đánh giá được đạt hay chưa đạt.'],
  ])('%j says %s', (cells, words) =>
    expect(judgementWords(judgeGrid(gridOf([columnOf('a', 'A')], { 'Xã An Bình': cells })))).toBe(words),
  )
})
