import { isEmptyValue } from '../expressions/is-empty-value.ts'
import type { Field } from '../fields/field.ts'
import { readNumber } from '../fields/read-number.ts'
import { plainWords } from '../plain-words.ts'
import { checkValue } from '../registers/check-value.ts'

function readDate(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text.trim()) ?? []
  return year === '' ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const yesNoWords: Readonly<Record<string, boolean>> = {
  co: true,
  yes: true,
  true: true,
  khong: false,
  no: false,
  false: false,
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function read(field: Field, value: unknown): unknown {
  const text = textOf(value)
  switch (field.kind) {
    case 'text':
      return Array.isArray(value) ? value.join('; ') : text
    case 'number':
    case 'count':
    case 'money':
      return typeof value === 'number' ? value : readNumber(text)
    case 'date':
      return readDate(text)
    case 'yesNo':
      return yesNoWords[plainWords(text)] ?? null
    case 'choice': {
      const given = Array.isArray(value) ? value : [text]
      const codes = given.map(
        (one) =>
          field.options.find(({ code, name }) => code === one || plainWords(name) === plainWords(String(one)))?.code ??
          null,
      )
      if (field.isMany) return codes
      return codes.length === 1 ? codes[0] : null
    }
    case 'documentReference':
      return { number: text, date: null, issuer: null }
    default:
      return null
  }
}

/** A value kept as another kind, as the field has it now; null where it cannot be read as that. What fits stays as it is. */
export function convertValue(field: Field, value: unknown): unknown {
  const fits = (one: unknown) =>
    !isEmptyValue(one) && checkValue(field, one).every(({ severity }) => severity === 'warning')
  if (fits(value)) return value
  const converted = read(field, value)
  return fits(converted) ? converted : null
}
