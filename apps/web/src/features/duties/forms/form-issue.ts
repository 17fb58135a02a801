import type { FieldError } from '../../../ui/feedback/error-summary'

/** A field that must be looked at; `path` is its path in the body: 'evidence.0.issuedOn'. */
export type FormIssue = { path: string; message: string }

/** 'bao-cao' and 'evidence.0.issuedOn' → 'bao-cao-evidence-0-issuedOn', the id on the screen. */
export const fieldId = (form: string, path: string): string => `${form}-${path.replaceAll('.', '-')}`

/** One line per field for ErrorSummary: the first thing said about it. */
export function toFieldErrors(form: string, issues: readonly FormIssue[]): FieldError[] {
  const first = new Map<string, string>()
  for (const { path, message } of issues) if (!first.has(path)) first.set(path, message)
  return [...first].map(([path, message]) => ({ fieldId: fieldId(form, path), message }))
}
