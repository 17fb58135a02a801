import type { GivenEvidenceInput, StoredFile } from '../../../api/operations'
import type { FormIssue } from './form-issue'

/** One piece of evidence as typed. */
export type EvidenceRow = {
  key: string
  documentNumber: string
  issuedOn: string | null
  issuer: string
  description: string
  file: StoredFile | null
}

export const emptyRow = (key: string): EvidenceRow => ({
  key,
  documentNumber: '',
  issuedOn: null,
  issuer: '',
  description: '',
  file: null,
})

/** The server's own rules, asked before sending: a document with its three marks, or a file. */
export function checkRow(row: EvidenceRow, index: number, today: string): FormIssue[] {
  const at = (field: string, message: string): FormIssue => ({ path: `evidence.${index}.${field}`, message })
  const number = row.documentNumber.trim()
  if (!number && !row.file)
    return [at('documentNumber', `Minh chứng ${index + 1}: nhập số hiệu văn bản hoặc đính kèm tệp.`)]
  const issues: FormIssue[] = []
  if (number && !row.issuedOn) issues.push(at('issuedOn', `Minh chứng ${index + 1}: nhập ngày ban hành.`))
  if (number && !row.issuer.trim()) issues.push(at('issuer', `Minh chứng ${index + 1}: nhập cơ quan ban hành.`))
  if (row.issuedOn && row.issuedOn > today)
    issues.push(
      at('issuedOn', `Minh chứng ${index + 1}: ngày ban hành ở sau hôm nay. Kiểm tra lại ngày ghi trên văn bản.`),
    )
  return issues
}

export const toGivenEvidence = (row: EvidenceRow): GivenEvidenceInput => ({
  documentNumber: row.documentNumber.trim() || null,
  issuedOn: row.issuedOn,
  issuer: row.issuer.trim() || null,
  description: row.description.trim() || null,
  fileId: row.file?.id ?? null,
})
