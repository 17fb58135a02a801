import type { AssignmentPage, DutyEvent } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { qualityWords } from '../words/quality-words'

type Facts = Pick<AssignmentPage, 'state' | 'may' | 'lead' | 'leadToday' | 'timeline' | 'product' | 'request'>

/** Whose move it is and which: the first thing a duty's page says. */
export function nextStep(facts: Facts): string {
  const isOver = over.includes(facts.state.stage)
  if (!isOver && facts.leadToday.length > 0) return awaitingSuccessor(facts)
  if (facts.request) return requested(facts, facts.request)
  switch (facts.state.stage) {
    case 'completed':
      return completed(facts)
    case 'awaiting_confirmation':
      return awaitingConfirmation(facts)
    case 'awaiting_acknowledgement':
      return facts.may.acknowledge
        ? 'Tiếp nhận để ghi nhận cơ quan đã nhận việc; thời hạn vẫn được tính từ ngày giao.'
        : `Chờ ${facts.lead.name} tiếp nhận từ ${formatDate(facts.state.stageSince)}.`
    case 'in_progress':
      return inProgress(facts)
    case 'cancelled':
      return cancelled(facts)
    case 'paused':
      return paused(facts)
    case 'recalled':
      return `Đã thu hồi từ ${formatDate(facts.state.stageSince)}${because(facts, 'recalled')}. Không phải thực hiện nữa.`
  }
}

const over: readonly Facts['state']['stage'][] = ['completed', 'cancelled', 'recalled']

/** The reason the last event of a kind gave, in quotation marks. */
function because({ timeline }: Facts, kind: DutyEvent['kind']): string {
  const text = [...timeline].reverse().find((event) => event.kind === kind)?.details.text
  return text ? `: “${withoutStop(text)}”` : ''
}

function paused(facts: Facts): string {
  const since = `Tạm dừng từ ${formatDate(facts.state.pausedOn)}${because(facts, 'paused')}.`
  return facts.may.resume ? `${since} Cho tiếp tục khi đã đủ điều kiện.` : `${since} Chờ văn phòng cho tiếp tục.`
}

const decider = {
  office: 'văn phòng',
  committee_leader: 'lãnh đạo Ủy ban nhân dân',
  parent_lead: 'cơ quan giao phần việc',
}

/** What the lead asked, since when it waits, and for whom. */
function requested({ state, may, lead }: Facts, request: NonNullable<Facts['request']>): string {
  const asked =
    request.kind === 'extension'
      ? `đề nghị gia hạn đến ${formatDate(request.proposedOn)}`
      : `báo giao nhầm${request.suggestedName ? `, đề nghị giao ${request.suggestedName}` : ''}`
  const reason = request.reason ? `: “${withoutStop(request.reason)}”` : ''
  const waited = state.officeDays ? `, đã ${state.officeDays} ngày` : ''
  const told = `${lead.name} ${asked} ngày ${formatDate(state.requestedOn)}${reason}.`
  return may.decideRequest
    ? `${told} Xem rồi quyết định.`
    : `${told} Chờ ${decider[state.requestApprover ?? 'office']} quyết định${waited}.`
}

function cancelled({ state, timeline }: Facts): string {
  const on = `Đã hủy từ ${formatDate(state.cancelledOn)}`
  const isUndone = timeline.some(({ kind, details }) => kind === 'cancelled' && details.reorganizationId)
  return isUndone
    ? `${on} do hoàn tác đợt sắp xếp; nhiệm vụ trở về cơ quan trước.`
    : `${on} theo văn bản điều chỉnh; không phải thực hiện nữa.`
}

function awaitingSuccessor({ lead, leadToday }: Facts): string {
  const names = leadToday.map(({ name }) => name).join(', ')
  return leadToday.length > 1
    ? `${lead.name} đã kết thúc hoạt động, nay là ${names}. Chờ Văn phòng chọn cơ quan tiếp nhận nhiệm vụ này.`
    : `${lead.name} đã kết thúc hoạt động; nhiệm vụ sẽ chuyển sang ${names}.`
}

function completed({ state }: Facts): string {
  const quality = state.quality ? `, chất lượng: ${qualityWords[state.quality].toLowerCase()}` : ''
  return `Hoàn thành ngày ${formatDate(state.completedOn)}${quality}.`
}

function awaitingConfirmation({ state, may, lead }: Facts): string {
  const waited = state.officeDays ? `, đã ${state.officeDays} ngày` : ''
  if (may.accept) {
    return `${lead.name} đề nghị xác nhận ngày ${formatDate(state.proposedOn)}${waited}. Xem minh chứng rồi xác nhận hoặc trả lại.`
  }
  return `Chờ văn phòng xác nhận từ ${formatDate(state.proposedOn)}${waited}.`
}

function inProgress({ state, may, lead, timeline, product }: Facts): string {
  const returned =
    state.returnCount > 0 ? [...timeline].reverse().find(({ kind }) => kind === 'completion_returned') : undefined
  if (returned) {
    const reason = `Văn phòng trả lại ngày ${formatDate(returned.at)}: “${withoutStop(returned.details.text ?? '')}”`
    return may.proposeCompletion
      ? `${reason}. Bổ sung rồi đề nghị xác nhận lại.`
      : `${reason}. Chờ ${lead.name} bổ sung.`
  }
  if (!may.reportProgress) return `${lead.name} đang thực hiện.`
  if (!may.proposeCompletion) return 'Báo cáo tiến độ khi có việc mới.'
  const wanted = product ? `khi đã có sản phẩm: ${withoutStop(product)}` : 'khi đã làm xong'
  return `Báo cáo tiến độ khi có việc mới; đề nghị xác nhận ${wanted}.`
}

const withoutStop = (text: string): string => text.trim().replace(/\.$/, '')
