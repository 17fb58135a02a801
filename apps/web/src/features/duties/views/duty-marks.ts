import type { Assignment } from '../../../api/operations'
import { beginSmall } from '../../../ui/text/first-letter'
import { urgencyMarks } from '../words/urgency-marks'

const requestWords = { extension: 'xin gia hạn', refusal: 'báo giao nhầm' }

/** What is particular about a duty, beside its state and its deadline: short words in the order of their weight. */
export function dutyMarks(assignment: Assignment): string[] {
  const { urgency, state, openDifficultyCount, shape, period, escalation } = assignment
  const isWaiting = state.turn === 'office' && state.officeDays
  return [
    urgencyMarks[urgency],
    shape === 'part' ? 'phần việc' : null,
    period ? `kỳ ${beginSmall(period.label)}` : null,
    state.openRequest ? requestWords[state.openRequest] : null,
    isWaiting ? `chờ ${state.officeDays} ngày` : null,
    state.returnCount > 0 ? `bị trả lại ${state.returnCount} lần` : null,
    state.extensionCount > 0 ? `gia hạn ${state.extensionCount} lần` : null,
    openDifficultyCount > 0 ? `${openDifficultyCount} khó khăn` : null,
    state.openContributionCount > 0 ? `chờ ${state.openContributionCount} nội dung phối hợp` : null,
    escalation >= 2 ? (escalation === 3 ? 'đã báo cáo Ủy ban nhân dân' : 'đã báo Văn phòng') : null,
  ].filter((mark) => mark !== null)
}
