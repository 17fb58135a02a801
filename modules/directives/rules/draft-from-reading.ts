import type { DeadlineReading, DutyReading } from './directive-reading.ts'
import { type DraftDeadline, type DraftParty, type NewDraftDuty, noDeadline } from './draft-duty.ts'
import { uniteParties } from './draft-merge.ts'

/** Finds the organizations a mention stands for. */
export type Resolve = (mention: string) => { organizationIds: string[]; collective: boolean }

/** The drafts a reviewer starts from: what the reader found, with agencies looked up in the directory. */
export function toDraftDuties(duties: readonly DutyReading[], resolve: Resolve): NewDraftDuty[] {
  const toParty = (mention: string): DraftParty => {
    const { organizationIds, collective } = resolve(mention)
    return { mention, organizationIds, collective }
  }
  return duties.map((duty, index) => ({
    text: duty.text,
    sourceSpans: [{ start: duty.span.start, end: duty.span.end }],
    section: duty.section,
    role: duty.role,
    product: duty.product,
    deadline: toDeadline(duty.deadline),
    leads: uniteParties(duty.agencies.map(toParty)),
    coordinators: uniteParties(duty.coordinators.map(toParty)),
    confidence: duty.confidence,
    position: index + 1,
    origin: 'read',
  }))
}

/** Words without a closed date or a rhythm ("theo tiến độ") stay as words: the reviewer decides what they mean. */
export function toDeadline(reading: DeadlineReading | null): DraftDeadline {
  if (reading === null) return noDeadline
  const words = reading.text
  if (reading.date !== null) return { kind: 'date', on: reading.date, recurrence: null, words }
  if (reading.recurrence !== null) return { kind: 'recurrence', on: null, recurrence: reading.recurrence, words }
  return { kind: 'unstated', on: null, recurrence: null, words }
}
