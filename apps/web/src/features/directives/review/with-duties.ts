import type { DirectiveReview, DraftDuty } from '../../../api/operations'
import { reviewVersion } from './keep-newest'

export const isLive = (duty: Pick<DraftDuty, 'removedAt'>): boolean => duty.removedAt === null

/** The review after an edit the server has confirmed; what it derives (problems, uncovered) follows with the next read. */
export function withDuties(review: DirectiveReview, changed: readonly DraftDuty[]): DirectiveReview {
  const byId = new Map(review.draftDuties.map((duty) => [duty.id, duty]))
  for (const duty of changed) if (duty.version >= (byId.get(duty.id)?.version ?? 0)) byId.set(duty.id, duty)
  const draftDuties = [...byId.values()].sort((a, b) => a.position - b.position)
  return {
    ...review,
    draftDuties,
    entered: draftDuties.filter(isLive).length,
    version: reviewVersion(review.directive.version, draftDuties),
  }
}

/** The same after the header was saved. */
export const withHeaderVersion = (review: DirectiveReview, version: number): DirectiveReview => ({
  ...review,
  directive: { ...review.directive, version },
  version: reviewVersion(version, review.draftDuties),
})
