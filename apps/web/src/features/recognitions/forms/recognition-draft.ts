import type { FieldMessage } from '../../../api/field-errors'
import type { RecordRecognitionData } from '../../../api/operations'
import { dayAfter, dayBefore } from '../../../ui/format/next-day'

export type RecognitionDraft = {
  placeId: string | null
  status: 'recognised' | 'not_recognised' | null
  validFrom: string | null
  /** The last day, that day included; null: until further notice. */
  lastDay: string | null
  decisionNumber: string
  decisionOn: string | null
  decisionIssuer: string
  note: string
  isUncertain: boolean
}

/** Inputs by the paths of the body that the server's messages name. */
export const recognitionFieldIds = {
  placeId: 'ghi-nhan-dia-ban',
  status: 'ghi-nhan-ket-qua',
  validFrom: 'ghi-nhan-tu-ngay',
  validTo: 'ghi-nhan-den-ngay',
  decisionNumber: 'ghi-nhan-so',
  decisionOn: 'ghi-nhan-ngay-ky',
  decisionIssuer: 'ghi-nhan-co-quan',
  note: 'ghi-nhan-ghi-chu',
}

/** What is to be recorded at first: nothing, or the days of a unit that are to be settled. */
export const draftRecognition = (
  given: { placeId: string; status: RecognitionDraft['status']; from: string; to: string | null } | null,
): RecognitionDraft => ({
  placeId: given?.placeId ?? null,
  status: given?.status ?? null,
  validFrom: given?.from ?? null,
  lastDay: given?.to ? dayBefore(given.to) : null,
  decisionNumber: '',
  decisionOn: null,
  decisionIssuer: '',
  note: '',
  isUncertain: false,
})

/** What is missing before the server is asked, in the order of the form. */
export function findRecognitionErrors(draft: RecognitionDraft): FieldMessage[] {
  const ids = recognitionFieldIds
  const { validFrom, lastDay } = draft
  return [
    ...(validFrom === null ? [{ fieldId: ids.validFrom, message: 'Nhập ngày bắt đầu.' }] : []),
    ...(validFrom !== null && lastDay !== null && lastDay < validFrom
      ? [{ fieldId: ids.validTo, message: 'Ngày cuối phải từ ngày bắt đầu trở đi.' }]
      : []),
    ...(draft.placeId === null ? [{ fieldId: ids.placeId, message: 'Chọn địa bàn.' }] : []),
    ...(draft.status === null ? [{ fieldId: ids.status, message: 'Chọn công nhận hay không công nhận.' }] : []),
    ...(draft.decisionNumber.trim() === '' && draft.note.trim() === ''
      ? [{ fieldId: ids.decisionNumber, message: 'Nhập số quyết định; nếu chưa rõ số, nêu nguồn trong ghi chú.' }]
      : []),
  ]
}

/** The body the server takes; null while something is missing. */
export function toRecognition(draft: RecognitionDraft, kind: string): RecordRecognitionData['body'] | null {
  const { placeId, status, validFrom, lastDay, decisionOn } = draft
  if (placeId === null || status === null || validFrom === null || findRecognitionErrors(draft).length > 0) return null
  const text = (words: string) => words.trim() || null
  return {
    kind,
    placeId,
    status,
    validFrom,
    validTo: lastDay === null ? null : dayAfter(lastDay),
    decisionNumber: text(draft.decisionNumber),
    decisionOn,
    decisionIssuer: text(draft.decisionIssuer),
    note: text(draft.note),
    certainty: draft.isUncertain ? 'uncertain' : 'confirmed',
  }
}
