import { useMemo } from 'react'
import type { IndicatorTrend } from '../../../api/operations'
import { Chart } from '../../../ui/charts/chart'
import { drawSmallMultiples } from '../../../ui/charts/small-multiples'
import { amountWords, shortAmount } from '../words/amount-words'
import { OpenValue } from './open-value'
import { trendPictures } from './trend-pictures'
import { trimPeriods } from './trim-periods'

export type TrendChartProps = {
  trend: IndicatorTrend
  sheetHref: string
  /** Opens the value of a unit (null: the province) in the period that holds a day. */
  onOpen: (placeId: string | null, on: string) => void
}

/** One indicator: a small line for each unit on one scale, each with its target; the numbers open their three values. */
export function TrendChart({ trend: whole, sheetHref, onOpen }: TrendChartProps) {
  const trend = useMemo(() => trimTrend(whole), [whole])
  const { indicator, periods, series, province } = trend
  const pictures = useMemo(() => trendPictures(trend), [trend])
  const draw = useMemo(() => drawSmallMultiples(pictures, { shared: true }), [pictures])
  const known = pictures.flatMap(({ values }) => values.filter((value) => value !== null))
  const name = (place: { name: string } | null) => place?.name ?? 'Toàn tỉnh'
  return (
    <Chart
      title={`${indicator.name} qua các kỳ`}
      note={`Đơn vị tính: ${indicator.unit}. Mỗi hình một đơn vị, cùng một thang; nét đứt là mục tiêu, chỗ trống là chưa rõ.`}
      points={known.length}
      draw={draw}
      summary={pictures
        .map(({ title, values }) => `${title}: ${values.map((value) => shortAmount(indicator, value)).join(', ')}`)
        .join('; ')}
      sheetHref={sheetHref}
      table={{
        caption: `${indicator.name} theo đơn vị và kỳ`,
        rowsLabel: 'Đơn vị',
        columns: periods.map((period) => period.name),
        rows: [
          ...series.map(({ place, values }) => ({
            key: place?.id ?? 'tinh',
            head: name(place),
            cells: periods.map((period, index) => (
              <OpenValue
                key={period.from}
                label={`${name(place)}, ${period.name}: ${amountWords(indicator, values[index] ?? null)}`}
                words={shortAmount(indicator, values[index] ?? null)}
                onOpen={() => onOpen(place?.id ?? null, period.from)}
              />
            )),
          })),
          ...(indicator.level === 'commune'
            ? [
                {
                  key: 'chung',
                  head: 'Toàn tỉnh',
                  cells: periods.map((_, index) => shortAmount(indicator, province[index] ?? null)),
                },
              ]
            : []),
        ],
      }}
    />
  )
}

function trimTrend(trend: IndicatorTrend): IndicatorTrend {
  const { periods, trim } = trimPeriods(trend.periods, [...trend.series.map(({ values }) => values), trend.province])
  return {
    ...trend,
    periods,
    province: trim(trend.province),
    series: trend.series.map((line) => ({ ...line, values: trim(line.values), targets: trim(line.targets) })),
  }
}
