import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ProgrammeReportDocument } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { PageHeader } from '../../../ui/layout/page-header'
import { programmesHref } from '../address/programme-hrefs'
import { ProgrammeTabs } from '../programme-tabs'
import { ReportChoices } from './report-choices'
import { ReportPaper } from './report-paper'
import { reportFileHref, reportQuery, reportsQuery } from './report-queries'
import { type ReportsSearch, toReportQuery } from './reports-search'

const route = getRouteApi('/_app/chuong-trinh/$programme/bao-cao')

/** A report of a programme, filled from what is known, as a document to be read, corrected and signed. */
export function ReportsPage() {
  const { programme } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const listed = useQuery(reportsQuery(programme))
  const reports = listed.data?.items ?? []
  const chosen = reports.find(({ code }) => code === search.mau) ?? reports[0]
  const query = toReportQuery(search, todayInVietnam())
  const found = useQuery({
    ...(chosen ? reportQuery(programme, chosen.code, query) : { queryKey: ['indicators', 'none'], queryFn: skipToken }),
    placeholderData: keepPreviousData,
  })
  const filled = found.data as ProgrammeReportDocument | undefined
  const change = (part: Partial<ReportsSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false })
  const error = listed.error ?? found.error
  return (
    <>
      <PageHeader
        back={{ href: programmesHref, label: 'Các chương trình' }}
        title="Báo cáo"
        eyebrow={listed.data ? <span>{listed.data.programme.name}</span> : null}
        lead="Số liệu điền từ sổ và chỉ tiêu; chỗ chưa có số liệu được nêu rõ. Đọc lại, sửa trong tệp DOCX rồi trình ký."
        actions={
          chosen && filled && !found.error ? (
            <Button variant="primary" href={reportFileHref(programme, chosen.code, query)}>
              Tải DOCX
            </Button>
          ) : null
        }
      />
      <ProgrammeTabs programme={programme} active="reports" />
      {chosen ? (
        <ReportChoices
          reports={reports}
          chosen={chosen.code}
          search={search}
          places={filled?.places ?? []}
          units={filled?.units}
          onChange={change}
        />
      ) : null}
      {error ? (
        <ProblemState
          error={error}
          doing="xem báo cáo của chương trình này"
          onRetry={() => void (listed.error ? listed.refetch() : found.refetch())}
          retrying={listed.isFetching || found.isFetching}
        />
      ) : listed.data && !chosen ? (
        <EmptyState title="Chương trình này chưa có mẫu báo cáo">Mẫu báo cáo do chương trình khai báo.</EmptyState>
      ) : filled ? (
        <div aria-busy={found.isPlaceholderData}>
          <output className="visually-hidden">{found.isPlaceholderData ? 'Đang lập lại báo cáo…' : ''}</output>
          <ReportPaper document={filled.document} />
        </div>
      ) : (
        <LoadingState label="Đang lập báo cáo" shape="text" rows={12} />
      )}
    </>
  )
}
