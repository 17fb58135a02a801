import type { Organization } from '../../../api/operations'
import type { AgencyOption } from '../../../ui/fields/agency-option'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { organizationLevelWords } from '../../directives/words/organization-words'

/** An agency as AgencyPicker wants it. */
export const toAgencyOption = ({ id, name, shortName, level, parentName, validTo }: Organization): AgencyOption => ({
  id,
  name,
  ...(shortName ? { shortName } : {}),
  detail:
    validTo !== null && validTo <= todayInVietnam()
      ? 'đã ngừng hoạt động'
      : [shortName, organizationLevelWords[level], parentName].filter(Boolean).join(', '),
})
