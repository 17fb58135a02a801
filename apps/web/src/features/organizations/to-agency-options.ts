import type { Organization } from '../../api/operations'
import type { AgencyOption } from '../../ui/fields/agency-option'
import { organizationLevelWords } from '../directives/words/organization-words'

/** The directory as AgencyPicker wants it. */
export const toAgencyOptions = (organizations: readonly Organization[]): AgencyOption[] =>
  organizations.map(({ id, name, shortName, level }) => ({
    id,
    name,
    ...(shortName ? { shortName } : {}),
    detail: [shortName, organizationLevelWords[level]].filter(Boolean).join(', '),
  }))
