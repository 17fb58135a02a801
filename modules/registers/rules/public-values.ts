import type { Field, Register } from '../../../pack-kit/index.ts'

/** Photos and files are never shown to everybody, and links neither: they tell of records of other registers. */
const closedKinds: readonly Field['kind'][] = ['photo', 'file', 'link']

export const isPublicField = ({ isPublic, kind }: Field): boolean => isPublic === true && !closedKinds.includes(kind)

/** Of the values of a record those everybody may see. */
export const publicValues = (
  { fields }: Pick<Register, 'fields'>,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    fields.filter(isPublicField).flatMap(({ code }): [string, unknown][] => {
      const value = values[code]
      return value === undefined ? [] : [[code, value]]
    }),
  )
