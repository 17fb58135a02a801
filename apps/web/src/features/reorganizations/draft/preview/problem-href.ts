import type { ReorganizationProblem } from '../../../../api/operations'
import { reorganizationHref } from '../../reorganization-href'
import type { HeaderFields } from '../header-fields'
import { headerFieldIds } from '../header-fields'

const fieldOf: Partial<Record<ReorganizationProblem['code'], keyof HeaderFields>> = {
  title_missing: 'title',
  date_missing: 'effectiveOn',
  document_missing: 'documentNumber',
}

/** Where a problem is mended: a change's form, a field of the basis, or the list of changes. */
export function problemHref(
  reorganizationId: string,
  { code, changeId }: Pick<ReorganizationProblem, 'code' | 'changeId'>,
  isThere: boolean,
): string {
  if (changeId !== null && isThere) return `${reorganizationHref(reorganizationId, 'thay-doi')}&sua=${changeId}`
  const field = fieldOf[code]
  return field
    ? `${reorganizationHref(reorganizationId, 'can-cu')}#${headerFieldIds[field]}`
    : reorganizationHref(reorganizationId, 'thay-doi')
}
