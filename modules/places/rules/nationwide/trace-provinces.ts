import { foldPlaceName, foldWords } from '../fold-place-name.ts'
import { confirmed, type FormerUnit, sinceMerger, uncertain, unitKey, untilMerger } from './former-unit.ts'
import { knownFacts } from './known-facts.ts'
import {
  mergerDay,
  type NationwidePlace,
  type NationwideSuccession,
  type NationwideTables,
  type NationwideVersion,
} from './nationwide-data.ts'

const codes = new Map(Object.entries(knownFacts.oldProvinceCodes).map(([name, code]) => [foldWords(name), code]))
const confirmedNames = new Set(knownFacts.confirmedCodes.map(foldWords))

export type Provinces = {
  places: NationwidePlace[]
  successions: NationwideSuccession[]
  /** key of a former province by its folded name with its kind */
  oldKey(unitKey: string): string
  /** key of a province of today by its code */
  newKey(code: string): string
}

const titled = ({ name, place_type }: { name: string; place_type: string }) =>
  place_type === 'Tỉnh' ? `Tỉnh ${name}` : name

function oldVersion(name: string): NationwideVersion {
  const { nameKey } = foldPlaceName(name)
  const code = codes.get(nameKey) ?? null
  const doubt = confirmedNames.has(nameKey) ? confirmed : uncertain('Mã số trước 01/07/2025 cần xác nhận.')
  return untilMerger({ level: 'province', name, code, parentKey: null }, doubt)
}

/** A province that took in no other stays the same place; any other of today is a new one with those it was made of. */
export function traceProvinces(tables: NationwideTables, coded: readonly FormerUnit[]): Provinces {
  const provinceOf = new Map(tables.wards.map((row) => [row.ward_code, row.province_code]))
  const names = new Map<string, string>()
  const partsOf = new Map<string, Set<string>>()
  const homes = new Map<string, Set<string>>()
  for (const unit of coded) {
    const old = unit.provinceKey
    const code = provinceOf.get(unit.newCode) ?? ''
    names.set(old, names.get(old) ?? unit.province)
    partsOf.set(code, (partsOf.get(code) ?? new Set()).add(old))
    homes.set(old, (homes.get(old) ?? new Set()).add(code))
  }
  const newKeys = new Map<string, string>()
  const places = new Map<string, NationwidePlace>(
    [...names].map(([old, name]) => [old, { key: `province/until-2025/${old}`, versions: [oldVersion(name)] }]),
  )
  const successions: NationwideSuccession[] = []
  for (const row of tables.provinces) {
    const parts = [...(partsOf.get(row.province_code) ?? [])]
    const only = parts.length === 1 && homes.get(parts[0] ?? '')?.size === 1 ? places.get(parts[0] ?? '') : undefined
    const version = sinceMerger({ level: 'province', name: titled(row), code: row.province_code, parentKey: null })
    newKeys.set(row.province_code, only?.key ?? `province/from-2025/${row.province_code}`)
    if (only) only.versions = goesOn(only.versions, version)
    else {
      const key = `province/from-2025/${row.province_code}`
      places.set(key, { key, versions: [version] })
      for (const part of parts)
        successions.push({
          predecessorKey: `province/until-2025/${part}`,
          successorKey: key,
          on: mergerDay,
          certainty: 'confirmed',
          document: knownFacts.provinceAct,
        })
    }
  }
  const known = (key: string | undefined, what: string) => {
    if (key === undefined) throw new Error(`no province ${what}`)
    return key
  }
  return {
    places: [...places.values()],
    successions,
    oldKey: (name) => known(places.get(name)?.key, name),
    newKey: (code) => known(newKeys.get(code), code),
  }
}

/** One version where nothing changed on the day of the mergers; its code is then the published one. */
const goesOn = ([old]: NationwideVersion[], since: NationwideVersion): NationwideVersion[] =>
  old && unitKey(old.name) === unitKey(since.name) ? [{ ...since, validFrom: null }] : [...(old ? [old] : []), since]
