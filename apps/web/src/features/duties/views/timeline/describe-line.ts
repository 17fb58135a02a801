import type { TimelineLine } from '../../../../api/operations'
import { formatDate } from '../../../../ui/format/format-date'
import type { BarFacts } from './place-bar'

type Facts = BarFacts & { state: Pick<TimelineLine['state'], 'daysLate' | 'extensionCount'> }

const stepWords = { extended: 'gia hạn đến', changed: 'đổi thành' }

/** The bar in words: 'Giao 02/03/2026, thời hạn 10/04/2026; gia hạn đến 30/04/2026 (ngày 05/03/2026); quá hạn 3 ngày'. */
export function describeLine({ assignedOn, deadlineOn, firstDeadlineOn, steps, pauses, state }: Facts): string {
  const first = firstDeadlineOn ?? deadlineOn
  const due = first === null ? 'không thời hạn' : `thời hạn ${formatDate(first)}`
  const parts = [
    `Giao ${formatDate(assignedOn)}, ${due}`,
    ...steps.map(({ on, to, kind }) => `${stepWords[kind]} ${formatDate(to)} (ngày ${formatDate(on)})`),
    ...pauses.map(({ from, to }) =>
      to === null ? `tạm dừng từ ${formatDate(from)}` : `tạm dừng từ ${formatDate(from)} đến ${formatDate(to)}`,
    ),
    state.stage === 'awaiting_confirmation' && state.proposedOn
      ? `đề nghị xác nhận ${formatDate(state.proposedOn)}`
      : null,
    state.completedOn ? `hoàn thành ${formatDate(state.completedOn)}` : null,
    state.cancelledOn ? `đã hủy từ ${formatDate(state.cancelledOn)}` : null,
    state.stage === 'recalled' ? 'đã thu hồi' : null,
    state.daysLate > 0 ? `quá hạn ${state.daysLate} ngày` : null,
  ]
  return parts.filter((part) => part !== null).join('; ')
}
