import type { CreateReorganizationData, Reorganization } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

/** What a person says of a draft beside its changes. */
export type HeaderFields = Pick<
  Reorganization,
  | 'title'
  | 'documentNumber'
  | 'documentIssuedOn'
  | 'documentIssuer'
  | 'directiveId'
  | 'fileId'
  | 'effectiveOn'
  | 'note'
  | 'undecided'
>

export const headerFieldsOf = (reorganization: HeaderFields): HeaderFields => ({
  title: reorganization.title,
  documentNumber: reorganization.documentNumber,
  documentIssuedOn: reorganization.documentIssuedOn,
  documentIssuer: reorganization.documentIssuer,
  directiveId: reorganization.directiveId,
  fileId: reorganization.fileId,
  effectiveOn: reorganization.effectiveOn,
  note: reorganization.note,
  undecided: reorganization.undecided,
})

export const headerFieldWords: Record<keyof HeaderFields, string> = {
  title: 'Tên đợt sắp xếp',
  documentNumber: 'Số hiệu văn bản',
  documentIssuedOn: 'Ngày ban hành',
  documentIssuer: 'Cơ quan ban hành',
  directiveId: 'Văn bản trong hệ thống',
  fileId: 'Tệp văn bản',
  effectiveOn: 'Ngày hiệu lực',
  note: 'Ghi chú',
  undecided: 'Nhiệm vụ chưa chọn đơn vị kế thừa',
}

/** Which input stands for which field; problems of the preview lead here. */
export const headerFieldIds: Record<keyof HeaderFields, string> = {
  title: 'dot-ten',
  documentNumber: 'dot-so-hieu',
  documentIssuedOn: 'dot-ngay-ban-hanh',
  documentIssuer: 'dot-co-quan-ban-hanh',
  directiveId: 'dot-van-ban',
  fileId: 'dot-tep',
  effectiveOn: 'dot-ngay-hieu-luc',
  note: 'dot-ghi-chu',
  undecided: 'dot-chua-chon',
}

/** A value of the header in words, for two people who changed the same. */
export function describeHeaderField(name: keyof HeaderFields, fields: HeaderFields): string {
  const value = fields[name]
  if (value === null || value === '') return 'để trống'
  if (name === 'documentIssuedOn' || name === 'effectiveOn') return formatDate(value)
  if (name === 'undecided') return value === 'wait' ? 'chờ Văn phòng chọn' : 'giao theo gợi ý'
  return name === 'directiveId' ? 'một văn bản khác' : name === 'fileId' ? 'một tệp khác' : value
}

/** The changes that can be sent as they are: a title needs two letters. */
export function readyHeaderFields(changes: Partial<HeaderFields>): Partial<HeaderFields> {
  const { title, ...rest } = changes
  return title === undefined || title.trim().length < 2 ? rest : changes
}

/** The server takes the whole header at once; blank lines are nothing. */
export function toHeaderBody(fields: HeaderFields): CreateReorganizationData['body'] {
  const { documentNumber, documentIssuer, note } = fields
  return {
    ...fields,
    documentNumber: documentNumber?.trim() || null,
    documentIssuer: documentIssuer?.trim() || null,
    note: note?.trim() || null,
  }
}
