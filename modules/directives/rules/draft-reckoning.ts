import type { RelativeDeadline } from './directive-reading.ts'
import type { DraftDeadline } from './draft-duty.ts'
import type { Reckon } from './draft-from-reading.ts'

const ofDocument: readonly RelativeDeadline['from'][] = ['issued', 'received', 'signed']

/** Whether the days are counted from the document itself, not from its entry into force or another event. */
export const countsFromDocument = ({ from }: Pick<RelativeDeadline, 'from'>): boolean => ofDocument.includes(from)

/**
 * The deadline after the document's date has changed from `before`, counted again; null when it does not depend on
 * that date: it is written, chosen by a person, or counted from a day a person has set.
 */
export function reckonAgain(deadline: DraftDeadline, before: string | null, reckon: Reckon): DraftDeadline | null {
  const { reckoning } = deadline
  if (!reckoning || !countsFromDocument(reckoning) || reckoning.fromDate !== before) return null
  const reckoned = reckon(reckoning)
  return {
    ...deadline,
    kind: reckoned ? 'date' : 'unstated',
    on: reckoned?.on ?? null,
    reckoning: { ...reckoning, fromDate: reckoned?.fromDate ?? null },
  }
}
