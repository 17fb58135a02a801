import type { Directive, EditDirectiveData } from '../../../../api/operations'

/** What a reviewer may change of the header, as the screen holds it. */
export type HeaderFields = Pick<
  Directive,
  | 'kind'
  | 'number'
  | 'symbol'
  | 'issuedOn'
  | 'issuer'
  | 'subject'
  | 'signerPosition'
  | 'signerName'
  | 'focalOrganizationId'
  | 'committeeOrganizationId'
>

export const headerFields = (directive: Directive): HeaderFields => ({
  kind: directive.kind,
  number: directive.number,
  symbol: directive.symbol,
  issuedOn: directive.issuedOn,
  issuer: directive.issuer,
  subject: directive.subject,
  signerPosition: directive.signerPosition,
  signerName: directive.signerName,
  focalOrganizationId: directive.focalOrganizationId,
  committeeOrganizationId: directive.committeeOrganizationId,
})

export const headerFieldWords: Record<keyof HeaderFields, string> = {
  kind: 'Loại văn bản',
  number: 'Số',
  symbol: 'Ký hiệu',
  issuedOn: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  subject: 'Trích yếu',
  signerPosition: 'Chức vụ người ký',
  signerName: 'Người ký',
  focalOrganizationId: 'Đầu mối tổng hợp',
  committeeOrganizationId: 'UBND quyết định',
}

/** What is asked for while a field is empty. */
export const headerFieldAsks: Record<keyof HeaderFields, string> = {
  kind: 'Chọn loại văn bản',
  number: 'Nhập số',
  symbol: 'Nhập ký hiệu',
  issuedOn: 'Nhập ngày ban hành',
  issuer: 'Nhập cơ quan ban hành',
  subject: 'Nhập trích yếu',
  signerPosition: 'Nhập chức vụ',
  signerName: 'Nhập người ký',
  focalOrganizationId: 'Chọn đầu mối',
  committeeOrganizationId: 'Chọn UBND',
}

/** Fields whose reading the machine rates; the two bodies are looked up in the directory. */
export const ratedHeaderFields = [
  'kind',
  'number',
  'symbol',
  'issuedOn',
  'issuer',
  'subject',
  'signerPosition',
  'signerName',
] as const satisfies readonly (keyof HeaderFields & keyof Directive['confidence'])[]

export const toHeaderInput = (changes: Partial<HeaderFields>): EditDirectiveData['body'] => changes
