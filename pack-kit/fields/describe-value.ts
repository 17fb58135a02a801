import { isEmptyValue } from '../expressions/is-empty-value.ts'
import { describeDate } from './describe-date.ts'
import { describeNumber } from './describe-number.ts'
import type { Field, FieldOf } from './field.ts'
import type { DocumentReference, Geometry } from './field-value.ts'

const numberWithUnit = (value: unknown, decimals: number, unit: string | undefined): string =>
  typeof value === 'number' ? [describeNumber(value, decimals), ...(unit ? [unit] : [])].join(' ') : String(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const optionNames = ({ options }: FieldOf<'choice'>, value: unknown): string =>
  listOf(value)
    .map((code) => options.find((option) => option.code === code)?.name ?? String(code))
    .join('; ')

const describeReference = ({ number, date, issuer }: DocumentReference): string =>
  [number, date === null ? null : `ngày ${describeDate(date)}`, issuer === null ? null : `của ${issuer}`]
    .filter((part) => part !== null)
    .join(' ')

function describeGeometry({ type, coordinates }: Geometry): string {
  if (type === 'Point')
    return [...coordinates]
      .reverse()
      .map((degrees) => describeNumber(degrees, 6))
      .join('; ')
  return type === 'LineString' || type === 'MultiLineString' ? 'đã vẽ tuyến' : 'đã vẽ ranh giới'
}

/**
 * A value in Vietnamese words: money "1.250.000 đồng", dates dd/MM/yyyy, "có" or "không", a point as latitude; longitude. '' where it
 * is unknown. `nameOf` tells the names of what is kept by id (places, agencies, linked records).
 */
export function describeValue(field: Field, value: unknown, nameOf: (id: string) => string = (id) => id): string {
  if (isEmptyValue(value)) return ''
  switch (field.kind) {
    case 'number':
      return numberWithUnit(value, field.decimals ?? 2, field.unit)
    case 'count':
      return numberWithUnit(value, 0, field.unit)
    case 'money':
      return numberWithUnit(value, 0, 'đồng')
    case 'date':
      return describeDate(String(value))
    case 'choice':
      return optionNames(field, value)
    case 'yesNo':
      return value === true ? 'có' : 'không'
    case 'place':
    case 'agency':
    case 'link':
      return nameOf(String(value))
    case 'file':
    case 'photo':
      return `${listOf(value).length} ${field.kind === 'photo' ? 'ảnh' : 'tệp'}`
    case 'documentReference':
      return describeReference(value as DocumentReference)
    case 'point':
    case 'line':
    case 'area':
      return describeGeometry(value as Geometry)
    case 'text':
      return String(value)
  }
}
