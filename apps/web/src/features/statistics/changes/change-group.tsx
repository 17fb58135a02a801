import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ChangeLine, Changes } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { LoadMore } from '../../../ui/data/load-more'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { formatDate } from '../../../ui/format/format-date'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { AppLink } from '../../../ui/link/app-link'
import { dutyHref } from '../../duties/address/duties-href'
import styles from '../statistics.module.css'
import { type ChangesQuery, changeLinesQuery } from '../statistics-queries'
import { changeWords } from '../words/change-words'

export type ChangeGroupProps = { counted: Changes['groups'][number]; query: ChangesQuery; opened: boolean }

/** One kind of change: its number, and on opening each of them. */
export function ChangeGroup({ counted, query, opened }: ChangeGroupProps) {
  const [isOpen, setOpen] = useState(opened)
  const { group, assignments, times } = counted
  return (
    <details className={styles.group} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{changeWords[group]}</span>
        <span>
          {assignments} nhiệm vụ{times > assignments ? `, ${times} lần` : ''}
        </span>
      </summary>
      {isOpen ? <Lines group={group} query={query} /> : null}
    </details>
  )
}

function Lines({ group, query }: { group: Changes['groups'][number]['group']; query: ChangesQuery }) {
  const list = useInfiniteQuery(changeLinesQuery(group, query))
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  if (list.isError)
    return <ProblemState error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
  if (list.isPending) return <LoadingState label="Đang tải danh sách thay đổi" />
  return (
    <>
      <ul className={styles.lines}>
        {rows.map((line) => (
          <li key={`${line.id} ${line.at}`}>
            <AppLink href={dutyHref(line.assignmentId)}>{line.text}</AppLink>
            <span className={styles.under}>{factsOf(line).join(' · ')}</span>
            {line.note ? <span className={styles.difference}>{line.note}</span> : null}
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <LoadMore shown={rows.length} loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      ) : null}
    </>
  )
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/
const shown = (value: string) => (isoDay.test(value) ? formatDate(value) : value)

/** Where, by when, when it happened, what changed into what. */
function factsOf({ leadName, deadlineOn, kind, at, actorName, from, to }: ChangeLine): string[] {
  const change = to ? [`${from ? `${shown(from)} → ` : ''}${shown(to)}`] : []
  const when = kind === 'overdue' ? `quá hạn từ ${formatDate(at)}` : formatDateTime(at)
  return [
    leadName,
    deadlineOn ? `hạn ${formatDate(deadlineOn)}` : 'không thời hạn',
    when,
    ...(actorName ? [actorName] : []),
    ...(kind === 'wording_changed' ? [] : change),
  ]
}
