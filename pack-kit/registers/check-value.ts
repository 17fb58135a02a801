import { dayNumber } from '../expressions/day-number.ts'
import { describeDate } from '../fields/describe-date.ts'
import { describeNumber } from '../fields/describe-number.ts'
import type { Field, FieldOf } from '../fields/field.ts'
import { checkGeometry } from './check-geometry.ts'
import type { ValueProblem } from './record-problem.ts'

const notOfKind = (message: string): ValueProblem[] => [{ rule: 'kind', message }]
const outOfRange = (message: string): ValueProblem[] => [{ rule: 'range', message }]
const wrongDate = (message: string): ValueProblem => ({ rule: 'date', message })

const longestId = 100
const mostFiles = 20

/** Where a field says nothing itself: no record is older than the first kings of Nguyễn or younger than the century. */
const firstDate = '1800-01-01'
const lastDate = '2199-12-31'

function checkNumber(value: unknown, limits: { min?: number; max?: number }, decimals: number): ValueProblem[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return notOfKind('phải là một số')
  if (decimals === 0 && !Number.isInteger(value)) return notOfKind('phải là số nguyên')
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return outOfRange('lớn hơn mức có thể ghi')
  if (Math.abs(value - Number(value.toFixed(decimals))) > Number.EPSILON * Math.abs(value))
    return notOfKind(`có nhiều hơn ${decimals} chữ số sau dấu phẩy`)
  if (limits.min !== undefined && value < limits.min)
    return outOfRange(`không được nhỏ hơn ${describeNumber(limits.min, decimals)}`)
  if (limits.max !== undefined && value > limits.max)
    return outOfRange(`không được lớn hơn ${describeNumber(limits.max, decimals)}`)
  return []
}

function checkText({ isLong = false, longest = isLong ? 10_000 : 300 }: FieldOf<'text'>, value: unknown) {
  if (typeof value !== 'string') return notOfKind('phải là chữ')
  if (!isLong && /[\r\n]/.test(value)) return notOfKind('chỉ được viết trên một dòng')
  return value.length > longest ? outOfRange(`dài quá ${describeNumber(longest, 0)} ký tự`) : []
}

function checkDate(value: unknown, earliest = firstDate, latest = lastDate): ValueProblem[] {
  if (dayNumber(value) === null) return [wrongDate('không phải là một ngày có thật')]
  const date = String(value)
  if (date < earliest) return [wrongDate(`không được trước ngày ${describeDate(earliest)}`)]
  return date > latest ? [wrongDate(`không được sau ngày ${describeDate(latest)}`)] : []
}

function checkChoice({ options, isMany = false }: FieldOf<'choice'>, value: unknown): ValueProblem[] {
  const chosen: readonly unknown[] | null = isMany ? (Array.isArray(value) ? value : null) : [value]
  if (chosen === null) return notOfKind('phải là danh sách lựa chọn')
  const stranger = chosen.find((one) => !options.some(({ code }) => code === one))
  const words = typeof stranger === 'string' ? stranger : JSON.stringify(stranger)
  if (stranger !== undefined) return [{ rule: 'option', message: `không có lựa chọn “${words}”` }]
  return new Set(chosen).size < chosen.length ? [{ rule: 'option', message: 'có lựa chọn lặp lại' }] : []
}

const isId = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= longestId

function checkFiles(value: unknown, most = mostFiles): ValueProblem[] {
  if (!Array.isArray(value) || !value.every(isId)) return notOfKind('phải là danh sách tệp đã tải lên')
  return value.length > most ? outOfRange(`có nhiều nhất ${most} tệp`) : []
}

const referenceKeys = ['number', 'date', 'issuer']

function checkReference(value: unknown): ValueProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return notOfKind('phải gồm số ký hiệu, ngày và cơ quan ban hành')
  const parts = value as Record<string, unknown>
  const stranger = Object.keys(parts).find((key) => !referenceKeys.includes(key))
  if (stranger !== undefined) return notOfKind(`không có phần “${stranger}”`)
  const given = referenceKeys.map((key) => parts[key] ?? null).filter((part) => part !== null)
  if (given.length === 0) return notOfKind('cần ít nhất số ký hiệu, ngày hoặc cơ quan ban hành')
  if (!given.every((part) => typeof part === 'string' && part.length <= 300)) return notOfKind('phải là chữ')
  const date = parts.date ?? null
  return date === null ? [] : checkDate(date)
}

/** What is wrong with a known value of a field; messages go on from the field's name ("phải là một số"). */
export function checkValue(field: Field, value: unknown): ValueProblem[] {
  switch (field.kind) {
    case 'text':
      return checkText(field, value)
    case 'number':
      return checkNumber(value, field, field.decimals ?? 2)
    case 'count':
      return checkNumber(value, { min: 0 }, 0)
    case 'money':
      return checkNumber(value, field, 0)
    case 'date':
      return checkDate(value, field.earliest, field.latest)
    case 'choice':
      return checkChoice(field, value)
    case 'yesNo':
      return typeof value === 'boolean' ? [] : notOfKind('phải là có hoặc không')
    case 'place':
    case 'agency':
    case 'link':
      return isId(value) ? [] : notOfKind('phải được chọn từ danh sách')
    case 'point':
    case 'line':
    case 'area':
      return checkGeometry(field.kind, value)
    case 'file':
    case 'photo':
      return checkFiles(value, field.most)
    case 'documentReference':
      return checkReference(value)
  }
}
