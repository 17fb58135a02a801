import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Condition } from '../assignment-conditions-store.ts'
import { type KeyColumn, type KeyPart, keyCasts } from '../rules/list-order.ts'

export const keyColumns: Record<KeyColumn, RawBuilder<unknown>> = {
  attention: sql`assignment.attention`,
  isOver: sql`(assignment.attention >= 2)`,
  deadline: sql`assignment.deadline_sort`,
  assignedAt: sql`assignment.assigned_at`,
  id: sql`assignment.id`,
  leadName: sql`lead.name`,
  lead: sql`lead.id`,
  directiveIssuedOn: sql`coalesce(directive.issued_on, '0001-01-01'::date)`,
  directive: sql`directive.id`,
  leader: sql`assignment.leader_person_id`,
  field: sql`assignment.field`,
}

export type KeyValue = string | number

const compared = ({ column, kind }: KeyPart, value: KeyValue) =>
  column === 'isOver' ? sql`${value === 1}::boolean` : sql`${value}::${sql.raw(keyCasts[kind])}`

/** As a cursor carries it: '' where there is nothing, moments to the microsecond. */
export const carried = ({ column, kind, nullable = false }: KeyPart) => {
  const value = keyColumns[column]
  if (column === 'isOver') return sql`${value}::integer`
  if (kind === 'moment') return sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
  return nullable ? sql`coalesce(${value}::text, '')` : value
}

const beyond = ({ descending = false }: KeyPart) => (descending ? sql.raw('<') : sql.raw('>'))

const isUniform = (parts: readonly KeyPart[]) =>
  parts.every((part) => !part.nullable && Boolean(part.descending) === Boolean(parts[0]?.descending))

/** What comes after a key. The columns that go one way are compared as one row, so that an index starts there. */
function after(parts: readonly KeyPart[], values: readonly KeyValue[]): Condition {
  const [part, ...rest] = parts
  const [value = '', ...others] = values
  if (part === undefined) return sql`false`
  if (isUniform(parts)) {
    const row = sql.join(parts.map(({ column }) => keyColumns[column]))
    const key = sql.join(parts.map((one, index) => compared(one, values[index] ?? '')))
    return sql`(${row}) ${beyond(part)} (${key})`
  }
  const own = keyColumns[part.column]
  if (part.nullable && value === '') return sql`(${own} is null and ${after(rest, others)})`
  const same = sql<SqlBool>`${own} = ${compared(part, value)} and ${after(rest, others)}`
  const later = part.nullable
    ? sql<SqlBool>`${own} > ${compared(part, value)} or ${own} is null`
    : sql<SqlBool>`${own} ${beyond(part)} ${compared(part, value)}`
  return sql`(${later} or (${same}))`
}

/** What follows a key; the first column's bound is said apart, where the rest cannot start in an index. */
export function afterKey(parts: readonly KeyPart[], values: readonly KeyValue[]): Condition {
  const [first] = parts
  if (first === undefined || first.nullable) return after(parts, values)
  const bound = sql<SqlBool>`${keyColumns[first.column]} ${beyond(first)}= ${compared(first, values[0] ?? '')}`
  return sql`(${bound} and ${after(parts, values)})`
}

export const orderBy = (parts: readonly KeyPart[]) =>
  sql.join(parts.map((part) => sql`${keyColumns[part.column]} ${part.descending ? sql.raw('desc') : sql.raw('asc')}`))
