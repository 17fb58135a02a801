import type { Field } from '../../../../../../../pack-kit/fields/field'
import { readNumber } from '../../../../../../../pack-kit/fields/read-number'
import { chosenOf, listOf, textOf } from '../../forms/typed-values'

/** What is typed of a condition: whether there is a value, one value, or from and to. */
export type FilterDraft = { is: 'value' | 'known' | 'unknown'; value: unknown; from: unknown; to: unknown }

export const emptyFilter: FilterDraft = { is: 'value', value: null, from: null, to: null }

/** Fields that are narrowed from and to. */
export const isRanged = ({ kind }: Field): boolean => ['number', 'count', 'money', 'date'].includes(kind)

/** Fields of which only whether there is a value can be asked. */
export const isOnlyKnown = ({ kind }: Field): boolean => ['point', 'line', 'area', 'file', 'photo'].includes(kind)

const bound = (field: Field, typed: unknown): string => {
  const text = textOf(typed).trim()
  if (field.kind === 'date' || text === '') return text
  const number = readNumber(text)
  return number === null ? '' : String(number)
}

function valueFilter(field: Field, value: unknown): string[] {
  switch (field.kind) {
    case 'choice': {
      const codes = listOf(value)
      return codes.length > 0 ? [`${field.code}:in:${codes.join('|')}`] : []
    }
    case 'place':
    case 'agency':
    case 'link': {
      const chosen = chosenOf(value)
      return chosen ? [`${field.code}:is:${chosen.id}`] : []
    }
    case 'yesNo':
      return textOf(value) ? [`${field.code}:is:${textOf(value)}`] : []
    default:
      return textOf(value).trim() ? [`${field.code}:begins:${textOf(value).trim()}`] : []
  }
}

/** Conditions as the API has them; none where nothing was said. */
export function filtersOf(field: Field, { is, value, from, to }: FilterDraft): string[] {
  if (is !== 'value') return [`${field.code}:${is}`]
  if (isOnlyKnown(field)) return [`${field.code}:known`]
  if (!isRanged(field)) return valueFilter(field, value)
  const [least, most] = [bound(field, from), bound(field, to)]
  return [...(least ? [`${field.code}:min:${least}`] : []), ...(most ? [`${field.code}:max:${most}`] : [])]
}
