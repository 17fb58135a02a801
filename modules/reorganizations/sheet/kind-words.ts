import { agencyNames, suggestOrganization } from '../../organizations/index.ts'
import { placeNames } from '../../places/index.ts'
import type { KindWords } from './rules/made-terms.ts'

const kindsOfAgencies: readonly string[] = agencyNames.choices.kinds.map(({ value }) => value)
const kindOfPlace = (kind: string) => placeNames.kinds.find((one) => one === kind) ?? null

/** What is known of kinds of agencies and places. */
export const kindWords: KindWords = {
  isKindOf: (unit, kind) => (unit === 'organization' ? kindsOfAgencies.includes(kind) : kindOfPlace(kind) !== null),
  suggest: suggestOrganization,
  kindOfPlace: (name) => placeNames.fold(name).kind,
  levelsOfPlace: (kind) => placeNames.levelsOfKind(kindOfPlace(kind)),
  isAgencyCode: agencyNames.isCode,
}
