import type { DirectiveTermsInput } from '../../../api/operations'

export type Urgency = DirectiveTermsInput['urgency']

/** Độ khẩn (Nghị định 30/2020/NĐ-CP). */
export const urgencyWords: Record<Urgency, string> = {
  normal: 'Thường',
  urgent: 'Khẩn',
  very_urgent: 'Thượng khẩn',
  flash: 'Hỏa tốc',
}

export const urgencyOptions = (Object.keys(urgencyWords) as Urgency[]).map((value) => ({
  value,
  label: urgencyWords[value],
}))
