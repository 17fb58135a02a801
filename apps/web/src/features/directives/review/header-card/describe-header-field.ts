import { formatDate } from '../../../../ui/format/format-date'
import { directiveKindWords } from '../../words/directive-kind-words'
import type { HeaderFields } from '../desk/header-fields'

const none = 'chưa có'

/** One field of the header in words. */
export function describeHeaderField(
  name: keyof HeaderFields,
  fields: HeaderFields,
  agencyNames: ReadonlyMap<string, string>,
): string {
  switch (name) {
    case 'kind':
      return fields.kind ? directiveKindWords[fields.kind] : none
    case 'issuedOn':
      return fields.issuedOn ? formatDate(fields.issuedOn) : none
    case 'focalOrganizationId':
    case 'committeeOrganizationId':
      return agencyNames.get(fields[name] ?? '') ?? none
    default:
      return fields[name] || none
  }
}
