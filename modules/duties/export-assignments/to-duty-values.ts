import { writtenDay } from '../../../pack-kit/index.ts'
import type { AssignmentAnswer } from '../duty-answer.ts'
import type { DutyValues } from '../duty-sheet/duty-columns.ts'
import type { DisplayState } from '../rules/duty-state.ts'

const stateWords: Record<DisplayState, string> = {
  overdue: 'Quá hạn',
  due_soon: 'Sắp đến hạn',
  awaiting_confirmation: 'Chờ xác nhận',
  awaiting_acknowledgement: 'Chờ tiếp nhận',
  on_time: 'Đang thực hiện trong hạn',
  no_deadline: 'Đang thực hiện, không thời hạn',
  paused: 'Tạm dừng',
  completed_on_time: 'Hoàn thành đúng hạn',
  completed_late: 'Hoàn thành quá hạn',
  completed_no_deadline: 'Hoàn thành, không thời hạn',
  cancelled: 'Đã hủy',
  recalled: 'Đã thu hồi',
}

const rhythmWords = {
  weekly: 'hằng tuần',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  half_yearly: '6 tháng một lần',
  yearly: 'hằng năm',
} as const

function sayDeadline({ kind, on, recurrence }: AssignmentAnswer['deadline']): string {
  if (kind === 'date' && on !== null) return writtenDay(on)
  return recurrence === null ? 'Không thời hạn' : rhythmWords[recurrence]
}

/** "450/UBND-NC"; the Party's numbers take a hyphen; what has no number goes by its title. */
function sayDirective({ number, symbol, issuedOn, subject }: AssignmentAnswer['directive']): string | null {
  if (number === null || symbol === null) return subject
  const sign = /^\p{L}[^/]*\//u.test(symbol) ? '-' : '/'
  return `${number}${sign}${symbol}${issuedOn === null ? '' : ` ngày ${writtenDay(issuedOn)}`}`
}

type Partner = { organizationId: string | null; mention: string }

/** An assignment as a row of the sheet of duties, in words that are read in again as what they say. */
export function toDutyValues(
  assignment: AssignmentAnswer,
  ordinal: number,
  partners: readonly Partner[],
  nameOf: (organizationId: string) => string | undefined,
): DutyValues {
  const { directive, lead, state, deadline, partText, period } = assignment
  const changed = assignment.currentWording === null ? [] : [`Nội dung hiện hành: ${assignment.currentWording}`]
  return {
    ordinal: String(ordinal),
    name: partText ?? assignment.text,
    lead: nameOf(lead.id) ?? lead.name,
    coordinators:
      partners
        .map(({ organizationId, mention }) => (organizationId === null ? mention : (nameOf(organizationId) ?? mention)))
        .join('; ') || null,
    document: sayDirective(directive),
    issuedOn: directive.number === null && directive.issuedOn !== null ? writtenDay(directive.issuedOn) : null,
    issuer: directive.issuer,
    deadline: sayDeadline(deadline),
    state: stateWords[state.display],
    completedOn: state.completedOn === null ? null : writtenDay(state.completedOn),
    progress: assignment.lastReportText,
    product: assignment.product,
    section: assignment.section,
    note: [...(period === null ? [] : [`Kỳ ${period.label}`]), ...changed].join('\n') || null,
  }
}
