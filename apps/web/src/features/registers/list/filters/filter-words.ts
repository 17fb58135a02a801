import type { Field } from '../../../../../../../pack-kit/fields/field'
import type { Register } from '../../../../../../../pack-kit/registers/register'
import { formatDate } from '../../../../ui/format/format-date'
import { fieldOf } from '../../definition/opened-register'

/** A condition of the address, "field:operation:value", in its parts. */
export type FilterParts = { field: string; operation: string; given: string }

export function splitFilter(filter: string): FilterParts {
  const [field = '', operation = '', ...rest] = filter.split(':')
  return { field, operation, given: rest.join(':') }
}

const sayGiven = (field: Field, given: string, nameOf: (id: string) => string): string => {
  if (field.kind === 'choice')
    return given
      .split('|')
      .map((code) => field.options.find((option) => option.code === code)?.name ?? code)
      .join(' hoặc ')
  if (field.kind === 'yesNo') return given === 'yes' ? 'có' : 'không'
  if (field.kind === 'place' || field.kind === 'agency' || field.kind === 'link') return nameOf(given) || 'đã chọn'
  return field.kind === 'date' ? formatDate(given) : given
}

/** A condition as people read it; '' for one on a field that is not there. */
export function filterWords(register: Register, filter: string, nameOf: (id: string) => string): string {
  const { field: code, operation, given } = splitFilter(filter)
  const field = fieldOf(register, code)
  if (!field) return ''
  const said = sayGiven(field, given, nameOf)
  switch (operation) {
    case 'known':
      return `${field.name}: đã có`
    case 'unknown':
      return `${field.name}: chưa có`
    case 'min':
      return `${field.name} từ ${said}`
    case 'max':
      return `${field.name} đến ${said}`
    case 'begins':
      return `${field.name} bắt đầu bằng “${said}”`
    default:
      return `${field.name}: ${said}`
  }
}
