import type { Field, Register } from '../../pack-kit/index.ts'
import { wordsOf } from '../../platform/search/searched-words.ts'
import type { Names } from './names.ts'
import type { RecordValues } from './record-row.ts'
import { pointOf } from './rules/point-of.ts'
import { storedAs } from './rules/stored-as.ts'

export type IndexedValue = {
  field: string
  position: number
  text: string | null
  number: number | null
  date: string | null
}

export type IndexedPoint = { field: string; longitude: number; latitude: number }

/** What a record is filtered, sorted, searched and mapped by. `words` are parted by blanks, each once. */
export type RecordIndex = { values: IndexedValue[]; words: string; points: IndexedPoint[] }

/** Texts longer than this are told apart by their beginning; an entry of an index must be short. */
const longestText = 120
const mostWords = 150
const mostPositions = 40

/** As text is kept and asked for: folded words parted by one blank. */
export const foldText = (text: string): string =>
  wordsOf(text.slice(0, 2 * longestText))
    .join(' ')
    .slice(0, longestText)

const nothing = { text: null, number: null, date: null }

function entriesOf(field: Field, value: unknown): Omit<IndexedValue, 'field' | 'position'>[] {
  if (field.kind === 'documentReference') {
    const { number, date, issuer } = value as { number: string | null; date: string | null; issuer: string | null }
    return [{ ...nothing, text: foldText(number ?? issuer ?? ''), date }]
  }
  const items = Array.isArray(value) ? value : [value]
  switch (storedAs(field)) {
    case 'text':
      return [{ ...nothing, text: foldText(String(value)) }]
    case 'code':
      return items.slice(0, mostPositions).map((one) => ({ ...nothing, text: codeOf(one) }))
    case 'number':
      return [{ ...nothing, number: Number(value) }]
    case 'date':
      return [{ ...nothing, date: String(value) }]
    case 'count':
      return [{ ...nothing, number: items.length }]
  }
}

const codeOf = (value: unknown): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))

const isSaid = ({ kind }: Field): boolean =>
  ['text', 'choice', 'place', 'agency', 'link', 'documentReference'].includes(kind)

/** What of a record goes into the tables it is found by; `on` is the day its places and agencies are named on. */
export function indexOf(register: Register, values: RecordValues, names: Names, on: string): RecordIndex {
  const known = register.fields.filter(({ code }) => values[code] !== undefined)
  const said = known
    .filter(isSaid)
    .flatMap((field) => wordsOf(names.describe(field, values[field.code], on).slice(0, 4000)))
  return {
    values: known.flatMap((field) =>
      entriesOf(field, values[field.code]).map((entry, position) => ({ field: field.code, position, ...entry })),
    ),
    words: [...new Set(said)].slice(0, mostWords).join(' '),
    points: known.flatMap((field) => {
      if (field.kind !== 'point' && field.kind !== 'line' && field.kind !== 'area') return []
      const point = pointOf(field.kind, values[field.code])
      return point === null ? [] : [{ field: field.code, longitude: point[0], latitude: point[1] }]
    }),
  }
}

/** Folded values of the fields a register tells its records apart by; null where one is not known, or it does not tell. */
export function uniqueKeyOf({ uniqueBy = [], fields }: Register, values: RecordValues): string | null {
  const parts = uniqueBy.map((code) => {
    const value = values[code]
    if (value === undefined) return null
    const isText = fields.find((field) => field.code === code)?.kind === 'text'
    return isText && typeof value === 'string' ? wordsOf(value).join(' ') : JSON.stringify(value)
  })
  return parts.length === 0 || parts.includes(null) ? null : JSON.stringify(parts).slice(0, 1000)
}
