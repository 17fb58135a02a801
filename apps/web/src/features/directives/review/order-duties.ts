import type { DraftDuty } from '../../../api/operations'
import { confidenceLevel } from '../../../ui/feedback/confidence-level'

export type DutyOrder = 'unsure_first' | 'as_written'

type Ordered = Pick<DraftDuty, 'id' | 'confidence'>

/** How sure the machine is of the field of a duty it is least sure of, 0 to 1. */
export const lowestConfidence = ({ confidence }: Pick<DraftDuty, 'confidence'>): number =>
  Math.min(...Object.values(confidence))

/** Ids of duties given in reading order: those a person should look at first, then the rest as written. */
export function orderDuties(duties: readonly Ordered[], order: DutyOrder): string[] {
  const rank = (duty: Ordered) => (confidenceLevel(lowestConfidence(duty)) === 'sure' ? 1 : lowestConfidence(duty))
  const ordered = order === 'as_written' ? duties : [...duties].sort((a, b) => rank(a) - rank(b))
  return ordered.map(({ id }) => id)
}

/**
 * Duties in an order made earlier, so that no card jumps away while it is worked on. One that came since (added, split,
 * merged, restored) stands behind the duty it follows in the text.
 */
export function keepOrder<Duty extends { id: string }>(duties: readonly Duty[], kept: readonly string[]): Duty[] {
  const byId = new Map(duties.map((duty) => [duty.id, duty]))
  const shown = kept.flatMap((id) => byId.get(id) ?? [])
  const known = new Set(kept)
  for (const [index, duty] of duties.entries()) {
    if (known.has(duty.id)) continue
    const before = duties[index - 1]
    shown.splice(before ? shown.indexOf(before) + 1 : 0, 0, duty)
  }
  return shown
}
