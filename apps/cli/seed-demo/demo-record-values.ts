import { findField, type Register } from '../../../pack-kit/index.ts'
import type { DemoVersion } from '../../../packs/an-toan-khu/examples/demo/demo-record.ts'
import { safeZoneProgramme } from '../../../packs/an-toan-khu/index.ts'
import type { DemoGround } from './demo-ground.ts'

/** In whose name a record is kept on a day: the committee of its commune where those keep the register, else a named agency. */
export function keeperOn(
  { agencies, placeOf }: DemoGround,
  register: Register,
  { values }: DemoVersion,
  on: string,
): { id: string; name: string | null } {
  const unit = register.placeField === undefined ? undefined : values[register.placeField]
  const placeId = typeof unit === 'string' ? placeOf.get(unit) : undefined
  const isByCommune = register.keepers.some((keeper) => 'level' in keeper && keeper.level === 'commune')
  const committee = isByCommune && placeId !== undefined ? agencies.committeeOf(placeId, on) : null
  if (committee !== null) return { id: committee, name: null }
  for (const keeper of register.keepers) {
    const id = 'agency' in keeper ? agencies.answeringFor(keeper.agency, on) : null
    if (id !== null && 'agency' in keeper) return { id, name: keeper.agency }
  }
  throw new Error(`nobody in the demonstration keeps "${register.code}"`)
}

/** Values with places and agencies by their ids; links stay keys. Of a unit whose committee is not in the directory, who keeps the record speaks. */
export function toValues(
  { agencies, placeOf }: DemoGround,
  register: Register,
  { values, verifiedOn }: DemoVersion,
  keeperId: string,
) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([code, value]) => {
      const kind = findField(register, code)?.kind
      if (typeof value !== 'string' || (kind !== 'place' && kind !== 'agency')) return [[code, value]]
      const placeId = placeOf.get(value) ?? null
      if (kind === 'place') return placeId === null ? [] : [[code, placeId]]
      const id = placeId === null ? agencies.answeringFor(value, verifiedOn) : agencies.committeeOf(placeId, verifiedOn)
      return [[code, id ?? keeperId]]
    }),
  )
}

/** @throws Error for a code the safe-zone programme has not */
export const registerOf = (code: string): Register => {
  const register = safeZoneProgramme.registers.find((one) => one.code === code)
  if (register === undefined) throw new Error(`no register "${code}" in the demonstration`)
  return register
}
