import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SheetImport } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { importRowsQuery, type Verdict } from '../import-queries'
import { openRows } from '../import-words'
import { ChooseBar } from './choose-bar'
import { rowColumns } from './row-columns'
import styles from './rows.module.css'
import { useChooseRows } from './use-choose-rows'

export type VerdictRowsProps = { shown: SheetImport; verdict: Verdict; caption: string }

const emptyWords: Readonly<Record<Verdict, string>> = {
  new: 'Không có dòng nào mới',
  differs: 'Không có dòng nào khác với nội dung đang có',
  same: 'Không có dòng nào trùng',
  error: 'Không có dòng nào lỗi',
}

export function VerdictRows({ shown, verdict, caption }: VerdictRowsProps) {
  const pages = useInfiniteQuery(importRowsQuery(shown, verdict))
  const choose = useChooseRows(shown.id)
  const { columns: sheetColumns } = shown
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
  // Once every row is dealt with there is nothing left to choose.
  const isOpen = openRows(shown.counts) > 0 && (pages.hasNextPage || rows.some(({ outcome }) => outcome === null))
  const mayChoose = shown.may.choose && isOpen && (verdict === 'new' || verdict === 'differs')
  const { chooseOne } = choose
  const columns = useMemo(
    () => rowColumns({ columns: sheetColumns, verdict, ...(mayChoose ? { onChoose: chooseOne } : {}) }),
    [sheetColumns, verdict, mayChoose, chooseOne],
  )
  if (pages.isError && rows.length === 0)
    return (
      <ProblemState
        error={pages.error}
        doing="xem các dòng của bảng"
        retrying={pages.isFetching}
        onRetry={() => void pages.refetch()}
      />
    )
  return (
    <div className={styles.stack}>
      {rows.length > 0 ? <ChooseBar shown={shown} verdict={verdict} mayChoose={mayChoose} choose={choose} /> : null}
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowId={({ number }) => String(number)}
        loading={pages.isPending}
        empty={<EmptyState title={emptyWords[verdict]} />}
        {...(rows.length > 0
          ? {
              more: {
                shown: rows.length,
                total: shown.counts[verdict],
                loading: pages.isFetchingNextPage,
                ...(pages.hasNextPage ? { onMore: () => void pages.fetchNextPage() } : {}),
              },
            }
          : {})}
      />
    </div>
  )
}
