import { describe, expect, it } from 'vitest'
import type { Indicator, IndicatorTrend } from '../../../api/operations'
import { newestBars } from './newest-bars'

const indicator: Indicator = {
  code: 'ho-ngheo',
  name: 'Tỷ lệ hộ nghèo',
  unit: '%',
  direction: 'lower',
  kind: 'rate',
  level: 'commune',
  period: 'year',
  decimals: 1,
  definition: null,
  isEntered: false,
}
const periods = [2023, 2024, 2025].map((year) => ({
  from: `${year}-01-01`,
  to: `${year + 1}-01-01`,
  name: `Năm ${year}`,
}))
const line = (id: string, values: (number | null)[]): IndicatorTrend['series'][number] => ({
  place: { id, name: id },
  recognised: 'yes',
  values,
  targets: [null, 4, null],
})

describe('bars of the newest period', () => {
  it('takes the newest with two known units, best first, unknown last', () => {
    const series = [line('a', [9, null, null]), line('b', [9, 7, null]), line('c', [9, 3, 2])]
    const found = newestBars({ indicator, periods, series })
    expect(found?.period).toBe('Năm 2024')
    expect(found?.bars.map(({ id, value, target }) => [id, value, target])).toEqual([
      ['c', 3, 4],
      ['b', 7, 4],
      ['a', null, 4],
    ])
    const higher = newestBars({ indicator: { ...indicator, direction: 'higher' }, periods, series })
    expect(higher?.bars.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it.each([[[]], [[line('a', [1, 2, 3])]], [[line('a', [1, null, null]), line('b', [null, 2, 3])]]])(
    'compares nothing in %j',
    (series) => expect(newestBars({ indicator, periods, series })).toBeNull(),
  )
})
