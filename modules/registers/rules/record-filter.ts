import type { Field } from '../../../pack-kit/fields/field.ts'
import { findField, type Register } from '../../../pack-kit/registers/register.ts'
import { type StoredAs, storedAs } from './stored-as.ts'

/** is, in: equal to one; begins: of texts; min, max: numbers and days, both included; known, unknown: whether there is a value. */
export const filterOperations = ['is', 'in', 'begins', 'min', 'max', 'known', 'unknown'] as const
export type FilterOperation = (typeof filterOperations)[number]

/** A condition on one field. `given`: words, codes, numbers or days (yyyy-mm-dd) as they were written. */
export type RecordFilter = {
  field: Field
  as: StoredAs
  operation: FilterOperation
  given: string[]
}

const fitting: Readonly<Record<StoredAs, readonly FilterOperation[]>> = {
  text: ['is', 'in', 'begins', 'known', 'unknown'],
  code: ['is', 'in', 'known', 'unknown'],
  number: ['is', 'in', 'min', 'max', 'known', 'unknown'],
  date: ['is', 'in', 'min', 'max', 'known', 'unknown'],
  count: ['min', 'max', 'known', 'unknown'],
}

const dayPattern = /^(?!0000)\d{4}-\d{2}-\d{2}$/

const isDay = (text: string): boolean =>
  dayPattern.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text))

const isGiven: Readonly<Record<StoredAs, (text: string) => boolean>> = {
  text: (text) => /[\p{L}\p{N}]/u.test(text),
  code: (text) => text !== '',
  number: isNumber,
  count: isNumber,
  date: isDay,
}

const mostGiven = 50

/**
 * "length:min:3", "state:in:planned|planted", "photos:known": a condition as it stands in an address.
 * @returns what is wrong with it, in a Vietnamese sentence, where it is none
 */
export function readFilter(register: Register, text: string): RecordFilter | { problem: string } {
  const [code = '', operation = '', ...rest] = text.split(':')
  const field = findField(register, code)
  if (field === undefined) return { problem: `Sổ này không có trường “${code}” để lọc.` }
  const as = storedAs(field)
  const known = filterOperations.find((one) => one === operation)
  if (known === undefined || !fitting[as].includes(known))
    return { problem: `Trường “${field.name}” lọc được theo: ${fitting[as].join(', ')}.` }
  if (known === 'known' || known === 'unknown') return { field, as, operation: known, given: [] }
  const value = rest.join(':')
  const given = known === 'in' ? value.split('|') : [value]
  if (given.length > mostGiven) return { problem: `Lọc “${field.name}” theo nhiều nhất ${mostGiven} giá trị một lần.` }
  const wrong = given.find((one) => !isGiven[as](one))
  return wrong === undefined
    ? { field, as, operation: known, given }
    : { problem: `“${wrong}” không phải giá trị của trường “${field.name}”.` }
}

/** The order of a list: by a field, or by when records were made; records without the value come last either way. */
export type RecordSort = { field: Field | null; as: 'text' | 'number' | 'date'; isDescending: boolean }

const sortedAs = { text: 'text', code: 'text', number: 'number', count: 'number', date: 'date' } as const

/** "length" or "-length"; "newest" is the order when nothing is asked. */
export function readSort(register: Register, text: string): RecordSort | { problem: string } {
  if (text === 'newest') return { field: null, as: 'text', isDescending: true }
  const isDescending = text.startsWith('-')
  const code = isDescending ? text.slice(1) : text
  const field = findField(register, code)
  if (field === undefined) return { problem: `Sổ này không có trường “${code}” để sắp xếp.` }
  return { field, as: sortedAs[storedAs(field)], isDescending }
}
