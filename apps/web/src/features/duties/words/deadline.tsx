import type { DutyDeadline, DutyState } from '../../../api/operations'
import { DueDate } from '../../../ui/data/due-date'
import { daysLeftOf, recurrenceWords } from './deadline-words'

export type DeadlineProps = { deadline: DutyDeadline; state: Pick<DutyState, 'turn' | 'daysLate' | 'daysLeft'> }

/** '30/04/2026 còn 3 ngày', 'hằng tháng' or 'không thời hạn'. */
export function Deadline({ deadline, state }: DeadlineProps) {
  const recurs = recurrenceWords(deadline)
  if (recurs) return <span>{recurs}</span>
  return <DueDate date={deadline.kind === 'date' ? deadline.on : null} daysLeft={daysLeftOf(state)} />
}
