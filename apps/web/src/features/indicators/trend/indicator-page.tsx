import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { IndicatorTrend } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { PageHeader } from '../../../ui/layout/page-header'
import { Section } from '../../../ui/layout/section'
import { programmeHref, sheetHref } from '../../programmes/address/programme-hrefs'
import { type ProgrammeSearch, toTelling } from '../../programmes/address/programme-search'
import { MovesSection } from '../../programmes/moves/moves-section'
import { TellingFields } from '../../programmes/telling-fields'
import { trendQuery } from '../indicator-queries'
import { ValueDialog } from '../value/value-dialog'
import { newestBars } from './newest-bars'
import { RecognitionSection } from './recognition-section'
import { TrendChart } from './trend-chart'
import { UnitBarsChart } from './unit-bars-chart'

const route = getRouteApi('/_app/chuong-trinh/$programme/chi-tieu/$indicator')

/** One indicator over all its periods, unit by unit; before and after a recognition; what moved. */
export function IndicatorPage() {
  const { programme, indicator } = route.useParams()
  const search: ProgrammeSearch = { ...route.useSearch(), muc: 'xu-huong' }
  const navigate = route.useNavigate()
  const { on, ...telling } = toTelling(search, todayInVietnam())
  const { data, error, isFetching, refetch } = useQuery({
    ...trendQuery(programme, indicator, telling),
    placeholderData: keepPreviousData,
  })
  const change = (part: Partial<ProgrammeSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false })
  // Recognitions are of units of their time: told by units of today, former ones would be gone.
  const asThen = { units: search.donVi === 'hien-nay' ? 'restated' : 'as_then', source: telling.source } as const
  return (
    <>
      <PageHeader
        back={{ href: programmeHref(programme), label: 'Bảng chỉ tiêu' }}
        title={data?.indicator.name ?? 'Chỉ tiêu'}
        lead={data?.indicator.definition}
      />
      <TellingFields search={search} onChange={change} units={data?.units} scope={data?.scope} choosesPeriod={false} />
      {data ? (
        <>
          <Pictures
            programme={programme}
            trend={data}
            href={sheetHref(programme, `indicators/${indicator}/trend`, telling)}
          />
          <RecognitionSection programme={programme} indicator={indicator} telling={asThen} />
          <MovesSection programme={programme} indicator={indicator} telling={{ ...telling, on }} />
        </>
      ) : error ? (
        <ProblemState error={error} doing="xem chỉ tiêu này" onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <LoadingState label="Đang tải diễn biến" />
      )}
    </>
  )
}

function Pictures({ programme, trend, href }: { programme: string; trend: IndicatorTrend; href: string }) {
  const [opened, setOpened] = useState<{ placeId: string | null; on: string } | null>(null)
  const { indicator, series } = trend
  const newest = newestBars(trend)
  if (series.length === 0)
    return (
      <EmptyState title="Chưa có số nào của chỉ tiêu này">
        {indicator.isEntered
          ? 'Chỉ tiêu này do cơ quan báo cáo; số hiện ở đây sau khi cơ quan nhập.'
          : 'Số hiện ở đây vài giây sau khi bản ghi trong sổ được xác nhận.'}
      </EmptyState>
    )
  return (
    <>
      <Section title="Diễn biến">
        <TrendChart trend={trend} sheetHref={href} onOpen={(placeId, on) => setOpened({ placeId, on })} />
      </Section>
      {newest ? (
        <Section title="So các đơn vị">
          <UnitBarsChart indicator={indicator} newest={newest} sheetHref={href} />
        </Section>
      ) : null}
      {opened ? (
        <ValueDialog address={{ programme, indicator: indicator.code, ...opened }} onClose={() => setOpened(null)} />
      ) : null}
    </>
  )
}
