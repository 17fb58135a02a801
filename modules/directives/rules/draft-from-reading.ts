import type { DeadlineReading, DutyReading, RelativeDeadline } from './directive-reading.ts'
import { type DraftDeadline, type DraftParty, type NewDraftDuty, noDeadline } from './draft-duty.ts'
import { uniteParties } from './draft-merge.ts'

/** Finds the organizations a mention stands for. */
export type Resolve = (mention: string) => { organizationIds: string[]; collective: boolean }

/** Counts days from the day the words name; null when that day is not known ("kể từ khi có kết quả"). */
export type Reckon = (relative: RelativeDeadline) => { on: string; fromDate: string } | null

/** The drafts a reviewer starts from: what the reader found, with agencies looked up in the directory. */
export function toDraftDuties(duties: readonly DutyReading[], resolve: Resolve, reckon: Reckon): NewDraftDuty[] {
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
    deadline: toDeadline(duty.deadline, reckon),
    leads: uniteParties(duty.agencies.map(toParty)),
    coordinators: uniteParties(duty.coordinators.map(toParty)),
    confidence: confidenceOf(duty),
    position: index + 1,
    origin: 'read',
  }))
}

/** A date that had to be counted is less sure than one that is written. */
const reckonedConfidence = 0.6

const confidenceOf = ({ confidence, deadline }: DutyReading): DutyReading['confidence'] =>
  deadline?.relative ? { ...confidence, deadline: Math.min(confidence.deadline, reckonedConfidence) } : confidence

/** Words without a closed date or a rhythm ("theo tiến độ") stay as words: the reviewer decides what they mean. */
export function toDeadline(reading: DeadlineReading | null, reckon: Reckon): DraftDeadline {
  if (reading === null) return noDeadline
  const { text: words, date, recurrence, onDay: day, relative } = reading
  if (date !== null) return { ...noDeadline, kind: 'date', on: date, words }
  if (recurrence !== null) return { ...noDeadline, kind: 'recurrence', recurrence, words, day }
  if (relative === null) return { ...noDeadline, words }
  const reckoned = reckon(relative)
  if (reckoned === null) return { ...noDeadline, words, reckoning: { ...relative, fromDate: null } }
  const { on, fromDate } = reckoned
  return { ...noDeadline, kind: 'date', on, words, reckoning: { ...relative, fromDate } }
}
