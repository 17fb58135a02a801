import { expect, it } from 'vitest'
import type { IndicatorTrend } from '../../../api/operations'
import { columnOf } from '../../programmes/testing/some-grid'
import { trendPictures } from './trend-pictures'

const { of: period, group: _, ...indicator } = columnOf('ho-ngheo', 'Tỷ lệ hộ nghèo')
const trend: IndicatorTrend = {
  indicator,
  units: { basis: 'as_then', words: '', divided: [] },
  source: 'computed',
  scope: { name: 'recognised', kind: null },
  periods: [period],
  series: [{ place: { id: 'a', name: 'Xã An Bình' }, recognised: 'yes', values: [4.25], targets: [2] }],
  province: [6],
}

it.each([
  ['rate', 'commune', ['Toàn tỉnh', 'Xã An Bình']],
  ['additive', 'commune', ['Xã An Bình']],
  ['rate', 'province', ['Xã An Bình']],
] as const)('a %s of the %s shows %j', (kind, level, titles) => {
  const pictures = trendPictures({ ...trend, indicator: { ...indicator, kind, level } })
  expect(pictures.map(({ title }) => title)).toEqual(titles)
  expect(pictures.slice(-1)[0]).toMatchObject({ periods: ['Năm 2025'], values: [4.25], targets: [2] })
})
