import type { Organization } from '../../../api/operations'
import type { SelectOption } from '../../../ui/fields/select-field'
import { organizationKindWords, organizationLevelWords } from '../../directives/words/organization-words'

const toOptions = (words: Readonly<Record<string, string>>): SelectOption[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

export const kindOptions = toOptions(organizationKindWords satisfies Record<Organization['kind'], string>)
export const levelOptions = toOptions(organizationLevelWords satisfies Record<Organization['level'], string>)
