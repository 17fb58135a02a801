import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemState } from '../../../api/problem-state'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { AppLink } from '../../../ui/link/app-link'
import { type ScopedTelling, trendQuery } from '../../indicators/indicator-queries'
import { TrendChart } from '../../indicators/trend/trend-chart'
import { ValueDialog } from '../../indicators/value/value-dialog'
import { indicatorHref, sheetHref } from '../address/programme-hrefs'

export type IndicatorTrendsProps = { programme: string; indicator: string; telling: ScopedTelling }

/** One indicator over its periods, unit by unit. */
export function IndicatorTrends({ programme, indicator, telling }: IndicatorTrendsProps) {
  const [opened, setOpened] = useState<{ placeId: string | null; on: string } | null>(null)
  const { data, error, isFetching, refetch } = useQuery({
    ...trendQuery(programme, indicator, telling),
    placeholderData: keepPreviousData,
  })
  if (!data)
    return error ? (
      <ProblemState error={error} doing="xem diễn biến" onRetry={() => void refetch()} retrying={isFetching} />
    ) : (
      <LoadingState label="Đang tải diễn biến" />
    )
  if (data.series.length === 0)
    return (
      <EmptyState title="Chưa có số nào của chỉ tiêu này">
        Chọn chỉ tiêu khác, hoặc chọn “Cả xã để so sánh” ở đầu trang.
      </EmptyState>
    )
  return (
    <>
      <TrendChart
        trend={data}
        sheetHref={sheetHref(programme, `indicators/${indicator}/trend`, telling)}
        onOpen={(placeId, on) => setOpened({ placeId, on })}
      />
      <AppLink href={indicatorHref(programme, indicator)}>Mở trang của chỉ tiêu này</AppLink>
      {opened ? <ValueDialog address={{ programme, indicator, ...opened }} onClose={() => setOpened(null)} /> : null}
    </>
  )
}
