import type { ListedPlace, Organization } from '../../../../api/operations'
import type { SelectOption } from '../../../../ui/fields/select-field'
import { beginCapital } from '../../../../ui/text/first-letter'
import { organizationKindWords, organizationLevelWords } from '../../../directives/words/organization-words'
import type { UnitKind } from '../../made-by'

const levelsOfPlaces: Record<ListedPlace['kind'], ListedPlace['level']> = {
  tỉnh: 'province',
  'thành phố': 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
}

/** The level a place of this kind has; a city may be of two, so that the one it had before stays. */
export function levelOfPlaceKind(kind: string, before: Organization['level']): Organization['level'] {
  if (kind === 'thành phố' && before === 'district') return 'district'
  return levelsOfPlaces[kind as ListedPlace['kind']] ?? 'commune'
}

const toOptions = (words: Readonly<Record<string, string>>): SelectOption[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

const organizationKinds = toOptions(organizationKindWords)
const placeKinds = Object.keys(levelsOfPlaces).map((value) => ({ value, label: beginCapital(value) }))

export const kindOptionsOf = (unit: UnitKind): readonly SelectOption[] =>
  unit === 'organization' ? organizationKinds : placeKinds

export const levelOptions = toOptions(organizationLevelWords)
