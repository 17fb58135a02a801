import type { Evidence, StoredFile } from '../../../api/operations'
import type { Attachment } from '../../../ui/data/attachment-list'
import { formatDate } from '../../../ui/format/format-date'

export const fileHref = (fileId: string): string => `/api/files/${fileId}`

export const toAttachment = ({ id, name, sizeBytes }: StoredFile): Attachment => ({
  id,
  name,
  href: fileHref(id),
  sizeInBytes: sizeBytes,
})

/** 'Số 12/BC-STC ngày 12/11/2026, Sở Tài chính'; null when the evidence is a file alone. */
export function evidenceDocument({ documentNumber, issuedOn, issuer }: Evidence): string | null {
  if (!documentNumber) return null
  return `Số ${documentNumber}${issuedOn ? ` ngày ${formatDate(issuedOn)}` : ''}${issuer ? `, ${issuer}` : ''}`
}

/** The files of some evidence, ready to be listed. */
export const attachmentsOf = (evidence: readonly Evidence[]): Attachment[] =>
  evidence.flatMap(({ file }) => (file ? [toAttachment(file)] : []))
