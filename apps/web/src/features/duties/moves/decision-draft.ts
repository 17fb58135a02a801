import type { AssignmentPage, DecideRequestData } from '../../../api/operations'
import type { FormIssue } from '../forms/form-issue'

type Request = AssignmentPage['request']

/** What the form keeps; a field left untouched takes what was asked for. */
export type RequestAnswer = {
  agrees: 'yes' | 'no' | null
  to: string | null
  organizationId: string | null
  reason: string
}

export const emptyDecision: RequestAnswer = { agrees: null, to: null, organizationId: null, reason: '' }

const dayOf = ({ to }: RequestAnswer, request: Request) => to ?? request?.proposedOn ?? null
const agencyOf = ({ organizationId }: RequestAnswer, request: Request) =>
  organizationId ?? request?.suggestedOrganizationId ?? null

export function checkDecision(values: RequestAnswer, request: Request): FormIssue[] {
  const { agrees, reason } = values
  if (agrees === null) return [{ path: 'agrees', message: 'Chọn đồng ý hoặc không.' }]
  if (agrees === 'no') return reason.trim() ? [] : [{ path: 'reason', message: 'Nêu lý do không đồng ý.' }]
  if (request?.kind === 'refusal')
    return agencyOf(values, request) ? [] : [{ path: 'organizationId', message: 'Chọn cơ quan chủ trì mới.' }]
  return dayOf(values, request) ? [] : [{ path: 'to', message: 'Nhập thời hạn mới.' }]
}

/** The decision as the server takes it. */
export function toDecision(values: RequestAnswer, request: Request): DecideRequestData['body'] {
  const reason = values.reason.trim()
  if (values.agrees === 'no') return { decision: 'decline', reason }
  return request?.kind === 'refusal'
    ? { decision: 'give_to_another', organizationId: agencyOf(values, request) ?? '', reason: reason || null }
    : { decision: 'grant_extension', to: dayOf(values, request) ?? '', reason: reason || null }
}
