import { dateInVietnam } from '../../platform/clock.ts'
import type { AssignmentPage } from './assignment-page-answer.ts'
import type { AssignmentPageRow, EventRow } from './assignment-page-store.ts'

type Row = Pick<AssignmentPageRow, 'originalDeadlineOn' | 'originalDeadlineWords' | 'directive'>

/** Every deadline the assignment had, oldest first, with the directive that set it; days are yyyy-mm-dd in Vietnam. */
export function deadlineHistory(row: Row, timeline: readonly EventRow[]): AssignmentPage['deadlineHistory'] {
  const changes = timeline.filter(({ kind }) => kind === 'deadline_changed')
  const first = { on: row.originalDeadlineOn, directiveId: row.directive.id, words: row.originalDeadlineWords }
  const later = changes.map(({ details }) => ({
    on: details.to ?? null,
    directiveId: details.directiveId ?? row.directive.id,
    words: details.words ?? null,
  }))
  return [first, ...later].map((deadline, index) => {
    const next = changes[index]
    return { ...deadline, until: next ? dateInVietnam(next.at) : null }
  })
}
