import type { StoredFile } from '../../../api/operations'
import type { FormIssue } from '../../duties/forms/form-issue'

/** An answer or a decision as typed. */
export type Resolution = {
  text: string
  documentNumber: string
  documentIssuedOn: string | null
  file: StoredFile | null
}

export const emptyResolution: Resolution = { text: '', documentNumber: '', documentIssuedOn: null, file: null }

/** A decision names its document; an answer may go without one. */
export function checkResolution(given: Resolution, kind: 'answer' | 'decision'): FormIssue[] {
  const issues: FormIssue[] = []
  if (!given.text.trim())
    issues.push({ path: 'text', message: kind === 'answer' ? 'Nhập nội dung trả lời.' : 'Nhập ý kiến quyết định.' })
  if (kind === 'answer') return issues
  if (!given.documentNumber.trim()) issues.push({ path: 'documentNumber', message: 'Nhập số văn bản.' })
  if (!given.documentIssuedOn) issues.push({ path: 'documentIssuedOn', message: 'Nhập ngày ban hành văn bản.' })
  return issues
}
