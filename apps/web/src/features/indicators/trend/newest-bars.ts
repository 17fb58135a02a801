import type { IndicatorTrend } from '../../../api/operations'
import type { Bar } from '../../../ui/charts/unit-bars'

type Trend = Pick<IndicatorTrend, 'indicator' | 'periods' | 'series'>

export type NewestBars = { period: string; bars: Bar[] }

/** The newest period of which at least two units are known, best first, the unknown last; null when there is none. */
export function newestBars({ indicator, periods, series }: Trend): NewestBars | null {
  let index = periods.length - 1
  while (index >= 0 && series.filter(({ values }) => (values[index] ?? null) !== null).length < 2) index -= 1
  const period = periods[index]
  if (!period) return null
  const bars = series
    .filter(({ place }) => place !== null)
    .map(({ place, values, targets }) => ({
      id: place?.id ?? '',
      label: place?.name ?? '',
      value: values[index] ?? null,
      target: targets[index] ?? null,
    }))
  const sign = indicator.direction === 'lower' ? 1 : -1
  bars.sort((one, other) => {
    if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null)
    return sign * (one.value - other.value)
  })
  return { period: period.name, bars }
}
