import { readNumber } from '../../../../../../../pack-kit/fields/read-number'
import type { FieldMessage } from '../../../../api/field-errors'
import type { TieAssignmentMeasureData } from '../../../../api/operations'

export type Tie = TieAssignmentMeasureData['body']
export type TieDraft = {
  programme: string | null
  kind: Tie['kind'] | null
  code: string | null
  places: { id: string; name: string }[]
  target: string
  note: string
}

export const emptyTie: TieDraft = { programme: null, kind: 'indicator', code: null, places: [], target: '', note: '' }

export const tieFieldIds = {
  programme: 'gan-chuong-trinh',
  kind: 'gan-loai',
  code: 'gan-thuoc-do',
  places: 'gan-dia-ban',
  target: 'gan-muc-tieu',
  note: 'gan-ly-do',
} as const

/** What is chosen by hand to measure a duty; the errors name the inputs. No places: where its lead stands, else everywhere. */
export function readTie({ programme, kind, code, places, target, note }: TieDraft): {
  tie: Tie | null
  errors: FieldMessage[]
} {
  const ids = tieFieldIds
  const errors: FieldMessage[] = []
  const number = target.trim() === '' ? null : readNumber(target.trim())
  if (programme === null) errors.push({ fieldId: ids.programme, message: 'Chọn chương trình.' })
  if (kind === null) errors.push({ fieldId: ids.kind, message: 'Chọn loại thước đo.' })
  if (code === null) errors.push({ fieldId: ids.code, message: 'Chọn thước đo.' })
  if (target.trim() !== '' && number === null)
    errors.push({ fieldId: ids.target, message: 'Ghi mục tiêu bằng chữ số, như 95 hoặc 1.234,5.' })
  if (note.trim() === '') errors.push({ fieldId: ids.note, message: 'Nêu vì sao đo bằng số này.' })
  if (errors.length > 0 || programme === null || kind === null || code === null) return { tie: null, errors }
  const own = places.length > 0 ? { placeIds: places.map(({ id }) => id) } : {}
  return { tie: { programme, kind, code, ...own, target: number, note: note.trim() }, errors }
}
