import { readNumber } from '../../../../../../pack-kit/fields/read-number'
import type { FieldMessage } from '../../../api/field-errors'
import type { Indicator, SetIndicatorTargetsData } from '../../../api/operations'

export type TargetDraft = { amount: string; year: string; source: string; scope: 'unit' | 'all' }
type Body = SetIndicatorTargetsData['body']

export const targetFieldIds = { amount: 'muc-tieu-so', year: 'muc-tieu-nam', source: 'muc-tieu-van-ban' } as const

const starts: Readonly<Record<Indicator['period'], readonly string[]>> = {
  year: ['01'],
  quarter: ['01', '04', '07', '10'],
  month: Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')),
}

/** What is typed as a target: for every period of the year; an empty amount takes the target away. */
export function readTarget(
  period: Indicator['period'],
  placeId: string | null,
  draft: TargetDraft,
): { body: Body | null; errors: FieldMessage[] } {
  const text = draft.amount.trim()
  const value = text === '' ? null : readNumber(text)
  const errors: FieldMessage[] = []
  if (text !== '' && value === null)
    errors.push({ fieldId: targetFieldIds.amount, message: 'Ghi bằng chữ số, như 1.234,5.' })
  if (!/^(20\d\d|2100)$/.test(draft.year.trim()))
    errors.push({ fieldId: targetFieldIds.year, message: 'Ghi năm từ 2000 đến 2100.' })
  if (draft.source.trim() === '') errors.push({ fieldId: targetFieldIds.source, message: 'Nêu văn bản giao mục tiêu.' })
  if (errors.length > 0) return { body: null, errors }
  const targets = starts[period].map((month) => ({
    placeId: draft.scope === 'all' ? null : placeId,
    on: `${draft.year.trim()}-${month}-01`,
    value,
  }))
  return { body: { source: draft.source.trim(), targets }, errors }
}
