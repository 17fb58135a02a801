import { chartText, type DrawChart } from './chart-drawing'
import { shortPeriod } from './short-period'

export type GroupLine = { name: string; values: readonly (number | null)[]; tone: 'main' | 'other' }

const room = { left: 8, top: 16, bottom: 24, height: 260 } as const
/** Labels nearer to each other than this share of the scale are pushed apart. */
const near = 0.12

/** Few lines on one scale over time, each named at its end; the first group drawn full, the other dashed. */
export const drawGroupLines =
  (periods: readonly string[], lines: readonly GroupLine[], wordsOf: (value: number) => string): DrawChart =>
  ({ width, palette }) => {
    const font = { fontFamily: palette.font }
    const known = lines.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [value])))
    const [least, most] = [Math.min(...known), Math.max(...known)]
    const narrow = width < 500
    const spare = (most - least || Math.abs(most) || 1) * 0.15
    const option = {
      textStyle: font,
      grid: { left: room.left, right: narrow ? 104 : 190, top: room.top, bottom: room.bottom, containLabel: true },
      xAxis: {
        type: 'category',
        boundaryGap: ['4%', '4%'],
        data: periods.map(shortPeriod),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.rule }, onZero: false },
        axisLabel: { color: palette.ink3, fontSize: chartText.xs, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        min: least - spare,
        max: most + spare,
        splitNumber: 3,
        axisLabel: {
          color: palette.ink3,
          fontSize: chartText.xs,
          formatter: wordsOf,
          showMinLabel: false,
          showMaxLabel: false,
        },
        splitLine: { lineStyle: { color: palette.rule, opacity: 0.5 } },
      },
      series: lines.map(({ name, values, tone }, index) => {
        const color = tone === 'main' ? palette.accent : palette.ink2
        const last = values.reduce<number>((found, value, at) => (value === null ? found : at), -1)
        const ofOther = lines[1 - index]?.values[last] ?? null
        const own = values[last] ?? null
        const isNear = own !== null && ofOther !== null && Math.abs(own - ofOther) < near * (most - least + 2 * spare)
        const isBelow = own !== null && ofOther !== null && (own < ofOther || (own === ofOther && index > 0))
        return {
          type: 'line',
          silent: true,
          symbol: tone === 'main' ? 'circle' : 'rect',
          symbolSize: 6,
          lineStyle: { color, width: 2, type: tone === 'main' ? 'solid' : 'dashed' },
          itemStyle: { color },
          data: values.map((value, at) =>
            at === last && value !== null
              ? {
                  value,
                  label: {
                    show: true,
                    position: 'right',
                    offset: [4, isNear ? (isBelow ? 9 : -9) : 0],
                    color,
                    fontSize: chartText.sm,
                    fontWeight: 600,
                    lineHeight: 15,
                    formatter: narrow ? `${name}\n${wordsOf(value)}` : `${name}: ${wordsOf(value)}`,
                  },
                }
              : value,
          ),
        }
      }),
    }
    return { option, height: narrow ? room.height - 40 : room.height }
  }
