import { dayNumber } from '../expressions/day-number.ts'
import type { Values } from '../expressions/expression.ts'
import { truthOf } from '../expressions/holds.ts'
import { exactSum } from './exact-sum.ts'
import type { Aggregate } from './indicator.ts'
import { isInPeriod, type Period } from './place-record.ts'

/** A verified record as it stood at the end of the period, completed; `verifiedOn` is yyyy-mm-dd. */
export type RecordFact = { id: string; values: Values; verifiedOn: string }

/** A number, and how it came about. */
export type Taken = {
  register: string
  /** null where it cannot be told; see `why` */
  value: number | null
  why: null | 'no_records' | 'incomplete' | 'too_large'
  /** what is known of it all the same: at least this much of a count or sum without negative parts */
  known: number | null
  /** ids of the records it was made from */
  counted: string[]
  /** ids of the records of which a condition, a date or the number itself is unknown */
  missing: string[]
  /** records of the unit looked at */
  of: number
}

/** Whether a record is one of those meant; null where that hangs on something unknown. */
function belongs({ where, period: placement = 'asOfEnd' }: Aggregate, { values }: RecordFact, period: Period) {
  const isPlaced = isInPeriod(values, placement, period)
  if (isPlaced === false || where === undefined) return isPlaced
  const isMeant = truthOf(where, values)
  return isMeant === false ? false : isPlaced && isMeant
}

/** Whether one comes after another: by date, of one day by id, so that the same records always give the same answer. */
function isLater(one: RecordFact, other: RecordFact | undefined, { period = 'asOfEnd' }: Aggregate): boolean {
  if (other === undefined) return true
  const dateOf = (record: RecordFact): unknown =>
    typeof period === 'object' && 'dateField' in period ? record.values[period.dateField] : record.verifiedOn
  const [day, otherDay] = [dayNumber(dateOf(one)) ?? 0, dayNumber(dateOf(other)) ?? 0]
  return day === otherDay ? one.id > other.id : day > otherDay
}

function choose(aggregate: Aggregate, records: readonly RecordFact[], period: Period) {
  const undecided: RecordFact[] = []
  const inside: RecordFact[] = []
  let latest: RecordFact | undefined
  for (const record of records) {
    const isMeant = belongs(aggregate, record, period)
    if (isMeant === null) undecided.push(record)
    if (!isMeant) continue
    inside.push(record)
    if (isLater(record, latest, aggregate)) latest = record
  }
  const takesLatest = typeof aggregate.take === 'object' && 'latest' in aggregate.take
  return { undecided, takesLatest, chosen: takesLatest ? (latest ? [latest] : []) : inside }
}

const numberIn = (values: Values, field: string | null): number | null => {
  if (field === null) return 1
  const value = values[field]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** Count, sum or latest of the records of one unit. What is unknown of any record makes the value unknown, never smaller. */
export function takeAggregate(aggregate: Aggregate, records: readonly RecordFact[], period: Period): Taken {
  const { register, take, emptyMeans = 'unknown' } = aggregate
  const nothing: Taken = {
    register,
    value: null,
    why: 'no_records',
    known: null,
    counted: [],
    missing: [],
    of: records.length,
  }
  if (records.length === 0 && emptyMeans === 'unknown') return nothing
  const { undecided, takesLatest, chosen } = choose(aggregate, records, period)
  if (takesLatest && chosen.length === 0 && undecided.length === 0) return nothing
  const field = take === 'count' ? null : 'sum' in take ? take.sum : take.latest
  const numbers: number[] = []
  const counted: string[] = []
  const missing = undecided.map(({ id }) => id)
  for (const { id, values } of chosen) {
    const number = numberIn(values, field)
    if (number === null) missing.push(id)
    else {
      numbers.push(number)
      counted.push(id)
    }
  }
  const known = exactSum(numbers)
  const why = known === null ? 'too_large' : missing.length > 0 ? 'incomplete' : null
  return { register, value: why === null ? known : null, why, known, counted, missing, of: records.length }
}
