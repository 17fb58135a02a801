import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Person } from '../../api/operations'
import { ProblemState } from '../../api/problem-state'
import { useSession } from '../../session/use-session'
import { Button } from '../../ui/actions/button'
import { DataTable } from '../../ui/data/data-table'
import { EmptyState } from '../../ui/feedback/empty-state'
import { FilterBox } from '../search/filter-box'
import { useSettled } from '../search/use-settled'
import styles from './people.module.css'
import { peopleQuery } from './people-query'
import { personColumns } from './person-columns'

const AddPersonDialog = lazy(async () => ({ default: (await import('./add-person-dialog')).AddPersonDialog }))
const ActiveDialog = lazy(async () => ({ default: (await import('./active-dialog')).ActiveDialog }))

export function PeoplePage() {
  const me = useSession()
  const [typed, setTyped] = useState('')
  const words = useSettled(typed.trim(), 180)
  const pages = useInfiniteQuery({ ...peopleQuery(words), placeholderData: keepPreviousData })
  const [adding, setAdding] = useState<'never' | 'yes' | 'no'>('never')
  const [changing, setChanging] = useState<Person | null>(null)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
  if (pages.error && !pages.data)
    return (
      <ProblemState
        error={pages.error}
        doing="xem danh sách người dùng"
        onRetry={() => void pages.refetch()}
        retrying={pages.isFetching}
      />
    )
  return (
    <>
      <div className={styles.bar}>
        <FilterBox id="tim-nguoi" label="Tìm theo tên, thư điện tử hoặc cơ quan" value={typed} onChange={setTyped} />
        <Button variant="primary" onClick={() => setAdding('yes')}>
          Thêm người dùng
        </Button>
      </div>
      <DataTable
        caption="Người dùng"
        columns={personColumns(me.personId, setChanging)}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => `/nguoi-dung/${id}`}
        loading={pages.isPending || pages.isPlaceholderData}
        empty={
          <EmptyState title={`Không có người dùng nào khớp “${words}”`}>
            Thử một phần khác của tên hoặc thư điện tử.
          </EmptyState>
        }
        more={{
          shown: rows.length,
          loading: isFetchingNextPage,
          onMore: hasNextPage ? () => void fetchNextPage() : undefined,
        }}
      />
      <Suspense fallback={null}>
        {adding === 'never' ? null : <AddPersonDialog opened={adding === 'yes'} onClose={() => setAdding('no')} />}
        {changing ? <ActiveDialog person={changing} onClose={() => setChanging(null)} /> : null}
      </Suspense>
    </>
  )
}
