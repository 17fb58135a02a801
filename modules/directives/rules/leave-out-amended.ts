import type { AmendmentReading, DutyReading, Span } from './directive-reading.ts'

const SURE_ENOUGH = 0.6
const MOST_OF_IT = 0.6

/**
 * The duties of a directive without the sentences that only change a duty of an earlier one: those are proposed as
 * changes of the running duty, and given again they would run twice. New duties an amendment brings stay.
 */
export const leaveOutAmended = (duties: DutyReading[], amendments: AmendmentReading[]): DutyReading[] =>
  duties.filter(({ span }) => !amendments.some((amendment) => changesOnly(amendment) && covers(amendment.span, span)))

/** Whether a paragraph is one of those sentences. */
export const isAmending = (paragraph: Span, amendments: AmendmentReading[]): boolean =>
  amendments.some((amendment) => changesOnly(amendment) && covers(amendment.span, paragraph))

const changesOnly = ({ kind, confidence }: AmendmentReading): boolean =>
  kind !== 'added_duty' && confidence >= SURE_ENOUGH

function covers(by: Span, what: Span): boolean {
  const common = Math.min(by.end, what.end) - Math.max(by.start, what.start)
  return common >= (what.end - what.start) * MOST_OF_IT
}
