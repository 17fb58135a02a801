import type { Indicator } from '../../../pack-kit/index.ts'
import type { CountedUnits } from '../aggregate-store.ts'
import type { KnownProgramme } from '../programmes.ts'
import type { Period } from '../rules/period.ts'
import type { Units } from '../units.ts'

/** Of what is computed. `only`: places whose records changed; null: everything. */
export type ComputeScope = {
  tenantId: string
  known: KnownProgramme
  units: Units
  only: readonly string[] | null
}

/** Which records count under which unit in which period. */
export function countedUnits(
  { units, only }: ComputeScope,
  { level }: Pick<Indicator, 'level'>,
  periods: readonly Period[],
): CountedUnits {
  if (level === 'province') return { byPlace: false, periods, heirs: [], units: null, places: null }
  const ended = [...units.all.values()].filter(({ life }) => life.to !== null)
  const heirs = ended.flatMap(({ id }) =>
    periods.flatMap((period) => {
      const unitId = units.of(id, period)
      return unitId === id ? [] : [{ placeId: id, from: period.from, unitId }]
    }),
  )
  if (only === null) return { byPlace: true, periods, heirs, units: null, places: null }
  const touched = new Set(only.flatMap((id) => [id, ...periods.map((period) => units.of(id, period))]))
  const places = [...touched, ...heirs.flatMap(({ placeId, unitId }) => (touched.has(unitId) ? placeId : []))]
  return { byPlace: true, periods, heirs, units: [...touched], places: [...new Set(places)] }
}
