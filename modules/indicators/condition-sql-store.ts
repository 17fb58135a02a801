import { type RawBuilder, sql } from 'kysely'
import type { Condition, Expression, Scalar } from '../../pack-kit/index.ts'

/**
 * Conditions and expressions of packs as SQL over the values of a record (JSONB), so that a whole province is counted in the
 * database. The same answers as `truthOf` and `evaluate` of pack-kit, numbers in double precision as there; a test proves it.
 */
type Sql = RawBuilder<unknown>

/** What `String.prototype.trim` takes away. */
const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

type Kind = 'number' | 'text' | 'boolean' | 'list'
const kinds: readonly Kind[] = ['number', 'text', 'boolean', 'list']

const nothing: Sql = sql`null`
const any = (parts: readonly Sql[]): Sql => (parts.length === 0 ? sql`false` : sql`(${sql.join(parts, sql` or `)})`)
const all = (parts: readonly Sql[]): Sql => (parts.length === 0 ? sql`true` : sql`(${sql.join(parts, sql` and `)})`)
const first = (parts: readonly Sql[]): Sql =>
  parts.length === 0 ? sql`null::boolean` : sql`coalesce(${sql.join(parts, sql`, `)})`

/** Which kinds of answers an expression can have at all: the rest need not be asked of the database. */
function kindsOf(expression: Expression): readonly Kind[] {
  if (expression.kind === 'field') return kinds
  if (expression.kind === 'coalesce')
    return kinds.filter((kind) => expression.among.some((one) => kindsOf(one).includes(kind)))
  if (expression.kind !== 'constant') return ['number']
  if (typeof expression.value === 'string') return ['text']
  return [typeof expression.value === 'number' ? 'number' : 'boolean']
}

function fieldAs(values: Sql, field: string, kind: Kind): Sql {
  const json = sql`(${values} -> ${field}::text)`
  const text = sql`(${values} ->> ${field}::text)`
  switch (kind) {
    case 'number':
      return sql`case when jsonb_typeof${json} = 'number' then known_number(${text}::double precision) end`
    case 'text':
      return sql`case when jsonb_typeof${json} = 'string' and btrim(${text}, ${blanks}::text) <> '' then ${text} end`
    case 'boolean':
      return sql`case when jsonb_typeof${json} = 'boolean' then ${text}::boolean end`
    case 'list':
      return sql`case when jsonb_typeof${json} = 'array' then case when jsonb_array_length${json} > 0
        and not jsonb_path_exists(${json}, 'strict $[*] ? (@.type() != "string")') then ${json} end end`
  }
}

const constantAs = (value: Scalar, kind: Kind): Sql => {
  if (kind === 'number' && typeof value === 'number') return sql`${value}::double precision`
  if (kind === 'text' && typeof value === 'string') return sql`${value}::text`
  return kind === 'boolean' && typeof value === 'boolean' ? sql`${value}::boolean` : nothing
}

/** Arithmetic of numbers all of which are known, from the left as pack-kit does it. */
function arithmetic(values: Sql, expression: Expression): Sql {
  const numberOf = (one: Expression) => numberSql(values, one)
  switch (expression.kind) {
    case 'sum':
      return expression.terms.length === 0
        ? nothing
        : sql`known_number(${sql.join([sql`0::double precision`, ...expression.terms.map(numberOf)], sql` + `)})`
    case 'product':
      return expression.factors.length === 0
        ? nothing
        : sql`known_number(${sql.join([sql`1::double precision`, ...expression.factors.map(numberOf)], sql` * `)})`
    case 'difference':
      return sql`known_number(${numberOf(expression.from)} - ${numberOf(expression.less)})`
    case 'ratio':
      return sql`known_number(${numberOf(expression.numerator)} / nullif(${numberOf(expression.denominator)}, 0))`
    case 'yearOf':
      return sql`substr(day_of(${textSql(values, expression.date)}), 1, 4)::double precision`
    case 'daysBetween':
      return sql`(day_number(${textSql(values, expression.to)}) - day_number(${textSql(values, expression.from)}))`
    default:
      return nothing
  }
}

/** An expression where it comes to an answer of one kind; null where it comes to another, or to none. */
function expressionAs(values: Sql, expression: Expression, kind: Kind): Sql {
  if (!kindsOf(expression).includes(kind)) return nothing
  if (expression.kind === 'field') return fieldAs(values, expression.field, kind)
  if (expression.kind === 'constant') return constantAs(expression.value, kind)
  if (expression.kind !== 'coalesce') return arithmetic(values, expression)
  const cases = expression.among.map(
    (one) => sql`when ${isKnownSql(values, one)} then ${expressionAs(values, one, kind)}`,
  )
  return cases.length === 0 ? nothing : sql`case ${sql.join(cases, sql` `)} end`
}

const numberSql = (values: Sql, expression: Expression): Sql =>
  sql`(${expressionAs(values, expression, 'number')})::double precision`
const textSql = (values: Sql, expression: Expression): Sql => sql`(${expressionAs(values, expression, 'text')})::text`

/** Whether `evaluate` would answer anything but null. */
const isKnownSql = (values: Sql, expression: Expression): Sql =>
  any(kindsOf(expression).map((kind) => sql`(${expressionAs(values, expression, kind)}) is not null`))

/** Geometries, files and references are no answers of expressions, and yet are there. */
const isThereSql = (values: Sql, of: Expression): Sql =>
  of.kind === 'field'
    ? sql`coalesce(case jsonb_typeof(${values} -> ${of.field}::text)
        when 'null' then false
        when 'string' then btrim(${values} ->> ${of.field}::text, ${blanks}::text) <> ''
        when 'array' then jsonb_array_length(${values} -> ${of.field}::text) > 0
        else (${values} -> ${of.field}::text) is not null end, false)`
    : isKnownSql(values, of)

function equalsSql(values: Sql, left: Expression, right: Expression): Sql {
  const sides = (kind: Kind, other: Kind = kind) =>
    kindsOf(left).includes(kind) && kindsOf(right).includes(other)
      ? [[expressionAs(values, left, kind), expressionAs(values, right, other)] as const]
      : []
  return first([
    ...sides('number').map(([one, other]) => sql`(${one})::double precision = (${other})::double precision`),
    ...sides('text').map(([one, other]) => sql`(${one})::text = (${other})::text`),
    ...sides('boolean').map(([one, other]) => sql`(${one})::boolean = (${other})::boolean`),
    ...sides('list', 'text').map(([one, other]) => sql`(${one})::jsonb @> to_jsonb((${other})::text)`),
  ])
}

const dayOfSql = (values: Sql, expression: Expression): Sql => sql`day_of(${textSql(values, expression)}) collate "C"`

/** Whether a condition holds for `values`: true, false or null, as `truthOf` says. */
export function conditionSql(values: Sql, condition: Condition): Sql {
  switch (condition.kind) {
    case 'is':
      return equalsSql(values, condition.of, condition.to)
    case 'isIn':
      return condition.among.length === 0
        ? sql`case when ${isKnownSql(values, condition.of)} then false end`
        : any(condition.among.map((value) => equalsSql(values, condition.of, { kind: 'constant', value })))
    case 'isEmpty':
      return sql`not ${isThereSql(values, condition.of)}`
    case 'isKnown':
      return isThereSql(values, condition.of)
    case 'atLeast':
      return sql`${numberSql(values, condition.of)} >= ${numberSql(values, condition.to)}`
    case 'atMost':
      return sql`${numberSql(values, condition.of)} <= ${numberSql(values, condition.to)}`
    case 'before':
      return sql`${dayOfSql(values, condition.of)} < ${dayOfSql(values, condition.to)}`
    case 'after':
      return sql`${dayOfSql(values, condition.of)} > ${dayOfSql(values, condition.to)}`
    case 'all':
      return all(condition.conditions.map((one) => conditionSql(values, one)))
    case 'any':
      return any(condition.conditions.map((one) => conditionSql(values, one)))
    case 'not':
      return sql`not (${conditionSql(values, condition.condition)})`
  }
}

/** A field that is a number, to the last digit it was given with. */
export const exactNumberSql = (values: Sql, field: string): Sql =>
  sql`case when jsonb_typeof(${values} -> ${field}::text) = 'number' then (${values} ->> ${field}::text)::numeric end`

/** A field that is a day of the calendar. */
export const fieldDaySql = (values: Sql, field: string): Sql => sql`day_of(${values} ->> ${field}::text) collate "C"`

/** Whether a field has no value. */
export const isEmptySql = (values: Sql, field: string): Sql => sql`not ${isThereSql(values, { kind: 'field', field })}`
