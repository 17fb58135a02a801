import { readNumber } from '../../../../../../pack-kit/fields/read-number'
import type { FieldMessage } from '../../../api/field-errors'
import type { EnterIndicatorValueData, Indicator } from '../../../api/operations'

export type EntrySource = EnterIndicatorValueData['body']['source']
export type EntryDraft = { value: string; numerator: string; denominator: string; reason: string }
/** Of what adds up only the value, of a rate only its parts. */
export type Entry = Pick<Required<EnterIndicatorValueData['body']>, 'value' | 'numerator' | 'denominator' | 'reason'>

/** Inputs by the paths of the body that the server's messages name. */
export const entryFieldIds = {
  value: 'so-lieu-gia-tri',
  numerator: 'so-lieu-tu-so',
  denominator: 'so-lieu-mau-so',
  reason: 'so-lieu-ly-do',
} as const

const unreadable = 'Ghi bằng chữ số, như 1.234,5.'

/** What is typed, read; the errors name the inputs. Nothing typed takes the value away. */
export function readEntry(kind: Indicator['kind'], draft: EntryDraft): { entry: Entry | null; errors: FieldMessage[] } {
  const errors: FieldMessage[] = []
  const read = (field: 'value' | 'numerator' | 'denominator'): number | null => {
    const text = draft[field].trim()
    if (text === '') return null
    const number = readNumber(text)
    if (number === null) errors.push({ fieldId: entryFieldIds[field], message: unreadable })
    return number
  }
  const isRate = kind === 'rate'
  const value = isRate ? null : read('value')
  const numerator = isRate ? read('numerator') : null
  const denominator = isRate ? read('denominator') : null
  if (isRate && errors.length === 0) {
    if ((numerator === null) !== (denominator === null))
      errors.push({
        fieldId: numerator === null ? entryFieldIds.numerator : entryFieldIds.denominator,
        message: 'Tỷ lệ phải có đủ tử số và mẫu số.',
      })
    else if (denominator === 0) errors.push({ fieldId: entryFieldIds.denominator, message: 'Mẫu số phải khác 0.' })
  }
  if (errors.length > 0) return { entry: null, errors }
  return { entry: { value, numerator, denominator, reason: draft.reason.trim() || null }, errors }
}
