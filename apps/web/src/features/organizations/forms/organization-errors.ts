import { ApiProblem } from '../../../api/api-problem'
import { type FieldMessage, fieldErrors } from '../../../api/field-errors'
import { organizationFieldIds as ids } from './organization-draft'

const fieldOfCode: Readonly<Record<string, string>> = {
  organization_name_taken: ids.name,
  organization_code_taken: ids.code,
  parent_not_then: ids.parentId,
  parent_below: ids.parentId,
  place_not_found: ids.placeId,
}

/** What the server says of single terms, each under its input. */
export function organizationErrors(error: unknown): FieldMessage[] {
  const fieldId = error instanceof ApiProblem ? fieldOfCode[error.code] : undefined
  if (error instanceof ApiProblem && fieldId) return [{ fieldId, message: messageWithName(error) }]
  return fieldErrors(error, ids)
}

function messageWithName({ title, details }: ApiProblem): string {
  return typeof details.name === 'string' && title.startsWith('Mã') ? `${title} (${details.name})` : title
}
