import type { DraftDeadline, DraftDuty, DraftParty, EditDraftDutyData } from '../../../../api/operations'

/** What a reviewer may change of a duty, as the screen holds it. */
export type DutyFields = Pick<
  DraftDuty,
  'text' | 'role' | 'product' | 'deadline' | 'leads' | 'coordinators' | 'sourceSpans'
>

export const dutyFields = (duty: DraftDuty): DutyFields => ({
  text: duty.text,
  role: duty.role,
  product: duty.product,
  deadline: duty.deadline,
  leads: duty.leads,
  coordinators: duty.coordinators,
  sourceSpans: duty.sourceSpans,
})

export const dutyFieldWords: Record<keyof DutyFields, string> = {
  text: 'Nội dung nhiệm vụ',
  role: 'Vai trò trong câu',
  product: 'Sản phẩm',
  deadline: 'Thời hạn',
  leads: 'Chủ trì',
  coordinators: 'Phối hợp',
  sourceSpans: 'Đoạn gốc',
}

/** Leaves out what cannot be sent yet: no words, "Ngày" without a date, "Định kỳ" without a rhythm. */
export function readyDutyFields(changes: Partial<DutyFields>): Partial<DutyFields> {
  const { text, deadline, ...rest } = changes
  return {
    ...rest,
    ...(text?.trim() ? { text } : {}),
    ...(deadline && isCompleteDeadline(deadline) ? { deadline } : {}),
  }
}

const isCompleteDeadline = ({ kind, on, recurrence, reckoning }: DraftDeadline): boolean =>
  (kind !== 'date' || on !== null || Boolean(reckoning?.fromDate)) && (kind !== 'recurrence' || recurrence !== null)

export function toDutyInput(changes: Partial<DutyFields>): EditDraftDutyData['body'] {
  const { deadline, leads, coordinators, ...same } = changes
  return {
    ...same,
    ...(deadline ? { deadline: toDeadlineChoice(deadline) } : {}),
    ...(leads ? { leads: leads.map(toPartyChoice) } : {}),
    ...(coordinators ? { coordinators: coordinators.map(toPartyChoice) } : {}),
  }
}

const toPartyChoice = ({ mention, organizationIds, collective }: DraftParty) => ({
  mention,
  organizationIds,
  collective,
})

/** The words of the text stay with the duty: they are not sent. A day to count from takes the place of the date. */
function toDeadlineChoice({ kind, on, recurrence, day, reckoning }: DraftDeadline) {
  if (kind === 'date' && reckoning?.fromDate) return { kind: 'reckoned' as const, fromDate: reckoning.fromDate }
  if (kind === 'date' && on) return { kind, on }
  if (kind === 'recurrence' && recurrence) return { kind, recurrence, day }
  return { kind: kind === 'none' ? ('none' as const) : ('unstated' as const) }
}
