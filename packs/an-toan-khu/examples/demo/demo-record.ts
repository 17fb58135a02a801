import type { Geometry, Values } from '../../../../pack-kit/index.ts'
import { whole } from './demo-random.ts'
import type { DemoUnit } from './demo-units.ts'

/**
 * A demonstration record with its history. In its values, places are keys of `demoUnits`, links keys of other records, agencies
 * official names of the day, or the key of a unit for its people's committee; whoever puts them into a space knows the ids.
 */
export type DemoRecord = {
  key: string
  register: string
  /** as it stood from the day it was verified; the last is the present one */
  versions: readonly DemoVersion[]
}

export type DemoVersion = { verifiedOn: string; values: Values }

/** Says of each demonstration record that nothing in it is so; for registers with a note. */
export const demoNote = 'Dữ liệu minh họa, không phải số liệu thật.'

/** A record that never changed. Values that are not known may be given as null and are left out. */
export const once = (register: string, key: string, verifiedOn: string, values: Values): DemoRecord => ({
  key: `${register}/${key}`,
  register,
  versions: [{ verifiedOn, values: known(values) }],
})

export const changed = (register: string, key: string, versions: readonly DemoVersion[]): DemoRecord => ({
  key: `${register}/${key}`,
  register,
  versions: versions.map(({ verifiedOn, values }) => ({ verifiedOn, values: known(values) })),
})

const known = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))

/** A point near the middle of a unit. */
export const pointNear = ({ longitude, latitude }: DemoUnit, key: string): Geometry => ({
  type: 'Point',
  coordinates: [
    Number((longitude + whole(`${key}/x`, -180, 180) / 10_000).toFixed(4)),
    Number((latitude + whole(`${key}/y`, -180, 180) / 10_000).toFixed(4)),
  ],
})
