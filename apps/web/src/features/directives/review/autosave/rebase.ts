/** True when two values of a field say the same, in whatever order their parts are written. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => isSame((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]))
}

const namesOf = <Fields extends object>(fields: Partial<Fields>): (keyof Fields)[] =>
  Object.keys(fields) as (keyof Fields)[]

export type Rebased<Fields> = {
  /** what of mine still differs from the row */
  changes: Partial<Fields>
  /** fields both of us changed, differently */
  clashes: (keyof Fields)[]
}

/** My changes laid over a newer row: `base` holds what each field was when I began to change it. */
export function rebase<Fields extends object>(
  newer: Fields,
  changes: Partial<Fields>,
  base: Partial<Fields>,
): Rebased<Fields> {
  const open = namesOf(changes).filter((name) => !isSame(newer[name], changes[name]))
  return {
    changes: Object.fromEntries(open.map((name) => [name, changes[name]])) as Partial<Fields>,
    clashes: open.filter((name) => !isSame(newer[name], base[name])),
  }
}

/** Fields in which two rows differ. */
export const differences = <Fields extends object>(before: Fields, after: Fields): (keyof Fields)[] =>
  namesOf(after).filter((name) => !isSame(before[name], after[name]))

/** Only these fields of a row. */
export const pickFields = <Fields extends object>(row: Fields, names: readonly (keyof Fields)[]): Partial<Fields> =>
  Object.fromEntries(names.map((name) => [name, row[name]])) as Partial<Fields>
