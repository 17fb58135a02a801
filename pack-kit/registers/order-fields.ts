import { fieldsIn } from '../expressions/fields-in.ts'
import type { Field } from '../fields/field.ts'

/** Codes of the fields a field's value and showing hang on. */
export const fieldsBehind = (field: Field): string[] => [
  ...(field.computed ? fieldsIn(field.computed) : []),
  ...(field.shownWhen ? fieldsIn(field.shownWhen) : []),
]

function order(fields: readonly Field[]): Field[] {
  const byCode = new Map(fields.map((field) => [field.code, field]))
  const ordered = new Set<Field>()
  const entered = new Set<Field>()
  const place = (field: Field): void => {
    if (entered.has(field)) return
    entered.add(field)
    for (const code of fieldsBehind(field)) {
      const behind = byCode.get(code)
      if (behind) place(behind)
    }
    ordered.add(field)
  }
  fields.forEach(place)
  return [...ordered]
}

/** Definitions do not change while a programme runs, and records are many. */
const remembered = new WeakMap<readonly Field[], readonly Field[]>()

/** The fields so that each comes after those it hangs on; of a circle (which `checkProgramme` names) in the order given. */
export function orderFields(fields: readonly Field[]): readonly Field[] {
  const ordered = remembered.get(fields) ?? order(fields)
  remembered.set(fields, ordered)
  return ordered
}
