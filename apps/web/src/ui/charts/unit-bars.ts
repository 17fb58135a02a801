import { chartText, type DrawChart } from './chart-drawing'

export type Bar = { id: string; label: string; value: number | null; target: number | null }

const line = { height: 26, top: 4, foot: 24 } as const

/** Bars from zero with their numbers written at them, each with its target as a tick; what is unknown has words and no bar. */
export const drawUnitBars =
  (bars: readonly Bar[], wordsOf: (value: number | null) => string): DrawChart =>
  ({ width, palette }) => {
    const option = {
      textStyle: { fontFamily: palette.font },
      grid: { left: 4, right: width < 500 ? 72 : 110, top: line.top, bottom: line.foot, containLabel: true },
      xAxis: {
        type: 'value',
        splitNumber: width < 500 ? 2 : 4,
        axisLabel: { color: palette.ink3, fontSize: chartText.xs, formatter: (value: number) => wordsOf(value) },
        splitLine: { lineStyle: { color: palette.rule, opacity: 0.5 } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ label }) => label),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.rule } },
        axisLabel: { color: palette.ink, fontSize: chartText.sm },
      },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 12,
          itemStyle: { color: palette.ink2 },
          data: bars.map(({ value }) => ({
            value: value ?? 0,
            label: {
              show: true,
              position: (value ?? 0) < 0 ? 'left' : 'right',
              color: value === null ? palette.ink3 : palette.ink,
              fontSize: chartText.sm,
              formatter: wordsOf(value),
            },
          })),
        },
        {
          type: 'scatter',
          silent: true,
          symbol: 'rect',
          symbolSize: [2, 20],
          itemStyle: { color: palette.accent },
          data: bars.flatMap(({ target }, at) => (target === null ? [] : [[target, at]])),
        },
      ],
    }
    return { option, height: line.top + line.foot + bars.length * line.height }
  }
