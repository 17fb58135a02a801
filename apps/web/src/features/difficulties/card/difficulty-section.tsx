import type { AssignmentPage } from '../../../api/operations'
import { Section } from '../../../ui/layout/section'
import { ConflictNotice } from '../../duties/record/conflict-notice'
import type { DutyPageSearch } from '../../duties/record/duty-page-search'
import { useConflict } from '../../duties/record/use-conflict'
import { difficultyActs } from '../words/difficulty-act'
import { DifficultyCard } from './difficulty-card'

export type DifficultySectionProps = {
  assignment: AssignmentPage
  opened: DutyPageSearch
  onOpen: (search: DutyPageSearch) => void
}

/** The difficulties of one duty, those not resolved first: where each lies, since when, and how it got there. */
export function DifficultySection({ assignment, opened, onOpen }: DifficultySectionProps) {
  const { difficulties, timeline } = assignment
  const { conflict, onConflict, settle } = useConflict(timeline)
  if (difficulties.length === 0) return null
  const openFirst = [...difficulties].sort(
    (left, right) => Number(left.stage === 'resolved') - Number(right.stage === 'resolved'),
  )
  return (
    <Section title="Khó khăn, vướng mắc" id="kho-khan">
      {conflict ? <ConflictNotice conflict={conflict} timeline={timeline} /> : null}
      {openFirst.map((difficulty) => (
        <DifficultyCard
          key={difficulty.id}
          difficulty={difficulty}
          openedSlug={opened.khoKhan === difficulty.id ? opened.viec : undefined}
          onOpen={(act) => onOpen(act ? { viec: difficultyActs[act].slug, khoKhan: difficulty.id } : {})}
          onConflict={onConflict}
          onSettled={settle}
        />
      ))}
    </Section>
  )
}
