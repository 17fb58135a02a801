import { describeValue, type Field, findField, type Register } from '../../pack-kit/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type AskedName, findNames } from './names-store.ts'
import type { RecordValues } from './record-row.ts'

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Names of what records keep by id, each as of the record's day. */
export type Names = {
  describe(field: Field, value: unknown, on: string): string
  /** '' where it is not known */
  nameOf(id: string, on: string): string
}

/** Of which records the names are wanted; `on`: the day they are meant on. */
export type NamedValues = { values: RecordValues; on: string }

const kindOf = (field: Field): AskedName['kind'] | null => {
  if (field.kind === 'place' || field.kind === 'agency') return field.kind
  return field.kind === 'link' ? 'record' : null
}

/** The day a record speaks of: its own date, or today. */
export const dayOf = (register: Register, values: RecordValues, today: string): string => {
  const date = register.dateField === undefined ? undefined : values[register.dateField]
  return typeof date === 'string' ? date : today
}

/** Looks up, at once, the names that the values of some records need to be told in words. */
export async function loadNames(
  trx: Trx,
  tenantId: string,
  register: Register,
  records: readonly NamedValues[],
  fields: readonly string[] = register.fields.map(({ code }) => code),
  others: readonly AskedName[] = [],
): Promise<Names> {
  const asked = new Map(others.map((one) => [`${one.id} ${one.on}`, one]))
  for (const code of fields) {
    const field = findField(register, code)
    const kind = field && kindOf(field)
    if (!kind) continue
    for (const { values, on } of records) {
      const id = values[code]
      if (typeof id === 'string' && uuidPattern.test(id)) asked.set(`${id} ${on}`, { kind, id, on })
    }
  }
  const found = await findNames(trx, tenantId, [...asked.values()])
  const nameOf = new Map(found.map(({ id, on, name }) => [`${id} ${on}`, name]))
  const find = (id: string, on: string) => nameOf.get(`${id} ${on}`) ?? ''
  return { nameOf: find, describe: (field, value, on) => describeValue(field, value, (id) => find(id, on)) }
}
