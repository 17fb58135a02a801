import { useSessionStorage } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Board } from '../../../../api/operations'
import { LoadingState } from '../../../../ui/feedback/loading-state'
import { CheckField } from '../../../../ui/fields/check-field'
import { Tabs } from '../../../../ui/layout/tabs'
import { useNarrow } from '../../../overview/use-narrow'
import type { DutiesQuery } from '../../address/duties-search'
import { ProblemState } from '../../words/problem-state'
import styles from './board.module.css'
import { BoardColumn } from './board-column'
import { boardColumns, shownCount } from './board-columns'
import { boardQuery } from './board-query'
import { moveFocus } from './move-focus'

/** The duties of a list by where they stand. */
export function BoardView({ query }: { query: DutiesQuery }) {
  const board = useQuery({ ...boardQuery(query), placeholderData: keepPreviousData })
  const [grouped, setGrouped] = useSessionStorage({ key: 'bang-theo-co-quan', defaultValue: false })
  const narrow = useNarrow()
  if (board.isError && !board.data)
    return <ProblemState problem={board.error} onRetry={() => void board.refetch()} retrying={board.isFetching} />
  if (!board.data) return <LoadingState label="Đang tải bảng nhiệm vụ" />
  return (
    <div aria-busy={board.isPlaceholderData || undefined} data-stale={board.isPlaceholderData || undefined}>
      <div className={styles.tools}>
        <CheckField id="bang-theo-co-quan" label="Nhóm theo cơ quan chủ trì" checked={grouped} onChange={setGrouped} />
        {narrow ? null : (
          <span className={styles.hint}>Phím mũi tên chuyển giữa các thẻ và các cột, Enter mở nhiệm vụ.</span>
        )}
      </div>
      {narrow ? (
        <ColumnTabs board={board.data} query={query} grouped={grouped} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys move between the links inside
        <div className={styles.board} onKeyDown={moveFocus}>
          {board.data.columns.map((given) => (
            <BoardColumn key={given.column} given={given} query={query} grouped={grouped} />
          ))}
        </div>
      )}
    </div>
  )
}

type ColumnTabsProps = { board: Board; query: DutiesQuery; grouped: boolean }

/** On a phone one column at a time, the first that needs something. */
function ColumnTabs({ board, query, grouped }: ColumnTabsProps) {
  const [chosen, setChosen] = useSessionStorage<string>({ key: 'bang-cot', defaultValue: '' })
  const tabs = useRef<HTMLDivElement>(null)
  useEffect(() => {
    tabs.current
      ?.querySelector('[role="tab"][aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [])
  const pressing = ['overdue', 'due_soon', 'awaiting_acknowledgement', 'awaiting_confirmation', 'in_progress']
  const columns = board.columns.filter(({ items }) => items.length > 0)
  const first = pressing.find((name) => columns.some(({ column }) => column === name)) ?? board.columns[0]?.column ?? ''
  return (
    <div ref={tabs}>
      <Tabs
        label="Trạng thái"
        value={chosen || first}
        onChange={setChosen}
        items={board.columns.map((given) => ({
          id: given.column,
          label: `${boardColumns[given.column].title} (${shownCount(given.items.length, given.nextCursor !== null)})`,
          panel: <BoardColumn given={given} query={query} grouped={grouped} withHead={false} />,
        }))}
      />
    </div>
  )
}
