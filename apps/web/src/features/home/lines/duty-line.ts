import type { Assignment } from '../../../api/operations'
import { beginSmall } from '../../../ui/text/first-letter'
import { dutyHref } from '../../duties/address/duties-href'
import { dutyActs } from '../../duties/record/duty-act'
import { directiveNumber } from '../../duties/words/directive-words'
import { shortNameOf } from '../../duties/words/organization-words'
import { urgencyMarks } from '../../duties/words/urgency-marks'
import type { HomeLine, LineAct } from './home-line'

/** For what a duty is brought up: work of the agency, judging it, deciding a request, or being looked at. */
export type Need = 'work' | 'judge' | 'decide' | 'look'

const openForm = (id: string, slug: string, label: string): LineAct => ({ label, href: `${dutyHref(id)}?viec=${slug}` })

/** Reported before and due: the next word is that it is done. A returned one is proposed again. */
function workAct(assignment: Assignment): LineAct | null {
  const { id, may, state, lastReportAt } = assignment
  if (may.acknowledge) return { label: 'Tiếp nhận', acknowledges: assignment }
  const isDue = state.daysLate > 0 || state.daysLeft === 0
  const wasReported = lastReportAt !== null && isDue
  if (may.proposeCompletion && (state.returnCount > 0 || wasReported))
    return openForm(id, dutyActs.proposeCompletion.slug, 'Gửi đề nghị xác nhận')
  return may.reportProgress ? openForm(id, dutyActs.reportProgress.slug, 'Báo cáo') : null
}

function actOf(assignment: Assignment, need: Need): LineAct {
  const { id, may, state } = assignment
  const look: LineAct = { label: 'Xem', href: dutyHref(id) }
  switch (need) {
    case 'work':
      return workAct(assignment) ?? look
    case 'judge':
      return may.accept ? openForm(id, dutyActs.accept.slug, 'Xác nhận / Trả lại') : look
    case 'decide':
      if (!may.decideRequest) return look
      return openForm(
        id,
        dutyActs.decideRequest.slug,
        state.openRequest === 'refusal' ? 'Quyết định giao nhầm' : 'Quyết định gia hạn',
      )
    case 'look':
      return look
  }
}

const daysWaited = ({ state }: Assignment, whose: string): string | null =>
  state.officeDays ? `chờ ${state.officeDays} ngày: chậm do ${whose}` : null

function marksOf(assignment: Assignment, need: Need, whose: string): string[] {
  const { state, urgency, escalation, openDifficultyCount } = assignment
  const marks = [
    urgencyMarks[urgency],
    need === 'decide' ? (state.openRequest === 'refusal' ? 'báo giao nhầm' : 'xin gia hạn') : null,
    need === 'judge' || need === 'decide' ? daysWaited(assignment, whose) : null,
    need !== 'judge' && state.returnCount > 0 ? `bị trả lại ${state.returnCount} lần` : null,
    state.extensionCount > 0 ? `đã gia hạn ${state.extensionCount} lần` : null,
    need !== 'decide' && state.openRequest ? 'đề nghị đang chờ quyết định' : null,
    need === 'work' && state.openContributionCount > 0 ? `chờ ${state.openContributionCount} nội dung phối hợp` : null,
    openDifficultyCount > 0 ? `${openDifficultyCount} khó khăn chờ giải quyết` : null,
    need === 'look' && escalation >= 3 ? 'đã báo cáo Ủy ban nhân dân' : null,
  ]
  return marks.filter((mark) => mark !== null)
}

export type DutyLineOptions = {
  need: Need
  /** For who looks over several agencies. */
  withLead?: boolean
  /** Whose delay the waiting is: 'văn phòng'. */
  whose?: string
}

export function dutyLine(assignment: Assignment, options: DutyLineOptions): HomeLine {
  const { need, withLead = false, whose = 'văn phòng' } = options
  const { id, text, currentWording, partText, directive, ordinal, lead, period } = assignment
  const number = `${directiveNumber(directive)}, nhiệm vụ ${ordinal}`
  const from = period ? `${number}, kỳ ${beginSmall(period.label)}` : number
  return {
    id,
    href: dutyHref(id),
    text: partText ?? currentWording ?? text,
    from: withLead ? `${shortNameOf(lead)}, ${from}` : from,
    assignment,
    marks: marksOf(assignment, need, whose),
    act: actOf(assignment, need),
  }
}
