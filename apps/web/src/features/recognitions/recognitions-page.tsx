import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { Recognition, RecognitionKind } from '../../api/operations'
import { ProblemState } from '../../api/problem-state'
import { Button } from '../../ui/actions/button'
import { EmptyState } from '../../ui/feedback/empty-state'
import { LoadingState } from '../../ui/feedback/loading-state'
import { FilterLinks } from '../../ui/layout/filter-links'
import { PageHeader } from '../../ui/layout/page-header'
import { DirectoryTabs } from '../organizations/directory-tabs'
import { recognitionKindsQuery } from '../reorganizations/reorganization-queries'
import { type RecognitionsSearch, recognitionsHref } from './address/recognitions-search'
import { ConflictsSection } from './conflicts/conflicts-section'
import type { RecordDialogProps } from './forms/record-dialog'
import styles from './recognitions.module.css'
import { RecordsSection } from './records/records-section'

const RecordDialog = lazy(async () => ({ default: (await import('./forms/record-dialog')).RecordDialog }))
const WithdrawDialog = lazy(async () => ({ default: (await import('./forms/withdraw-dialog')).WithdrawDialog }))

const route = getRouteApi('/_app/cong-nhan')

type Opened = { what: 'record'; given: RecordDialogProps['given'] } | { what: 'withdraw'; record: Recognition } | null

/** Which places are recognised as what: what has to be decided first, then what is recorded, by decision. */
export function RecognitionsPage() {
  const search = route.useSearch()
  const { data, error, isFetching, refetch } = useQuery(recognitionKindsQuery)
  const kinds = data?.items ?? []
  const kind = kinds.find(({ code }) => code === search.danhHieu) ?? kinds[0]
  const [opened, setOpened] = useState<Opened>(null)
  return (
    <>
      <PageHeader
        title="Công nhận"
        lead="Địa bàn nào được, hoặc không được, công nhận danh hiệu gì, từ ngày nào, theo quyết định nào."
        actions={
          data?.may.record && kind ? (
            <Button variant="primary" onClick={() => setOpened({ what: 'record', given: null })}>
              Ghi nhận quyết định
            </Button>
          ) : undefined
        }
      />
      <DirectoryTabs active="/cong-nhan" />
      {error && !data ? (
        <ProblemState error={error} doing="xem công nhận" onRetry={() => void refetch()} retrying={isFetching} />
      ) : !data ? (
        <LoadingState label="Đang tải các danh hiệu" />
      ) : kind === undefined ? (
        <EmptyState title="Chưa có danh hiệu nào">
          Danh hiệu do gói chương trình khai báo; báo quản trị cài gói có danh hiệu cần ghi nhận.
        </EmptyState>
      ) : (
        <>
          <KindLinks kinds={kinds} chosen={kind} search={search} />
          <KindContent kind={kind} onOpen={setOpened} />
        </>
      )}
      <Suspense fallback={null}>
        {opened?.what === 'record' && kind ? (
          <RecordDialog kind={kind} given={opened.given} onClose={() => setOpened(null)} />
        ) : null}
        {opened?.what === 'withdraw' ? <WithdrawDialog record={opened.record} onClose={() => setOpened(null)} /> : null}
      </Suspense>
    </>
  )
}

type KindLinksProps = { kinds: readonly RecognitionKind[]; chosen: RecognitionKind; search: RecognitionsSearch }

function KindLinks({ kinds, chosen, search }: KindLinksProps) {
  return (
    <div className={styles.kindLinks}>
      <FilterLinks
        label="Danh hiệu"
        items={kinds.map(({ code, name }) => ({
          label: name,
          href: recognitionsHref({ ...search, danhHieu: code }),
          active: code === chosen.code,
        }))}
      />
      <details className={styles.law}>
        <summary>Căn cứ</summary>
        <ul>
          {chosen.lawLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}

type KindContentProps = { kind: RecognitionKind; onOpen: (opened: Opened) => void }

function KindContent({ kind, onOpen }: KindContentProps) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const go = (change: RecognitionsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  return (
    <>
      <ConflictsSection kind={kind} onRecord={(given) => onOpen({ what: 'record', given })} />
      <RecordsSection
        kind={kind}
        search={search}
        onSearch={go}
        onWithdraw={(record) => onOpen({ what: 'withdraw', record })}
      />
    </>
  )
}
