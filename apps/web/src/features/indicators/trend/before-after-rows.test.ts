import { expect, it } from 'vitest'
import type { RecognitionEffect } from '../../../api/operations'
import { columnOf } from '../../programmes/testing/some-grid'
import { beforeAfterRows, beforeAfterWords } from './before-after-rows'

const { of, group: _, ...indicator } = columnOf('nuoc', 'Nước sạch')
type Place = RecognitionEffect['places'][number]
const place = (name: string, before: number | null, after: number | null, move: Place['move']): Place => ({
  place: { id: name, name },
  recognisedFrom: '2021-02-03',
  decisionNumber: null,
  before: { ...of, value: before },
  after: { ...of, value: after },
  change: before === null || after === null ? null : after - before,
  move,
})
const places = [
  place('Xã An Bình', 40, 50, 'better'),
  place('Xã Núi Xanh', 60, 30, 'worse'),
  place('Xã Tân Lập', null, 70, null),
]

it('draws units whose both sides are known, the farthest moved first', () => {
  expect(beforeAfterRows({ indicator, places })).toEqual([
    { name: 'Xã Núi Xanh', before: 60, after: 30, tone: 'worse', words: '60% xuống 30%, xấu đi' },
    { name: 'Xã An Bình', before: 40, after: 50, tone: 'better', words: '40% lên 50%' },
  ])
})

it.each([
  [places, '1 trên 2 đơn vị so được đã tốt lên. 1 đơn vị chưa rõ một trong hai kỳ.'],
  [places.slice(2), 'Chưa có đơn vị nào so được. 1 đơn vị chưa rõ một trong hai kỳ.'],
  [[], 'Chưa có đơn vị nào so được.'],
])('%o says %s', (given, words) => expect(beforeAfterWords({ places: given })).toBe(words))
