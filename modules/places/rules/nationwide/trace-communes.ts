import { confirmed, type FormerUnit, sinceMerger, uncertain, untilMerger } from './former-unit.ts'
import { knownFacts } from './known-facts.ts'
import {
  mergerDay,
  type NationwidePlace,
  type NationwideSuccession,
  type NationwideTables,
  type NationwideVersion,
} from './nationwide-data.ts'
import { type Districts, districtName } from './trace-districts.ts'
import type { Provinces } from './trace-provinces.ts'

/** A former place with the units of today (codes) its land came to, and whether that is certain. */
type Former = { place: NationwidePlace; heirs: Map<string, 'confirmed' | 'uncertain'> }

/**
 * The communes before and after the mergers. One that alone became one unit of today stays the same place; any other unit of
 * today is a new place. An earlier unit with the name of one that existed until then is that one: where its land is said to
 * have come to another unit of today, a part of it may have.
 */
export function traceCommunes(
  tables: NationwideTables,
  units: { coded: readonly FormerUnit[]; earlier: readonly FormerUnit[] },
  provinces: Provinces,
  districts: Districts,
): { places: NationwidePlace[]; successions: NationwideSuccession[] } {
  const former = new Map<string, Former>()
  const nameOf = (unit: FormerUnit) => `${unit.communeKey}, ${districts.keyOf(unit) ?? unit.districtKey}`
  for (const unit of units.coded)
    former.set(nameOf(unit), {
      place: { key: `commune/until-2025/${unit.code}`, versions: [formerVersion(unit, provinces, districts)] },
      heirs: new Map([[unit.newCode, 'confirmed']]),
    })
  for (const unit of units.earlier) {
    const name = nameOf(unit)
    const known = former.get(name) ?? {
      place: {
        key: `commune/earlier/${unit.communeKey}, ${unit.districtKey}`,
        versions: [formerVersion(unit, provinces, districts)],
      },
      heirs: new Map(),
    }
    if (!known.heirs.has(unit.newCode)) known.heirs.set(unit.newCode, 'uncertain')
    former.set(name, known)
  }
  for (const ward of tables.wards) {
    const island = knownFacts.islandDistricts[ward.ward_code]
    const home = knownFacts.formerDistricts[ward.ward_code]
    const key = island && districts.keyOf(districtName(island))
    if (key) former.set(key, { place: { key, versions: [] }, heirs: new Map([[ward.ward_code, 'confirmed']]) })
    if (home) former.set(ward.ward_code, unmentioned(ward, districts.keyOf(districtName(home))))
  }
  return joinHeirs(tables, [...former.values()], provinces)
}

function formerVersion(unit: FormerUnit, provinces: Provinces, districts: Districts): NationwideVersion {
  const { code, commune, district, provinceKey } = unit
  const parentKey = districts.keyOf(unit) ?? provinces.oldKey(provinceKey)
  const where = `khi đó thuộc ${district.normalize('NFC')}`
  const doubt = code === null ? uncertain(`Đã sáp nhập trước 01/07/2025, ngày và mã số không rõ; ${where}.`) : confirmed
  return untilMerger({ level: 'commune', name: commune, code, parentKey }, doubt)
}

/** A unit of today of which the tables do not say what it was before: taken to have been the same. */
const unmentioned = (ward: NationwideTables['wards'][number], parentKey: string | undefined): Former => ({
  place: {
    key: `commune/unmentioned/${ward.ward_code}`,
    versions: [
      untilMerger(
        { level: 'commune', name: ward.name, code: null, parentKey: parentKey ?? null },
        uncertain('Không có trong bảng chuyển đổi năm 2025; coi như không thay đổi.'),
      ),
    ],
  },
  heirs: new Map([[ward.ward_code, 'confirmed']]),
})

function joinHeirs(tables: NationwideTables, former: readonly Former[], provinces: Provinces) {
  const partsOf = new Map<string, Former[]>()
  for (const one of former) for (const code of one.heirs.keys()) partsOf.set(code, [...(partsOf.get(code) ?? []), one])
  const created: NationwidePlace[] = []
  const successions: NationwideSuccession[] = []
  for (const { ward_code: code, name, province_code } of tables.wards) {
    const parts = partsOf.get(code) ?? []
    const [only] = parts
    const doubt = knownFacts.doubtfulCodes[code]
    const version = sinceMerger(
      { level: 'commune', name, code, parentKey: provinces.newKey(province_code) },
      doubt === undefined ? confirmed : uncertain(doubt),
    )
    const document = knownFacts.communeActs[province_code] ?? knownFacts.communeAct
    const add = (predecessorKey: string, successorKey: string, certainty: 'confirmed' | 'uncertain') =>
      successions.push({ predecessorKey, successorKey, on: mergerDay, certainty, document })
    const goesOn = parts.length === 1 && only?.heirs.size === 1 && only.place.versions.length === 1
    const key = goesOn && only ? only.place.key : `commune/from-2025/${code}`
    if (goesOn && only) only.place.versions.push(version)
    else {
      created.push({ key, versions: [version] })
      for (const part of parts) add(part.place.key, key, part.heirs.get(code) ?? 'uncertain')
    }
    for (const [districtKey, certainty] of districtsOf(parts, code)) add(districtKey, key, certainty)
  }
  const places = [...former.map(({ place }) => place).filter(({ versions }) => versions.length > 0), ...created]
  return { places, successions }
}

/** Districts whose communes, of those that existed until the mergers, came to a unit. */
function districtsOf(parts: readonly Former[], code: string): Map<string, 'confirmed' | 'uncertain'> {
  const found = new Map<string, 'confirmed' | 'uncertain'>()
  for (const { place, heirs } of parts) {
    const [old] = place.versions
    if (old?.parentKey && heirs.get(code) === 'confirmed' && found.get(old.parentKey) !== 'confirmed')
      found.set(old.parentKey, old.certainty)
  }
  return found
}
