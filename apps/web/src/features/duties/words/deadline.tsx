import type { DutyDeadline, DutyState } from '../../../api/operations'
import { DueDate } from '../../../ui/data/due-date'
import { formatDate } from '../../../ui/format/format-date'
import { daysLeftOf, recurrenceWords } from './deadline-words'

export type DeadlineProps = { deadline: DutyDeadline; state: Pick<DutyState, 'turn' | 'daysLate' | 'daysLeft'> }

/** '30/04/2026 còn 3 ngày', 'hằng tháng, kỳ tới 20/05/2026' or 'không thời hạn'. */
export function Deadline({ deadline, state }: DeadlineProps) {
  const recurs = recurrenceWords(deadline)
  if (recurs)
    return (
      <span>
        {recurs}
        {deadline.nextDueOn ? `, kỳ tới ${formatDate(deadline.nextDueOn)}` : null}
      </span>
    )
  return <DueDate date={deadline.kind === 'date' ? deadline.on : null} daysLeft={daysLeftOf(state)} />
}
