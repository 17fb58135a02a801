import { describe, expect, it } from 'vitest'
import { drawBeforeAfter } from './before-after'
import type { ChartPalette } from './chart-palette'
import { drawGroupLines } from './group-lines'
import { shortPeriod } from './short-period'
import { drawSmallMultiples, type SmallPicture } from './small-multiples'
import { drawUnitBars } from './unit-bars'

const palette: ChartPalette = {
  ink: 'ink',
  ink2: 'ink2',
  ink3: 'ink3',
  rule: 'rule',
  ground: 'ground',
  accent: 'accent',
  good: 'good',
  bad: 'bad',
  font: 'font',
}
const wide = { width: 900, palette }
const narrow = { width: 340, palette }
const percent = (value: number) => `${value}%`
/** What an option holds under a name, as plain data. */
const partOf = (option: Record<string, unknown>, part: string) => JSON.parse(JSON.stringify(option[part]))

const picture = (title: string, values: SmallPicture['values'], targets: SmallPicture['targets']): SmallPicture => ({
  title,
  periods: ['Năm 2023', 'Năm 2024', 'Năm 2025'],
  values,
  targets,
  wordsOf: percent,
})

describe('small multiples', () => {
  const pictures = [
    picture('Xã A', [10, null, 30], [null, 20, 25]),
    picture('Xã B', [null, 5, null], [null, null, null]),
    picture('Xã C', [40, 60, 50], [null, null, null]),
  ]

  it('draw one line each with its target, a gap where nothing is known, nothing from one point', () => {
    const { option, height } = drawSmallMultiples(pictures, { shared: true })(wide)
    const [target, line, ...rest] = partOf(option, 'series')
    expect(rest).toHaveLength(2)
    expect(target.data).toEqual([null, 20, 25])
    expect(line.data.map((point: { value: number } | null) => point?.value ?? point)).toEqual([10, null, 30])
    expect(line.data[2].label.formatter).toBe('30%')
    expect(
      partOf(option, 'title').map(({ text, subtext }: { text: string; subtext?: string }) => [text, subtext]),
    ).toEqual([
      ['Xã A', 'mục tiêu 25%'],
      ['Xã B', 'Chưa đủ số liệu để vẽ.\nNăm 2024: 5%'],
      ['Xã C', undefined],
    ])
    expect(height).toBeLessThan(200)
  })

  it('share one scale, or have one each', () => {
    const scales = (shared: boolean) =>
      partOf(drawSmallMultiples(pictures, { shared })(wide).option, 'yAxis').map(({ min }: { min: number }) => min)
    expect(new Set(scales(true)).size).toBe(1)
    expect(new Set(scales(false)).size).toBe(2)
  })

  it('stand below each other where it is narrow', () => {
    const draw = drawSmallMultiples(pictures, { shared: true })
    expect(draw(narrow).height).toBeGreaterThan(2 * draw(wide).height)
    expect(partOf(draw(narrow).option, 'title').map(({ left }: { left: number }) => left)).toEqual([0, 0, 0])
  })

  it('are nothing of nothing', () => {
    expect(drawSmallMultiples([], { shared: true })(wide).height).toBe(1)
  })
})

describe('two groups over time', () => {
  const lines = [
    { name: 'Xã mẫu', values: [60, 72, null], tone: 'main' as const },
    { name: 'Xã khác', values: [50, 71, null], tone: 'other' as const },
  ]
  const series = (drawing: typeof wide) =>
    partOf(drawGroupLines(['Năm 2023', 'Năm 2024', 'Năm 2025'], lines, percent)(drawing).option, 'series')

  it('are named at their newest point, apart where they are near, one full and one dashed', () => {
    const [main, other] = series(wide)
    expect([main.lineStyle.type, other.lineStyle.type]).toEqual(['solid', 'dashed'])
    expect(main.data[1].label.formatter).toBe('Xã mẫu: 72%')
    expect([main.data[1].label.offset[1], other.data[1].label.offset[1]]).toEqual([-9, 9])
    expect(main.data[2]).toBeNull()
    expect(series(narrow)[0].data[1].label.formatter).toBe('Xã mẫu\n72%')
  })
})

describe('before and after', () => {
  const rows = [
    { name: 'Xã A', before: 60, after: 30, tone: 'worse' as const, words: '60% xuống 30%, xấu đi' },
    { name: 'Xã B', before: 40, after: 50, tone: 'better' as const, words: '40% lên 50%' },
  ]

  it('is a line for each unit, its colour said in words too', () => {
    const { option, height } = drawBeforeAfter(rows, percent)(wide)
    const series = partOf(option, 'series')
    expect(
      series
        .slice(0, 2)
        .map(({ lineStyle, data }: { lineStyle: { color: string }; data: unknown }) => [lineStyle.color, data]),
    ).toEqual([
      [
        'bad',
        [
          [60, 0],
          [30, 0],
        ],
      ],
      [
        'good',
        [
          [40, 1],
          [50, 1],
        ],
      ],
    ])
    const words = series[4].data.map(({ label }: { label: { formatter: string } }) => label.formatter)
    expect(words).toEqual(['60% xuống 30%, xấu đi', '40% lên 50%'])
    expect(height).toBeGreaterThan(2 * 30)
  })
})

describe('units beside each other', () => {
  it('have their numbers and targets written at them; what is unknown has words', () => {
    const bars = [
      { id: 'a', label: 'Xã A', value: 30, target: 25 },
      { id: 'b', label: 'Xã B', value: null, target: null },
    ]
    const { option } = drawUnitBars(bars, (value) => (value === null ? 'chưa rõ' : percent(value)))(wide)
    const [values, targets] = partOf(option, 'series')
    expect(values.data.map(({ label }: { label: { formatter: string } }) => label.formatter)).toEqual([
      '30%',
      'chưa rõ',
    ])
    expect(targets.data).toEqual([[25, 0]])
  })
})

it.each([
  ['Năm 2025', '2025'],
  ['Quý II/2025', 'II/2025'],
  ['Tháng 3/2025', '3/2025'],
  ['Khác', 'Khác'],
])('%s on an axis is %s', (name, short) => expect(shortPeriod(name)).toBe(short))
