import { foldPlaceName } from '../fold-place-name.ts'
import { levelsOfKind, type PlaceKind, type PlaceLevel } from '../place-kind.ts'
import { mergerDay, type NationwideTables, type NationwideVersion } from './nationwide-data.ts'

/** A name with its kind, folded: "xã thuận hòa". Two spellings of one unit have the same. */
export function unitKey(name: string): string {
  const { kind, nameKey } = foldPlaceName(name)
  return kind === null ? nameKey : `${kind} ${nameKey}`
}

/** The same, each name folded once: the tables repeat them. */
function rememberKeys(): (name: string) => string {
  const keys = new Map<string, string>()
  return (name) => {
    const known = keys.get(name)
    if (known !== undefined) return known
    const key = unitKey(name)
    keys.set(name, key)
    return key
  }
}

/** A name of the tables as shown: one form of each letter, the spelling left as published. */
export const shownName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim()

/** The kind a published name begins with. Throws where it has none or one of another level: the tables have changed. */
export function kindIn(name: string, level: PlaceLevel): PlaceKind {
  const { kind } = foldPlaceName(name)
  if (kind === null || !levelsOfKind(kind).includes(level)) throw new Error(`"${name}" is no name of a ${level}`)
  return kind
}

type Terms = { level: PlaceLevel; name: string; code: string | null; parentKey: string | null }
type Doubt = { certainty: 'confirmed' | 'uncertain'; note: string | null }

export const confirmed: Doubt = { certainty: 'confirmed', note: null }
export const uncertain = (note: string): Doubt => ({ certainty: 'uncertain', note })

const versionOf = ({ level, name, code, parentKey }: Terms, doubt: Doubt) => ({
  level,
  kind: kindIn(name, level),
  name: shownName(name),
  code,
  parentKey,
  ...doubt,
})

/** Terms that held until the mergers; since when is not in the data. */
export const untilMerger = (terms: Terms, doubt: Doubt = confirmed): NationwideVersion => ({
  validFrom: null,
  validTo: mergerDay,
  ...versionOf(terms, doubt),
})

export const sinceMerger = (terms: Terms, doubt: Doubt = confirmed): NationwideVersion => ({
  validFrom: mergerDay,
  validTo: null,
  ...versionOf(terms, doubt),
})

/** A unit of a mapping that existed before the mergers, with the unit its land came to. */
export type FormerUnit = {
  code: string | null
  commune: string
  district: string
  province: string
  newCode: string
  /** folded names with their kinds: province; "district, province"; commune */
  provinceKey: string
  districtKey: string
  communeKey: string
}

/**
 * The former units of the tables: `coded` ones existed until the mergers, each in one row; `earlier` ones had already ended
 * (their codes are not published) and their new units' codes are unreliable, so those are found by name.
 */
export function readFormerUnits({ provinces, wards, mappings }: NationwideTables): {
  coded: FormerUnit[]
  earlier: FormerUnit[]
} {
  const keyOf = rememberKeys()
  const provinceNames = new Map(provinces.map((row) => [row.province_code, keyOf(row.name)]))
  const codeByName = new Map(
    wards.map((row) => [`${keyOf(row.name)}, ${provinceNames.get(row.province_code)}`, row.ward_code]),
  )
  const coded: FormerUnit[] = []
  const earlier: FormerUnit[] = []
  for (const row of mappings) {
    const { old_ward_name: commune, old_district_name: district, old_province_name: province } = row
    if (!commune || !district || !province) continue
    const newCode = codeByName.get(`${keyOf(row.new_ward_name)}, ${keyOf(row.new_province_name)}`)
    if (newCode === undefined) throw new Error(`no unit "${row.new_ward_name}, ${row.new_province_name}"`)
    const code = row.old_ward_code || null
    const provinceKey = keyOf(province)
    const districtKey = `${keyOf(district)}, ${provinceKey}`
    const communeKey = keyOf(commune)
    const unit = { code, commune, district, province, newCode, provinceKey, districtKey, communeKey }
    if (code === null) earlier.push(unit)
    else coded.push(unit)
  }
  return { coded, earlier }
}
