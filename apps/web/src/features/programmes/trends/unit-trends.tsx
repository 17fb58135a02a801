import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { UnitTrends as Answer } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { Chart } from '../../../ui/charts/chart'
import { drawSmallMultiples } from '../../../ui/charts/small-multiples'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { AppLink } from '../../../ui/link/app-link'
import { type Telling, unitTrendsQuery } from '../../indicators/indicator-queries'
import { trimPeriods } from '../../indicators/trend/trim-periods'
import { amountWords, shortAmount } from '../../indicators/words/amount-words'
import { indicatorHref, sheetHref } from '../address/programme-hrefs'

export type UnitTrendsProps = { programme: string; placeId: string; telling: Telling }

/** Every indicator of one unit over its periods, each on a scale of its own. */
export function UnitTrends({ programme, placeId, telling }: UnitTrendsProps) {
  const { data, error, isFetching, refetch } = useQuery({
    ...unitTrendsQuery(programme, placeId, telling),
    placeholderData: keepPreviousData,
  })
  if (data)
    return <Lines programme={programme} trends={data} href={sheetHref(programme, `units/${placeId}/trends`, telling)} />
  return error ? (
    <ProblemState error={error} doing="xem diễn biến" onRetry={() => void refetch()} retrying={isFetching} />
  ) : (
    <LoadingState label="Đang tải diễn biến" />
  )
}

function Lines({ programme, trends, href }: { programme: string; trends: Answer; href: string }) {
  const { place, lines } = trends
  const pictures = useMemo(
    () =>
      lines.map(({ indicator, periods, values, targets }) => {
        const from = trimPeriods(periods, [values])
        return {
          title: indicator.name,
          periods: from.periods.map(({ name }) => name),
          values: from.trim(values),
          targets: from.trim(targets),
          wordsOf: (value: number) => shortAmount(indicator, value),
        }
      }),
    [lines],
  )
  const draw = useMemo(() => drawSmallMultiples(pictures, { shared: false }), [pictures])
  if (lines.length === 0)
    return <EmptyState title={`Chưa có số nào của ${place.name}`}>Chọn đơn vị khác hoặc loại số khác.</EmptyState>
  const newest = (values: readonly (number | null)[]) =>
    values.reduce<number>((found, value, at) => (value === null ? found : at), -1)
  return (
    <Chart
      title={`${place.name}: mọi chỉ tiêu qua các kỳ`}
      note="Mỗi hình một chỉ tiêu, thang riêng; nét đứt là mục tiêu, chỗ trống là chưa rõ."
      points={pictures.flatMap(({ values }) => values.filter((value) => value !== null)).length}
      draw={draw}
      summary={`${lines.length} chỉ tiêu của ${place.name}; số liệu ở bảng bên dưới.`}
      sheetHref={href}
      table={{
        caption: `Mọi chỉ tiêu của ${place.name}`,
        rowsLabel: 'Chỉ tiêu',
        columns: ['Kỳ đầu có số', 'Kỳ mới nhất', 'Mục tiêu kỳ mới nhất'],
        rows: lines.map(({ indicator, periods, values, targets }) => {
          const [from, to] = [values.findIndex((value) => value !== null), newest(values)]
          const said = (at: number) => `${amountWords(indicator, values[at] ?? null)} (${periods[at]?.name ?? ''})`
          return {
            key: indicator.code,
            head: <AppLink href={indicatorHref(programme, indicator.code)}>{indicator.name}</AppLink>,
            cells: [
              said(from),
              said(to),
              targets[to] == null ? 'chưa giao' : amountWords(indicator, targets[to] ?? null),
            ],
          }
        }),
      }}
    />
  )
}
