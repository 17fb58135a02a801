import { readFormerUnits } from './former-unit.ts'
import type { NationwidePlaces, NationwideTables } from './nationwide-data.ts'
import { traceCommunes } from './trace-communes.ts'
import { traceDistricts } from './trace-districts.ts'
import { traceProvinces } from './trace-provinces.ts'

/**
 * The units before and after the mergers of 01/07/2025 as places with dated versions, the ones above first, and who became whom.
 * Until that day provinces, districts and communes; from it provinces and communes. Throws where the tables contradict themselves.
 */
export function traceNationwide(tables: NationwideTables): NationwidePlaces {
  const units = readFormerUnits(tables)
  const provinces = traceProvinces(tables, units.coded)
  const districts = traceDistricts(tables, units.coded, provinces)
  const communes = traceCommunes(tables, units, provinces, districts)
  return {
    places: [...provinces.places, ...districts.places, ...communes.places],
    successions: [...provinces.successions, ...communes.successions],
  }
}
