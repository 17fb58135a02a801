import type { Field } from '../../../../../../pack-kit/fields/field'
import { readNumber } from '../../../../../../pack-kit/fields/read-number'
import type { Register } from '../../../../../../pack-kit/registers/register'
import { readPoint, readShape } from './read-position'
import { chosenOf, filesOf, isEntered, listOf, pointOf, referenceOf, type Typed, textOf } from './typed-values'

/** An empty input is null; what cannot be read stays as it was typed, so that the checks name it. */
function readField(field: Field, typed: unknown): unknown {
  const text = textOf(typed).trim()
  switch (field.kind) {
    case 'text':
      return text || null
    case 'number':
    case 'count':
    case 'money':
      return text === '' ? null : (readNumber(text) ?? text)
    case 'date':
      return text || null
    case 'choice': {
      const chosen = listOf(typed)
      return field.isMany ? (chosen.length > 0 ? chosen : null) : text || null
    }
    case 'yesNo':
      return text === '' ? null : text === 'yes'
    case 'place':
    case 'agency':
    case 'link':
      return chosenOf(typed)?.id ?? null
    case 'point':
      return readPoint(pointOf(typed))
    case 'line':
    case 'area':
      return readShape(field.kind, text)
    case 'file':
    case 'photo': {
      const ids = filesOf(typed).map(({ id }) => id)
      return ids.length > 0 ? ids : null
    }
    case 'documentReference': {
      const { number, date, issuer } = referenceOf(typed)
      const given = { number: number.trim() || null, date, issuer: issuer.trim() || null }
      return Object.values(given).every((part) => part === null) ? null : given
    }
  }
}

/** The values a form stands for, those of hidden fields too; computed ones are not among them. */
export const readTyped = ({ fields }: Register, typed: Typed): Record<string, unknown> =>
  Object.fromEntries(
    fields.filter(isEntered).flatMap((field) => {
      const value = readField(field, typed[field.code])
      return value === null ? [] : [[field.code, value]]
    }),
  )
