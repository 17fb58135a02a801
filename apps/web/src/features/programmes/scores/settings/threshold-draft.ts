import { readNumber } from '../../../../../../../pack-kit/fields/read-number'
import type { FieldMessage } from '../../../../api/field-errors'
import type { RecordScorecardThresholdsData } from '../../../../api/operations'

export type Threshold = RecordScorecardThresholdsData['body']['thresholds'][number]
export type ThresholdDraft = {
  requirement: Threshold['requirement'] | null
  amount: string
  validFrom: string | null
  source: string
}

export const thresholdFieldIds = {
  requirement: 'nguong-yeu-cau',
  amount: 'nguong-so',
  validFrom: 'nguong-tu-ngay',
  source: 'nguong-van-ban',
} as const

/** Whether the requirement is about a number. */
export const needsAmount = (requirement: ThresholdDraft['requirement']): boolean =>
  requirement === 'atLeast' || requirement === 'atMost'

type Part = Pick<Threshold, 'ruleSet' | 'criterion' | 'part'> & { groups: string[] | null }

/** What is typed as a threshold of a part; the errors name the inputs. */
export function readThreshold(
  { ruleSet, criterion, part, groups }: Part,
  { requirement, amount, validFrom, source }: ThresholdDraft,
): { threshold: Threshold | null; errors: FieldMessage[] } {
  const ids = thresholdFieldIds
  const errors: FieldMessage[] = []
  const number = needsAmount(requirement) ? readNumber(amount.trim()) : null
  if (requirement === null) errors.push({ fieldId: ids.requirement, message: 'Chọn yêu cầu.' })
  if (needsAmount(requirement) && number === null)
    errors.push({ fieldId: ids.amount, message: 'Ghi ngưỡng bằng chữ số, như 95 hoặc 1.234,5.' })
  if (validFrom === null) errors.push({ fieldId: ids.validFrom, message: 'Chọn ngày bắt đầu áp dụng.' })
  if (source.trim() === '') errors.push({ fieldId: ids.source, message: 'Nêu văn bản làm căn cứ.' })
  if (errors.length > 0 || requirement === null || validFrom === null) return { threshold: null, errors }
  return {
    threshold: { ruleSet, criterion, part, groups, requirement, amount: number, validFrom, source: source.trim() },
    errors,
  }
}
