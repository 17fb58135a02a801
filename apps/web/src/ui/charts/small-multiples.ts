import { chartText, type DrawChart } from './chart-drawing'
import { domainOf } from './lay-out-line'
import { shortPeriod } from './short-period'

/** One line of many that stand beside each other. */
export type SmallPicture = {
  title: string
  /** Names of the periods, the earliest first. */
  periods: readonly string[]
  /** One for each period; null is unknown and leaves a gap. */
  values: readonly (number | null)[]
  targets: readonly (number | null)[]
  wordsOf: (value: number) => string
}

const cell = { width: 210, height: 148, gap: 18, title: 48, axis: 20, side: 14 } as const

const placesOf = (values: readonly (number | null)[]): number[] =>
  values.flatMap((value, index) => (value === null ? [] : [index]))

/** How far an axis reaches beyond what is drawn, so that labels have room. */
function reachOf(values: readonly (number | null)[]): { min: number; max: number } {
  const { least, most } = domainOf(values) ?? { least: 0, most: 1 }
  const room = (most - least || Math.abs(most) || 1) * 0.24
  return { min: least - room, max: most + room }
}

/** Small multiples: one line each with its target dashed, first and last value written at it; `shared` puts them on one scale. */
export const drawSmallMultiples =
  (pictures: readonly SmallPicture[], { shared }: { shared: boolean }): DrawChart =>
  ({ width, palette }) => {
    const across = Math.max(1, Math.min(pictures.length, Math.floor((width + cell.gap) / (cell.width + cell.gap))))
    const wide = (width - cell.gap * (across - 1)) / across
    const place = (index: number) => ({
      left: (index % across) * (wide + cell.gap),
      top: Math.floor(index / across) * (cell.height + cell.gap),
    })
    const all = shared ? reachOf(pictures.flatMap(({ values, targets }) => [...values, ...targets])) : null
    const isDrawn = ({ values }: SmallPicture) => placesOf(values).length > 1
    const drawn = pictures.flatMap((picture, index) => (isDrawn(picture) ? [{ picture, at: place(index) }] : []))
    const font = { fontFamily: palette.font }
    const option = {
      textStyle: font,
      title: pictures.map((picture, index) => {
        const { left, top } = place(index)
        return {
          left,
          top: top + 4,
          padding: 0,
          itemGap: 3,
          text: picture.title,
          textStyle: {
            ...font,
            color: palette.ink,
            fontSize: chartText.sm,
            lineHeight: 16,
            fontWeight: 600,
            width: wide,
            overflow: 'truncate',
          },
          ...underTitle(picture, isDrawn(picture)),
          subtextStyle: {
            ...font,
            color: isDrawn(picture) ? palette.accent : palette.ink3,
            fontSize: chartText.xs,
            lineHeight: 14,
          },
        }
      }),
      grid: drawn.map(({ at }) => ({
        left: at.left + cell.side,
        top: at.top + cell.title,
        width: wide - 2 * cell.side,
        height: cell.height - cell.title - cell.axis,
      })),
      xAxis: drawn.map(({ picture: { periods } }, gridIndex) => ({
        gridIndex,
        type: 'category',
        boundaryGap: false,
        data: periods.map(shortPeriod),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.rule }, onZero: false },
        axisLabel: {
          color: palette.ink3,
          fontSize: chartText.xs,
          interval: (index: number) => index === 0 || index === periods.length - 1,
        },
      })),
      yAxis: drawn.map(({ picture: { values, targets } }, gridIndex) => ({
        gridIndex,
        show: false,
        type: 'value',
        ...(all ?? reachOf([...values, ...targets])),
      })),
      series: drawn.flatMap(({ picture: { values, targets, wordsOf } }, index) => {
        const known = placesOf(values)
        const [first, last] = [known[0], known[known.length - 1]]
        const common = { type: 'line', xAxisIndex: index, yAxisIndex: index, silent: true }
        return [
          {
            ...common,
            data: targets,
            showSymbol: false,
            lineStyle: { color: palette.accent, type: 'dashed', width: 1.25 },
          },
          {
            ...common,
            symbol: 'circle',
            symbolSize: 5,
            lineStyle: { color: palette.ink2, width: 1.75 },
            itemStyle: { color: palette.ink },
            data: values.map((value, at) =>
              value !== null && (at === first || at === last)
                ? {
                    value,
                    label: {
                      show: true,
                      position: isBelowNeighbour(values, at) ? 'bottom' : 'top',
                      align: at === 0 ? 'left' : at === values.length - 1 ? 'right' : 'center',
                      color: palette.ink,
                      fontSize: chartText.xs,
                      fontWeight: 600,
                      formatter: wordsOf(value),
                    },
                  }
                : value,
            ),
          },
        ]
      }),
    }
    const rows = Math.ceil(pictures.length / across)
    return { option, height: Math.max(1, rows * (cell.height + cell.gap) - cell.gap) }
  }

/** Whether the line goes up from a first value, or came down to a last one: its label then stands under it. */
function isBelowNeighbour(values: readonly (number | null)[], at: number): boolean {
  const neighbour = values[at + 1] ?? values[at - 1] ?? null
  return neighbour !== null && (values[at] ?? 0) < neighbour
}

/** The newest target; in place of a line from fewer than two known values, the one there is. */
function underTitle({ periods, values, targets, wordsOf }: SmallPicture, isDrawn: boolean): { subtext?: string } {
  if (isDrawn) {
    const target = [...targets].reverse().find((one) => one !== null)
    return target == null ? {} : { subtext: `mục tiêu ${wordsOf(target)}` }
  }
  const [at] = placesOf(values)
  const value = at === undefined ? null : values[at]
  const known = at === undefined || value == null ? '' : `\n${periods[at]}: ${wordsOf(value)}`
  return { subtext: `Chưa đủ số liệu để vẽ.${known}` }
}
