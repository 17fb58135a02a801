import { isEmptyValue } from '../../../pack-kit/expressions/is-empty-value.ts'
import { plainWords } from '../../../pack-kit/index.ts'
import type { RecordFilter } from './record-filter.ts'

const codeOf = (value: unknown): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))

/** What of a value is compared: texts folded, of a reference its number or issuer. */
function comparedOf({ as, field }: RecordFilter, value: unknown): (string | number)[] {
  const items = Array.isArray(value) ? value : [value]
  if (as === 'count') return [items.length]
  if (as === 'number') return items.map(Number)
  if (as !== 'text') return items.map(codeOf)
  if (field.kind !== 'documentReference') return [plainWords(String(value))]
  const { number, issuer } = value as { number: string | null; issuer: string | null }
  return [plainWords(number ?? issuer ?? '')]
}

/** Whether values have what a filter asks, as the database says it of records of today. */
export function matchesFilter(filter: RecordFilter, values: Readonly<Record<string, unknown>>): boolean {
  const value = values[filter.field.code]
  if (isEmptyValue(value)) return filter.operation === 'unknown'
  const compared = comparedOf(filter, value)
  const given = filter.given.map((one) => {
    if (filter.as === 'number' || filter.as === 'count') return Number(one)
    return filter.as === 'text' ? plainWords(one) : one
  })
  const [first = ''] = given
  switch (filter.operation) {
    case 'known':
      return true
    case 'unknown':
      return false
    case 'begins':
      return compared.some((one) => String(one).startsWith(String(first)))
    case 'min':
      return compared.some((one) => one >= first)
    case 'max':
      return compared.some((one) => one <= first)
    default:
      return compared.some((one) => given.includes(one))
  }
}
