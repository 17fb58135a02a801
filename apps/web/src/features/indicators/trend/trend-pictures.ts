import type { IndicatorTrend } from '../../../api/operations'
import type { SmallPicture } from '../../../ui/charts/small-multiples'
import { shortAmount } from '../words/amount-words'

/** A picture for each unit; of a rate the whole province first, which stands on the same scale. */
export function trendPictures({ indicator, periods, series, province }: IndicatorTrend): SmallPicture[] {
  const shared = {
    periods: periods.map(({ name }) => name),
    wordsOf: (value: number) => shortAmount(indicator, value),
  }
  const units = series.map(({ place, values, targets }) => ({
    title: place?.name ?? 'Toàn tỉnh',
    values,
    targets,
    ...shared,
  }))
  const showsWhole = indicator.kind === 'rate' && indicator.level === 'commune'
  return showsWhole
    ? [{ title: 'Toàn tỉnh', values: province, targets: periods.map(() => null), ...shared }, ...units]
    : units
}
