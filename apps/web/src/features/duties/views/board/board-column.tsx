import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BoardColumn as Given } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { StateShape } from '../../../../ui/state/state-shape'
import type { DutiesQuery } from '../../address/duties-search'
import { shortNameOf } from '../../words/organization-words'
import styles from './board.module.css'
import { BoardCard } from './board-card'
import { boardColumns, shownCount } from './board-columns'
import { restOfColumnQuery } from './board-query'
import { groupByLead } from './group-by-lead'

export type BoardColumnProps = { given: Given; query: DutiesQuery; grouped: boolean; withHead?: boolean }

/** One state with its cards, continued by itself. */
export function BoardColumn({ given, query, grouped, withHead = true }: BoardColumnProps) {
  const { column, nextCursor } = given
  const [asked, setAsked] = useState(false)
  const rest = useInfiniteQuery({
    ...restOfColumnQuery(query, column, nextCursor ?? ''),
    enabled: asked && nextCursor !== null,
  })
  const items = [...given.items, ...(rest.data?.pages.flatMap((page) => page.items) ?? [])]
  const hasMore = nextCursor !== null && (rest.data ? rest.hasNextPage : true)
  const { title, shape, order } = boardColumns[column]
  const cards = (own: typeof items, withLead: boolean) => (
    <ul className={styles.cards}>
      {own.map((assignment) => (
        <BoardCard key={assignment.id} assignment={assignment} withLead={withLead} />
      ))}
    </ul>
  )
  return (
    <section
      className={styles.column}
      aria-label={title}
      data-column={column}
      data-empty={items.length === 0 || undefined}
    >
      {withHead ? (
        <h2 className={styles.head} title={order} data-shape={shape}>
          <StateShape state={shape} />
          <span>{title}</span>
          <span className={styles.count}>{shownCount(items.length, hasMore)}</span>
        </h2>
      ) : null}
      {items.length === 0 ? <p className={styles.quiet}>Không có</p> : null}
      {grouped
        ? groupByLead(items).map(({ lead, items: own }) => (
            <div key={lead.id} className={styles.group}>
              <h3 className={styles.lead} title={lead.name}>
                {shortNameOf(lead)} <span className={styles.count}>{own.length}</span>
              </h3>
              {cards(own, false)}
            </div>
          ))
        : cards(items, true)}
      {hasMore ? (
        <Button
          size="sm"
          variant="quiet"
          loading={rest.isFetching && asked}
          onClick={() => (asked ? void rest.fetchNextPage() : setAsked(true))}
          aria-label={`Xem thêm: ${title}`}
        >
          Xem thêm
        </Button>
      ) : null}
    </section>
  )
}
