import { readNumber } from '../../../../../../pack-kit/fields/read-number'
import type { FieldMessage } from '../../../api/field-errors'
import type { JudgeScorecardPartData } from '../../../api/operations'

export type Judgement = Pick<JudgeScorecardPartData['body'], 'value' | 'reason' | 'evidence' | 'validFrom'>
export type JudgeDraft = {
  answer: 'yes' | 'no' | 'unknown' | null
  amount: string
  validFrom: string | null
  reason: string
  evidence: string
}

export const judgeFieldIds = {
  answer: 'danh-gia-ket-qua',
  amount: 'danh-gia-so',
  validFrom: 'danh-gia-tu-ngay',
  reason: 'danh-gia-ly-do',
  evidence: 'danh-gia-minh-chung',
} as const

/**
 * What is typed as a judgement of a part; the errors name the inputs. `isAmount`: the part asks for a number; left empty it takes the
 * judgement before back, as the answer 'unknown' does.
 */
export function readJudgement(
  { answer, amount, validFrom, reason, evidence }: JudgeDraft,
  isAmount: boolean,
): { judgement: Judgement | null; errors: FieldMessage[] } {
  const ids = judgeFieldIds
  const errors: FieldMessage[] = []
  const number = amount.trim() === '' ? null : readNumber(amount.trim())
  if (!isAmount && answer === null) errors.push({ fieldId: ids.answer, message: 'Chọn kết quả.' })
  if (isAmount && amount.trim() !== '' && number === null)
    errors.push({ fieldId: ids.amount, message: 'Ghi bằng chữ số, như 95 hoặc 1.234,5.' })
  if (validFrom === null) errors.push({ fieldId: ids.validFrom, message: 'Chọn ngày có kết quả.' })
  if (reason.trim() === '') errors.push({ fieldId: ids.reason, message: 'Nêu lý do.' })
  if (errors.length > 0 || validFrom === null) return { judgement: null, errors }
  const value = isAmount ? number : answer === 'unknown' ? null : answer === 'yes'
  return { judgement: { value, reason: reason.trim(), evidence: evidence.trim() || null, validFrom }, errors }
}
