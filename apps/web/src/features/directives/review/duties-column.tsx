import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { DutyChangeProposal, ReviewProblem } from '../../../api/operations'
import { KeyboardKey } from '../../../ui/actions/keyboard-key'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { joinClassNames } from '../../../ui/text/join-class-names'
import { useDraftMeasures } from '../../indicators/measures/draft/use-draft-measures'
import { proposalsQuery } from '../proposals/proposal-query'
import { repeatsChange } from '../proposals/repeats-change'
import { DraftTerms } from '../terms/draft-terms'
import { DutyCard } from './duty-card/duty-card'
import { DutyOrderSwitch } from './duty-order-switch'
import { HeaderCard } from './header-card/header-card'
import { MergeBar } from './merge-bar'
import { MissingAgencies } from './missing-agencies'
import { ProposedChanges } from './proposed-changes'
import { RelatedCard } from './related-card'
import { RemovedDuties } from './removed-duties'
import styles from './review.module.css'
import { useReview } from './review-context'
import { useReviewData } from './review-data'

const noProblems: readonly ReviewProblem[] = []
const noChanges: readonly DutyChangeProposal[] = []

export function DutiesColumn() {
  const { focus, mayEdit } = useReview()
  const { live, shown, numbers, review, directive } = useReviewData()
  const changes = useQuery(proposalsQuery(directive.id)).data ?? noChanges
  const measures = useDraftMeasures(directive.id, live, mayEdit)
  const list = useRef<HTMLDivElement>(null)
  const problemsOf = useMemo(() => groupByDuty(review.problems), [review.problems])

  // A card is chosen by any click or focus inside it.
  useEffect(() => {
    const element = list.current
    if (!element) return
    const onEnter = (event: Event) => {
      const card = (event.target as HTMLElement).closest<HTMLElement>('[data-duty-card]')
      if (card?.dataset.dutyCard) focus.choose(card.dataset.dutyCard)
    }
    element.addEventListener('click', onEnter)
    element.addEventListener('focusin', onEnter)
    return () => {
      element.removeEventListener('click', onEnter)
      element.removeEventListener('focusin', onEnter)
    }
  }, [focus])

  return (
    <>
      <div className={styles.cards}>
        <HeaderCard problems={problemsOf.get(null) ?? noProblems} />
        <DraftTerms directiveId={directive.id} />
        <RelatedCard />
        {mayEdit ? <MissingAgencies /> : null}
        <ProposedChanges changes={changes} />
        {live.length > 1 ? <DutyOrderSwitch /> : null}
        <p className={styles.keys}>
          <KeyboardKey>j</KeyboardKey> <KeyboardKey>k</KeyboardKey> chuyển nhiệm vụ{mayEdit ? ', ' : ''}
          {mayEdit ? (
            <>
              <KeyboardKey>e</KeyboardKey> sửa
            </>
          ) : null}
        </p>
        <div className={joinClassNames(styles.cards, live.length > 80 && styles.many)} ref={list}>
          {shown.map((duty) => (
            <DutyCard
              key={duty.id}
              duty={duty}
              number={numbers.get(duty.id) ?? 0}
              problems={problemsOf.get(duty.id) ?? noProblems}
              repeatsChange={repeatsChange(duty, changes)}
              measures={measures.get(duty.id)}
            />
          ))}
        </div>
        {live.length === 0 ? (
          <EmptyState title={changes.length > 0 ? 'Không có nhiệm vụ mới' : 'Chưa có nhiệm vụ nào'}>
            {mayEdit
              ? 'Chọn một đoạn chữ trong văn bản, rồi bấm “Thêm nhiệm vụ từ đoạn này”.'
              : 'Văn phòng UBND chưa nhập nhiệm vụ nào cho văn bản này.'}
          </EmptyState>
        ) : null}
        <RemovedDuties />
      </div>
      <MergeBar />
    </>
  )
}

function groupByDuty(problems: readonly ReviewProblem[]): Map<string | null, ReviewProblem[]> {
  const groups = new Map<string | null, ReviewProblem[]>()
  for (const problem of problems) groups.set(problem.draftDutyId, [...(groups.get(problem.draftDutyId) ?? []), problem])
  return groups
}
