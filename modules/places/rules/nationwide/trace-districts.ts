import { foldPlaceName, foldWords } from '../fold-place-name.ts'
import { confirmed, type FormerUnit, unitKey, untilMerger } from './former-unit.ts'
import { knownFacts } from './known-facts.ts'
import type { NationwidePlace, NationwideTables } from './nationwide-data.ts'
import type { Provinces } from './trace-provinces.ts'

const codes = new Map(Object.entries(knownFacts.districtCodes).map(([name, code]) => [foldWords(name), code]))

/** A district by its names as published, with its folded ones. */
export type DistrictName = Pick<FormerUnit, 'district' | 'province' | 'provinceKey' | 'districtKey'>

export const districtName = ({ district, province }: { district: string; province: string }): DistrictName => {
  const provinceKey = unitKey(province)
  return { district, province, provinceKey, districtKey: `${unitKey(district)}, ${provinceKey}` }
}

export type Districts = {
  places: NationwidePlace[]
  /** key of the district, by its name or, where its kind had changed before, by its name without the kind */
  keyOf(name: DistrictName): string | undefined
}

/** Districts of the communes that existed until the mergers, and those that had no communes (islands). */
export function traceDistricts(
  tables: NationwideTables,
  coded: readonly FormerUnit[],
  provinces: Provinces,
): Districts {
  const places = new Map<string, NationwidePlace>()
  const byBareName = new Map<string, string[]>()
  const bareName = ({ district, provinceKey }: DistrictName) => `${foldPlaceName(district).nameKey}, ${provinceKey}`
  const add = (name: DistrictName, note: string | null) => {
    if (places.has(name.districtKey)) return
    const key = `district/${name.districtKey}`
    const terms = {
      level: 'district' as const,
      name: name.district,
      code: codes.get(foldWords(`${name.district}, ${name.province}`)) ?? null,
      parentKey: provinces.oldKey(name.provinceKey),
    }
    places.set(name.districtKey, { key, versions: [untilMerger(terms, { ...confirmed, note })] })
    byBareName.set(bareName(name), [...(byBareName.get(bareName(name)) ?? []), key])
  }
  for (const unit of coded) add(unit, null)
  for (const { ward_code } of tables.wards) {
    const island = knownFacts.islandDistricts[ward_code]
    if (island) add(districtName(island), 'Huyện đảo không có đơn vị hành chính cấp xã.')
  }
  return {
    places: [...places.values()],
    keyOf(name) {
      const exact = places.get(name.districtKey)
      if (exact) return exact.key
      const like = byBareName.get(bareName(name)) ?? []
      return like.length === 1 ? like[0] : undefined
    },
  }
}
