import { ApiProblem } from './api-problem'

export type FieldMessage = { fieldId: string; message: string }

/**
 * The server's messages for single fields, for ErrorSummary: `fieldIds` says which input stands for which path of
 * the body; 'postings.0.role' also finds 'postings'. What belongs to no input is left out.
 */
export function fieldErrors(error: unknown, fieldIds: Readonly<Record<string, string>>): FieldMessage[] {
  if (!(error instanceof ApiProblem)) return []
  return error.fields.flatMap(({ path, message }) => {
    const fieldId = fieldIds[path] ?? fieldIds[path.split('.')[0] ?? '']
    return fieldId ? [{ fieldId, message }] : []
  })
}
