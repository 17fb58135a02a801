import { dateInVietnam } from '../../platform/clock.ts'
import type { AssignmentPage } from './assignment-page-answer.ts'
import type { AssignmentPageRow, EventRow } from './assignment-page-store.ts'

type Row = Pick<AssignmentPageRow, 'originalDeadlineOn' | 'originalDeadlineWords' | 'directive'>

type Ground = AssignmentPage['deadlineHistory'][number]['ground']

const groundOf = (kind: EventRow['kind'], details: EventRow['details']): Ground =>
  kind === 'extension_granted' ? 'extension' : details.isResumption ? 'resumption' : 'directive'

/** Every deadline the assignment had, oldest first, with what set it; days are yyyy-mm-dd in Vietnam. */
export function deadlineHistory(row: Row, timeline: readonly EventRow[]): AssignmentPage['deadlineHistory'] {
  const changes = timeline.filter(({ kind }) => kind === 'deadline_changed' || kind === 'extension_granted')
  const first = {
    on: row.originalDeadlineOn,
    directiveId: row.directive.id,
    words: row.originalDeadlineWords,
    ground: 'directive' as const,
  }
  const later = changes.map(({ kind, details }) => ({
    on: details.to ?? null,
    directiveId: details.directiveId ?? row.directive.id,
    words: details.words ?? details.text ?? null,
    ground: groundOf(kind, details),
  }))
  return [first, ...later].map((deadline, index) => {
    const next = changes[index]
    return { ...deadline, until: next ? dateInVietnam(next.at) : null }
  })
}
