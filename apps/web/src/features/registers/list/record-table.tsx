import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { morePages } from '../../duties/list/more-pages'
import { type RecordsSearch, toRecordsQuery } from '../address/records-search'
import { newRecordHref, recordHref } from '../address/register-hrefs'
import type { OpenedRegister } from '../definition/opened-register'
import { recordsQuery } from '../register-queries'
import styles from './list.module.css'
import { recordColumns } from './record-columns'
import { useRecordSelection } from './record-selection'

export type RecordTableProps = {
  opened: OpenedRegister
  search: RecordsSearch
  onChange: (change: Partial<RecordsSearch>) => void
}

/** The records of a register, page after page; ten thousand of them still scroll. */
export function RecordTable({ opened, search, onChange }: RecordTableProps) {
  const { register } = opened
  const isSelectable = useRecordSelection() !== null
  const list = useInfiniteQuery({
    ...recordsQuery(register.code, toRecordsQuery(search)),
    placeholderData: keepPreviousData,
  })
  const columns = useMemo(() => recordColumns(opened, search.tim, isSelectable), [opened, search.tim, isSelectable])
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data])
  if (list.isError && rows.length === 0)
    return (
      <ProblemState
        error={list.error}
        doing="xem sổ này"
        onRetry={() => void list.refetch()}
        retrying={list.isFetching}
        action={<Button onClick={() => onChange(noConditions)}>Bỏ mọi điều kiện</Button>}
      />
    )
  return (
    <div className={list.isPlaceholderData ? styles.stale : undefined}>
      <DataTable
        caption={`Sổ ${register.name}`}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => hrefOf(register.code, id, search.ngay)}
        loading={list.isPending || list.isPlaceholderData}
        empty={<NoRecords opened={opened} search={search} onChange={onChange} />}
        {...morePages(list, rows.length)}
      />
    </div>
  )
}

const noConditions = {
  tim: undefined,
  giaiDoan: undefined,
  loc: undefined,
  xep: undefined,
  ngay: undefined,
  daXoa: undefined,
}

const hrefOf = (register: string, id: string, day: string | undefined): string =>
  day ? `${recordHref(register, id)}?ngay=${day}` : recordHref(register, id)

function NoRecords({ opened: { register, may }, search, onChange }: RecordTableProps) {
  const isNarrowed = Object.entries(search).some(([key, value]) => value && !['xem', 'xep'].includes(key))
  if (isNarrowed)
    return (
      <EmptyState
        title="Không có bản ghi nào khớp"
        action={<Button onClick={() => onChange(noConditions)}>Bỏ mọi điều kiện</Button>}
      >
        Bớt một điều kiện, hoặc tìm bằng một phần của tên.
      </EmptyState>
    )
  return (
    <EmptyState
      title="Sổ chưa có bản ghi nào"
      action={may.create ? <Button href={newRecordHref(register.code)}>Ghi bản ghi đầu tiên</Button> : undefined}
    >
      {may.create ? 'Ghi từng bản ghi, hoặc nhập cả bảng theo mẫu của sổ.' : 'Cơ quan giữ sổ ghi vào đây.'}
    </EmptyState>
  )
}
