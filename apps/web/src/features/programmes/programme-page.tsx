import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ProblemState } from '../../api/problem-state'
import { EmptyState } from '../../ui/feedback/empty-state'
import { LoadingState } from '../../ui/feedback/loading-state'
import { Notice } from '../../ui/feedback/notice'
import { todayInVietnam } from '../../ui/format/today-in-vietnam'
import { PageHeader } from '../../ui/layout/page-header'
import { parseValueKey } from '../indicators/address/value-key'
import { evaluationQuery } from '../indicators/indicator-queries'
import { ValueDialog } from '../indicators/value/value-dialog'
import { programmesHref } from './address/programme-hrefs'
import { type ProgrammeSearch, toTelling } from './address/programme-search'
import { judgeGrid, judgementWords } from './judgement/judge-grid'
import { periodWords } from './judgement/period-words'
import { redLines } from './judgement/red-lines'
import { RedList } from './judgement/red-list'
import { ProgrammeSections } from './programme-sections'
import { ProgrammeTabs } from './programme-tabs'
import styles from './programmes.module.css'
import { RunsSection } from './runs/runs-section'
import { TellingFields } from './telling-fields'

const route = getRouteApi('/_app/chuong-trinh/$programme/')
const back = { href: programmesHref, label: 'Các chương trình' }

/** How a programme stands: a sentence, what lags, then pictures to look closer; a cell opens its value. */
export function ProgrammePage() {
  const { programme } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const telling = toTelling(search, todayInVietnam())
  const { data, error, isFetching, refetch } = useQuery({
    ...evaluationQuery(programme, telling),
    placeholderData: keepPreviousData,
  })
  const change = (part: Partial<ProgrammeSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false })
  const opened = parseValueKey(search.o)
  const judgement = data && judgeGrid(data)
  const hasRows = data !== undefined && data.columns.length > 0 && data.rows.length > 0
  return (
    <>
      <PageHeader
        back={back}
        title={data?.programme.name ?? 'Chương trình'}
        eyebrow={data ? <span>{periodWords(data, todayInVietnam())}</span> : null}
        lead={hasRows && judgement ? judgementWords(judgement) : null}
      />
      <ProgrammeTabs programme={programme} active="evaluation" />
      {data && judgement && hasRows ? <RedList lines={redLines(judgement, data, search)} /> : null}
      {data?.isStale ? (
        <Notice>Có bản ghi vừa đổi; số tính được cập nhật trong vài giây. Tải lại trang để xem số mới.</Notice>
      ) : null}
      <TellingFields search={search} onChange={change} units={data?.units} scope={data?.scope} />
      {data ? (
        data.columns.length === 0 ? (
          <EmptyState title="Chưa có chỉ tiêu nào cho bạn xem">
            Chỉ tiêu tính từ sổ chỉ dành cho cơ quan giữ sổ thì chỉ cơ quan đó và Văn phòng xem được.
          </EmptyState>
        ) : data.rows.length === 0 ? (
          <EmptyState title="Kỳ này chưa có số nào">
            Chọn năm khác, hoặc xác nhận bản ghi trong sổ theo dõi; số tính xong trong vài giây.
          </EmptyState>
        ) : (
          <ProgrammeSections programme={programme} grid={data} telling={telling} search={search} onChange={change} />
        )
      ) : error ? (
        <ProblemState
          error={error}
          doing="xem chỉ tiêu của chương trình này"
          onRetry={() => void refetch()}
          retrying={isFetching}
        />
      ) : (
        <LoadingState label="Đang tải bảng chỉ tiêu" />
      )}
      {data ? (
        <div className={styles.runs}>
          <RunsSection programme={programme} />
        </div>
      ) : null}
      {opened ? (
        <ValueDialog address={{ programme, ...opened, on: telling.on }} onClose={() => change({ o: undefined })} />
      ) : null}
    </>
  )
}
