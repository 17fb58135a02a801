import { chartText, type DrawChart } from './chart-drawing'

export type BeforeAfter = {
  name: string
  before: number
  after: number
  tone: 'better' | 'worse' | 'plain'
  /** Written at the end of its bar: '62% → 74%'. */
  words: string
}

const line = { height: 30, foot: 26, top: 8 } as const

/** One line for each unit from its value before (hollow) to that after (full); what turned worse is red and says so in `words`. */
export const drawBeforeAfter =
  (rows: readonly BeforeAfter[], wordsOf: (value: number) => string): DrawChart =>
  ({ width, palette }) => {
    const colour = { better: palette.good, worse: palette.bad, plain: palette.ink2 } as const
    const values = rows.flatMap(({ before, after }) => [before, after])
    const [least, most] = [Math.min(...values), Math.max(...values)]
    const spare = (most - least || Math.abs(most) || 1) * 0.08
    const names = rows.map(({ name }) => name)
    const option = {
      textStyle: { fontFamily: palette.font },
      grid: { left: 4, right: width < 500 ? 96 : 150, top: line.top, bottom: line.foot, containLabel: true },
      xAxis: {
        type: 'value',
        min: least - spare,
        max: most + spare,
        splitNumber: width < 500 ? 2 : 4,
        axisLabel: {
          color: palette.ink3,
          fontSize: chartText.xs,
          formatter: wordsOf,
          showMinLabel: false,
          showMaxLabel: false,
        },
        splitLine: { lineStyle: { color: palette.rule, opacity: 0.5 } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: names,
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: palette.ink, fontSize: chartText.sm },
      },
      series: [
        ...rows.map(({ before, after, tone }, at) => ({
          type: 'line',
          silent: true,
          symbol: 'none',
          lineStyle: { color: colour[tone], width: 3 },
          data: [
            [before, at],
            [after, at],
          ],
        })),
        {
          type: 'scatter',
          silent: true,
          symbolSize: 10,
          itemStyle: { color: palette.ground, borderColor: palette.ink2, borderWidth: 2 },
          data: rows.map(({ before }, at) => [before, at]),
        },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 11,
          data: rows.map(({ after, tone }, at) => ({ value: [after, at], itemStyle: { color: colour[tone] } })),
        },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 0,
          data: rows.map(({ words }, at) => ({
            value: [most + spare, at],
            label: {
              show: true,
              position: 'right',
              color: palette.ink,
              fontSize: chartText.xs,
              formatter: words,
            },
          })),
        },
      ],
    }
    return { option, height: line.top + line.foot + rows.length * line.height }
  }
