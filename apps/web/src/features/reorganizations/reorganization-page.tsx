import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { isUnknown } from '../../api/is-unknown'
import { ProblemState } from '../../api/problem-state'
import { Button } from '../../ui/actions/button'
import { EmptyState } from '../../ui/feedback/empty-state'
import { LoadingState } from '../../ui/feedback/loading-state'
import { todayInVietnam } from '../../ui/format/today-in-vietnam'
import { PageHeader } from '../../ui/layout/page-header'
import type { ReorganizationSearch } from './draft/draft-steps'
import { changesQuery, reorganizationQuery } from './reorganization-queries'
import { isAtWork } from './words/reorganization-state'

// Most people only read what was recorded: the wizard comes when there is a draft to write.
const DraftPage = lazy(async () => ({ default: (await import('./draft/draft-page')).DraftPage }))
const RecordPage = lazy(async () => ({ default: (await import('./record/record-page')).RecordPage }))

/** While the server works every second, otherwise now and then: another person may have changed something. */
const whileAtWork = 1_000
const nowAndThen = 20_000

export type ReorganizationPageProps = { reorganizationId: string; search: ReorganizationSearch }

/** One reorganization: a wizard while it is a draft that one may write, else the record. */
export function ReorganizationPage({ reorganizationId, search }: ReorganizationPageProps) {
  const record = useQuery({
    ...reorganizationQuery(reorganizationId),
    refetchInterval: ({ state: { data } }) => (data && isAtWork(data, todayInVietnam()) ? whileAtWork : nowAndThen),
  })
  const changes = useQuery(changesQuery(reorganizationId))
  const loading = <LoadingState shape="record" label="Đang mở đợt sắp xếp" />
  const toList = <Button href="/sap-xep">Về danh sách</Button>
  if (record.data?.state === 'discarded')
    return (
      <>
        <PageHeader title="Đợt sắp xếp" back={{ href: '/sap-xep', label: 'Sắp xếp' }} />
        <EmptyState title="Không tìm thấy nội dung này" action={toList}>
          Bản nháp này đã được bỏ.
        </EmptyState>
      </>
    )
  if (record.data && changes.data && !isUnknown(record.error))
    return (
      <Suspense fallback={loading}>
        {record.data.state === 'draft' ? (
          <DraftPage key={reorganizationId} reorganization={record.data} changes={changes.data} search={search} />
        ) : (
          <RecordPage key={reorganizationId} reorganization={record.data} changes={changes.data} />
        )}
      </Suspense>
    )
  const failed = [record, changes].find(({ isError }) => isError)
  if (!failed) return loading
  return (
    <>
      <PageHeader title="Đợt sắp xếp" back={{ href: '/sap-xep', label: 'Sắp xếp' }} />
      <ProblemState
        error={failed.error}
        doing="xem đợt sắp xếp này"
        retrying={record.isFetching || changes.isFetching}
        onRetry={() => void Promise.all([record.refetch(), changes.refetch()])}
        action={toList}
      />
    </>
  )
}
