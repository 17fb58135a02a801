import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ListedAssignment } from '../../../api/operations'
import { NewChanges } from '../../../session/live/new-changes'
import { DataTable } from '../../../ui/data/data-table'
import { useOpenHref } from '../../../ui/link/use-open-href'
import { dutyHref } from '../address/duties-href'
import { type DutiesSearch, toDutiesQuery, toListOrder } from '../address/duties-search'
import { ProblemState } from '../words/problem-state'
import { assignmentsQuery } from './assignments-query'
import { dutyColumns } from './duty-columns'
import styles from './duty-list.module.css'
import { groupWords, type ListGroup } from './group-words'
import { useListKeys } from './keys/use-list-keys'
import type { ListColumn } from './list-columns'
import { mainAction } from './main-action'
import { morePages } from './more-pages'
import { NoDuties } from './no-duties'
import { useSelection } from './selection/selection'
import { useAcknowledgeInList } from './use-acknowledge-in-list'
import { useGroupCounts } from './use-group-counts'

export type DutyTableProps = {
  search: DutiesSearch
  columns: readonly ListColumn[]
  onSearch: () => void
  onHelp: () => void
  onGroup: (group: ListGroup | null) => void
}

/** The rows, page after page and group under group, with their keys. */
export function DutyTable({ search, columns, onSearch, onHelp, onGroup }: DutyTableProps) {
  const query = toDutiesQuery(search)
  const order = toListOrder(search)
  const openHref = useOpenHref()
  const { toggle, add, clear } = useSelection()
  const list = useInfiniteQuery({
    ...assignmentsQuery({ ...query, ...order }),
    placeholderData: keepPreviousData,
  })
  const { mutate: acknowledge } = useAcknowledgeInList()
  const shown = useMemo(
    () => dutyColumns({ onAcknowledge: acknowledge, columns, searched: search.tim }),
    [acknowledge, columns, search.tim],
  )
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const group = list.isPlaceholderData ? undefined : order.group
  const keys = group ? [...new Set(rows.map((row) => row.group?.key ?? ''))] : []
  const counts = useGroupCounts(query, group, keys)

  function act(id: string) {
    const row = rows.find((one) => one.id === id)
    const action = row && mainAction(row)
    if (row && action === 'acknowledge') acknowledge(row)
    else if (action && action !== 'acknowledge') openHref(action.href)
  }

  useListKeys({ onToggle: toggle, onAdd: add, onClear: clear, onSearch, onAct: act, onHelp, onGroup })
  if (list.isError && rows.length === 0)
    return <ProblemState problem={list.error} onRetry={() => void list.refetch()} retrying={list.isFetching} />
  return (
    <div className={list.isPlaceholderData ? styles.stale : undefined}>
      <NewChanges of="assignments" readAt={list.dataUpdatedAt} onShow={() => void list.refetch()} />
      <DataTable
        caption="Danh sách nhiệm vụ"
        columns={shown}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => dutyHref(id)}
        loading={list.isPending || list.isPlaceholderData}
        empty={<NoDuties search={search} />}
        {...(group
          ? {
              groups: {
                keyOf: (row: ListedAssignment) => row.group?.key ?? '',
                head: (first: ListedAssignment) => (
                  <GroupHead words={groupWords(group, first)} count={counts.get(first.group?.key ?? '')} />
                ),
              },
            }
          : {})}
        {...morePages(list, rows.length)}
      />
    </div>
  )
}

function GroupHead({ words, count }: { words: string; count: string | undefined }) {
  return (
    <>
      {words}
      {count ? <span className={styles.count}> {count}</span> : null}
    </>
  )
}
