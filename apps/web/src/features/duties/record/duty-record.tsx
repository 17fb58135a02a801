import { getRouteApi } from '@tanstack/react-router'
import type { AssignmentPage } from '../../../api/operations'
import { PageHeader } from '../../../ui/layout/page-header'
import { Section } from '../../../ui/layout/section'
import { DutyLetters } from '../../chasing/duty-letters'
import { DifficultySection } from '../../difficulties/card/difficulty-section'
import { DutyDiscussion } from '../../discussions/duty-discussion'
import { MeasuresSection } from '../../indicators/measures/measures-section'
import { ContributionSection } from '../contributions/contribution-section'
import { LeadHistory } from '../leads/lead-history'
import { PartsSection } from '../parts/parts-section'
import { WholeLine } from '../parts/whole-line'
import { SeriesSection } from '../series/series-section'
import { StepList } from '../steps/step-list'
import { directiveNumber } from '../words/directive-words'
import { DutyStateBadge } from '../words/duty-state-badge'
import { shorten } from '../words/shorten'
import { actOfSlug, dutyActs } from './duty-act'
import { DutyFacts } from './duty-facts'
import styles from './duty-page.module.css'
import type { DutyPageSearch } from './duty-page-search'
import { DutyTimeline } from './duty-timeline'
import { EvidenceList } from './evidence-list'
import { NextAction } from './next-action'
import { SourceQuote } from './source-quote'
import { useScrollToHash } from './use-scroll-to-hash'

const route = getRouteApi('/_app/nhiem-vu/$assignmentId')

export type DutyRecordProps = { assignment: AssignmentPage }

/** Next action first, then the source's words; the facts beside; steps, difficulties, evidence and the whole story below. */
export function DutyRecord({ assignment }: DutyRecordProps) {
  const { viec, khoKhan, ngay } = route.useSearch()
  const navigate = route.useNavigate()
  useScrollToHash()
  const open = (search: DutyPageSearch) => void navigate({ search, replace: true, resetScroll: false, hash: true })
  const evidence = (
    <Section title="Minh chứng" id="minh-chung">
      <EvidenceList evidence={assignment.evidence} />
    </Section>
  )
  const judging = assignment.state.stage === 'awaiting_confirmation'
  return (
    <>
      <PageHeader
        back={{ href: '/nhiem-vu', label: 'Nhiệm vụ' }}
        eyebrow={
          <>
            <DutyStateBadge state={assignment.state} withDays boxed />
            <span>
              {directiveNumber(assignment.directive)}, nhiệm vụ {assignment.ordinal}
            </span>
          </>
        }
        title={shorten(assignment.partText ?? assignment.text, 120)}
      />
      <div className={styles.layout}>
        <div className={styles.first}>
          <WholeLine assignment={assignment} />
          <NextAction
            assignment={assignment}
            opened={actOfSlug(viec)}
            onOpen={(act) => open(act ? { viec: dutyActs[act].slug } : {})}
          />
          <SourceQuote assignment={assignment} />
        </div>
        <aside className={styles.facts} aria-label="Thông tin chính">
          <DutyFacts assignment={assignment} />
        </aside>
        <div className={styles.story}>
          {judging ? evidence : null}
          <SeriesSection assignment={assignment} />
          <PartsSection assignment={assignment} />
          <StepList assignment={assignment} />
          <ContributionSection assignment={assignment} />
          <DifficultySection assignment={assignment} opened={{ viec, khoKhan }} onOpen={open} />
          {judging ? null : evidence}
          <MeasuresSection assignmentId={assignment.id} />
          <DutyLetters assignmentId={assignment.id} />
          <DutyDiscussion assignmentId={assignment.id} />
          <LeadHistory assignmentId={assignment.id} day={ngay} onDay={(day) => open({ ngay: day })} />
          <Section title="Diễn biến">
            <DutyTimeline events={assignment.timeline} />
          </Section>
        </div>
      </div>
    </>
  )
}
