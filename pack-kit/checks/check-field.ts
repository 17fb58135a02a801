import { dayNumber } from '../expressions/day-number.ts'
import type { Expression } from '../expressions/expression.ts'
import type { Field } from '../fields/field.ts'
import { checkCodes, checkReference } from './check-codes.ts'
import { checkExpression, type Outcomes, outcomesOf } from './check-expression.ts'
import { inside, type ProgrammeProblem, problemAt, type Spot } from './programme-problem.ts'

const computable: Readonly<Partial<Record<Field['kind'], Outcomes>>> = {
  number: 'number',
  count: 'number',
  money: 'number',
  date: 'date',
  yesNo: 'yesNo',
  text: 'text',
  choice: 'text',
  place: 'text',
  agency: 'text',
}

function checkComputed(spot: Spot, field: Field, computed: Expression, fields: readonly Field[]): ProgrammeProblem[] {
  const at = inside(spot, 'computed')
  const needed = computable[field.kind]
  const given = outcomesOf(computed, fields)
  const fits = given === 'anything' || given === needed || (needed === 'text' && given === 'date')
  return [
    ...(needed !== undefined && fits ? [] : [problemAt(at, `phép tính không cho ra giá trị của loại “${field.kind}”`)]),
    ...(field.required === undefined || field.required === false
      ? []
      : [problemAt(at, 'trường tính ra thì không bắt buộc nhập: bỏ “required”')]),
    ...checkExpression(at, computed, fields),
  ]
}

const isOrdered = (low: number | string | undefined, high: number | string | undefined): boolean =>
  low === undefined || high === undefined || low <= high

function checkOwn(spot: Spot, field: Field, registers: readonly string[]): ProgrammeProblem[] {
  switch (field.kind) {
    case 'number': {
      const { decimals = 2 } = field
      return [
        ...(field.unit.trim() === '' ? [problemAt(spot, 'chưa có đơn vị tính')] : []),
        ...(Number.isInteger(decimals) && decimals >= 0 && decimals <= 6
          ? []
          : [problemAt(spot, `số chữ số sau dấu phẩy phải từ 0 đến 6, không phải ${decimals}`)]),
        ...(isOrdered(field.min, field.max) ? [] : [problemAt(spot, 'mức nhỏ nhất lớn hơn mức lớn nhất')]),
      ]
    }
    case 'money':
      return isOrdered(field.min, field.max) ? [] : [problemAt(spot, 'mức nhỏ nhất lớn hơn mức lớn nhất')]
    case 'date': {
      const wrong = [field.earliest, field.latest].filter((date) => date !== undefined && dayNumber(date) === null)
      return [
        ...wrong.map((date) => problemAt(spot, `“${date}” không phải là ngày viết yyyy-mm-dd`, String(date))),
        ...(isOrdered(field.earliest, field.latest) ? [] : [problemAt(spot, 'ngày sớm nhất sau ngày muộn nhất')]),
      ]
    }
    case 'choice':
      return [
        ...(field.options.length === 0 ? [problemAt(spot, 'không có lựa chọn nào')] : []),
        ...checkCodes(inside(spot, 'options'), field.options, 'any'),
      ]
    case 'place':
      return field.levels.length === 0 ? [problemAt(spot, 'chưa nói thuộc cấp nào')] : []
    case 'link':
      return checkReference(spot, 'sổ', field.register, registers)
    default:
      return []
  }
}

/** What is wrong with one field among those of its register. */
export function checkField(
  spot: Spot,
  field: Field,
  fields: readonly Field[],
  registers: readonly string[],
): ProgrammeProblem[] {
  const { required, shownWhen, computed } = field
  return [
    ...checkOwn(spot, field, registers),
    ...(typeof required === 'object' ? checkExpression(inside(spot, 'required'), required, fields) : []),
    ...(shownWhen ? checkExpression(inside(spot, 'shownWhen'), shownWhen, fields) : []),
    ...(computed ? checkComputed(spot, field, computed, fields) : []),
  ]
}
