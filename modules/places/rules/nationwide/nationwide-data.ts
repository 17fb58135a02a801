import type { PlaceKind, PlaceLevel } from '../place-kind.ts'

/** Tables of the reference data as published: names with their kinds, provinces of today without "Tỉnh". */
export type NationwideTables = {
  provinces: readonly { province_code: string; name: string; place_type: string }[]
  wards: readonly { ward_code: string; name: string; province_code: string }[]
  /** `old_ward_code` is empty where the former unit had none or is not known. */
  mappings: readonly {
    old_ward_code: string | null
    old_ward_name: string | null
    old_district_name: string | null
    old_province_name: string | null
    new_ward_code: string
    new_ward_name: string
    new_province_name: string
  }[]
}

export type NationwideVersion = {
  validFrom: string | null
  validTo: string | null
  level: PlaceLevel
  kind: PlaceKind
  name: string
  code: string | null
  /** key of the place above */
  parentKey: string | null
  certainty: 'confirmed' | 'uncertain'
  note: string | null
}

/** A place with every version of it; `key` recognises it when the data are loaded again. */
export type NationwidePlace = { key: string; versions: NationwideVersion[] }

export type NationwideSuccession = {
  predecessorKey: string
  successorKey: string
  on: string
  certainty: 'confirmed' | 'uncertain'
  document: string
}

export type NationwidePlaces = { places: NationwidePlace[]; successions: NationwideSuccession[] }

/** The day on which provinces and communes merged and districts ended. */
export const mergerDay = '2025-07-01'
