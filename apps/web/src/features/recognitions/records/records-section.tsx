import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Recognition, RecognitionKind } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { DataTable } from '../../../ui/data/data-table'
import { LoadMore } from '../../../ui/data/load-more'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { formatDate } from '../../../ui/format/format-date'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { Section } from '../../../ui/layout/section'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { morePages } from '../../duties/list/more-pages'
import { KindSheet } from '../../imports/start/kind-sheet'
import { placeHref } from '../../places/address/places-search'
import { type RecognitionsSearch, toRecordsQuery } from '../address/recognitions-search'
import { recordsQuery } from '../recognition-queries'
import styles from '../recognitions.module.css'
import { decisionWords } from '../words/decision-words'
import { groupRecords, type RecordGroup } from './group-records'
import { recordColumns } from './record-columns'
import { RecordFilters } from './record-filters'

export type RecordsSectionProps = {
  kind: RecognitionKind
  search: RecognitionsSearch
  onSearch: (change: RecognitionsSearch) => void
  onWithdraw: (record: Recognition) => void
}

/** What is recorded under a kind, as of a day or of all times, by decision. */
export function RecordsSection({ kind, search, onSearch, onWithdraw }: RecordsSectionProps) {
  const list = useInfiniteQuery({
    ...recordsQuery(toRecordsQuery(search, kind.code, todayInVietnam())),
    placeholderData: keepPreviousData,
  })
  const records = list.data?.pages.flatMap((page) => page.items) ?? []
  const mayRecord = list.data?.pages[0]?.may.record ?? false
  const { more } = morePages(list, records.length)
  return (
    <Section title="Các ghi nhận" note={recordsNote(search)}>
      <RecordFilters search={search} onSearch={onSearch} />
      <KindSheet
        kind="cong-nhan"
        what="các ghi nhận công nhận"
        on={search.thoiKy ? 'all' : (search.ngay ?? todayInVietnam())}
      />
      {list.isError && records.length === 0 ? (
        <ProblemState
          error={list.error}
          doing="xem các ghi nhận"
          onRetry={() => void list.refetch()}
          retrying={list.isFetching}
        />
      ) : list.isPending ? (
        <LoadingState label="Đang tải các ghi nhận" />
      ) : records.length === 0 ? (
        <NoRecords search={search} />
      ) : (
        <div className={list.isPlaceholderData ? styles.stale : undefined}>
          {groupRecords(records).map((group) => (
            <Group key={group.key} group={group} onWithdraw={mayRecord ? onWithdraw : null} />
          ))}
          {more ? <LoadMore {...more} /> : null}
        </div>
      )}
    </Section>
  )
}

const recordsNote = ({ thoiKy, ngay }: RecognitionsSearch): string =>
  thoiKy
    ? 'Mọi thời kỳ, cả của đơn vị đã sáp nhập; mới nhất trước.'
    : `Có hiệu lực ngày ${formatDate(ngay ?? todayInVietnam())}, của các đơn vị có vào ngày đó.`

type GroupProps = { group: RecordGroup; onWithdraw: ((record: Recognition) => void) | null }

function Group({ group, onWithdraw }: GroupProps) {
  const { decision, status, records, note, isUncertain } = group
  const verb = status === 'recognised' ? 'công nhận' : 'không công nhận'
  const title = `${decisionWords(decision) || 'Không nêu quyết định'}: ${verb} ${records.length} đơn vị`
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.groupTitle}>{title}</h3>
      {note || isUncertain ? (
        <p className={styles.groupNote}>
          {isUncertain ? <NeedsConfirmation note={note} open /> : <span className={styles.quiet}>{note}</span>}
        </p>
      ) : null}
      <DataTable
        caption={title}
        columns={recordColumns(group, onWithdraw)}
        rows={records}
        rowId={({ id }) => id}
        rowHref={({ placeId, validFrom }) => placeHref(placeId, validFrom)}
      />
    </section>
  )
}

function NoRecords({ search: { tim, ngay, thoiKy } }: { search: RecognitionsSearch }) {
  const day = formatDate(ngay ?? todayInVietnam())
  return (
    <EmptyState
      title={
        tim
          ? `Không có ghi nhận nào khớp “${tim}”`
          : thoiKy
            ? 'Chưa có ghi nhận nào'
            : `Ngày ${day} chưa có ghi nhận nào`
      }
    >
      Ngày không có ghi nhận là ngày chưa biết, không phải ngày không được công nhận. Thử xem mọi thời kỳ, hoặc một ngày
      khác.
    </EmptyState>
  )
}
