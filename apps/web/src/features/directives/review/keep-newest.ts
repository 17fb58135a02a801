import { replaceEqualDeep } from '@tanstack/react-query'
import type { DirectiveReview } from '../../../api/operations'

/** An answer that was asked for before an edit and came after it must not put the old duty back on the screen. */
export function keepNewest(before: unknown, after: unknown): unknown {
  const [old, fresh] = [before as DirectiveReview | undefined, after as DirectiveReview]
  if (!old) return fresh
  const known = new Map(old.draftDuties.map((duty) => [duty.id, duty]))
  const draftDuties = fresh.draftDuties.map((duty) => {
    const previous = known.get(duty.id)
    return previous && previous.version >= duty.version ? previous : duty
  })
  const directive = old.directive.version > fresh.directive.version ? old.directive : fresh.directive
  const newest = { ...fresh, directive, draftDuties, version: reviewVersion(directive.version, draftDuties) }
  return replaceEqualDeep(old, newest)
}

/** As the server counts it: the version to send when issuing names exactly what is on the screen. */
export const reviewVersion = (directiveVersion: number, duties: readonly { version: number }[]): number =>
  duties.reduce((sum, { version }) => sum + version, directiveVersion)
