import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Directive } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { LoadMore } from '../../../ui/data/load-more'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Section } from '../../../ui/layout/section'
import { directiveAssignmentsQuery, directiveTextQuery } from '../directive-queries'
import { bringWordsIntoView } from '../document/bring-words-into-view'
import { groupByDuty } from './group-by-duty'
import styles from './issued.module.css'
import { IssuedDocument } from './issued-document'
import { IssuedDuty } from './issued-duty'
import { stateCounts } from './state-counts'
import { useIssuedSpans } from './use-issued-spans'

/** The duties with the state of each assignment, and the words they come from. */
export function IssuedDuties({ directive }: { directive: Directive }) {
  const text = useQuery(directiveTextQuery(directive.id))
  const list = useInfiniteQuery(directiveAssignmentsQuery(directive.id))
  const { hasNextPage, isFetching, fetchNextPage, data } = list
  const [activeId, setActiveId] = useState<string | null>(null)
  const assignments = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data])
  const duties = useMemo(() => groupByDuty(assignments), [assignments])
  const numbers = useMemo(() => new Map(duties.map(({ dutyId, ordinal }) => [dutyId, ordinal])), [duties])
  const spans = useIssuedSpans(directive.id, duties)

  // A few hundred assignments are read at once, so that each duty shows all of its agencies.
  useEffect(() => {
    if (hasNextPage && !isFetching && assignments.length < 400) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage, assignments.length])

  function showWords(dutyId: string) {
    setActiveId(dutyId)
    bringWordsIntoView(dutyId)
  }

  const failed = [text, list].find((part) => part.isError)
  if (failed)
    return (
      <ProblemState
        error={failed.error}
        doing="xem nhiệm vụ của văn bản này"
        retrying={failed.isFetching}
        onRetry={() => void failed.refetch()}
      />
    )
  return (
    <>
      <Section title="Nhiệm vụ" note={assignments.length > 0 && !hasNextPage ? `${stateCounts(assignments)}.` : null}>
        {list.isPending ? <LoadingState label="Đang tải nhiệm vụ" /> : null}
        {list.isSuccess && duties.length === 0 ? (
          <EmptyState title="Không có nhiệm vụ nào của cơ quan bạn trong văn bản này" />
        ) : null}
        <ol className={styles.duties}>
          {duties.map((duty) => (
            <IssuedDuty
              key={duty.dutyId}
              duty={duty}
              active={duty.dutyId === activeId}
              onShowWords={
                spans.some(({ dutyId }) => dutyId === duty.dutyId) ? () => showWords(duty.dutyId) : undefined
              }
            />
          ))}
        </ol>
        {hasNextPage && assignments.length >= 400 ? (
          <LoadMore shown={assignments.length} loading={list.isFetchingNextPage} onMore={() => void fetchNextPage()} />
        ) : null}
      </Section>
      <IssuedDocument
        directive={directive}
        text={text.data}
        duties={spans}
        numbers={numbers}
        active={duties.find(({ dutyId }) => dutyId === activeId)}
        onChoose={(dutyId) => setActiveId(dutyId === activeId ? null : dutyId)}
      />
    </>
  )
}
