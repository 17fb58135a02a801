import type { Field, FieldKind } from '../fields/field.ts'
import { fieldsBehind } from '../registers/order-fields.ts'
import type { Register } from '../registers/register.ts'
import { checkCodes, checkReference, findCoded } from './check-codes.ts'
import { checkExpression } from './check-expression.ts'
import { checkField } from './check-field.ts'
import { findCycles } from './find-cycles.ts'
import { inside, type ProgrammeProblem, problemAt, type Spot } from './programme-problem.ts'

/** That a register's field is there and of one of the kinds; no kinds: of any. */
export function checkFieldNamed(
  spot: Spot,
  fields: readonly Field[],
  code: string,
  ...kinds: FieldKind[]
): ProgrammeProblem[] {
  const field = findCoded(fields, code)
  if (field === undefined)
    return checkReference(
      spot,
      'trường',
      code,
      fields.map((one) => one.code),
    )
  if (kinds.length === 0 || kinds.includes(field.kind)) return []
  return [problemAt(spot, `“${code}” phải là trường loại ${kinds.join(', ')}, không phải ${field.kind}`, code)]
}

function checkTitle(spot: Spot, { fields, titleFields, isPublic }: Register): ProgrammeProblem[] {
  const at = inside(spot, 'titleFields', 'titleFields')
  const none = titleFields.length === 0 ? [problemAt(at, 'chưa nói bản ghi được gọi theo trường nào')] : []
  const hidden = titleFields.filter((code) => {
    const field = findCoded(fields, code)
    return isPublic && field !== undefined && field.isPublic !== true
  })
  return [
    ...none,
    ...titleFields.flatMap((code) => checkFieldNamed(at, fields, code)),
    ...hidden.map((code) =>
      problemAt(at, `sổ công khai mà trường tên “${code}” không công khai: thêm isPublic: true cho trường`, code),
    ),
  ]
}

function checkKeepers(spot: Spot, { keepers }: Register): ProgrammeProblem[] {
  const at = inside(spot, 'keepers')
  if (keepers.length === 0) return [problemAt(at, 'chưa nói ai giữ sổ', 'keepers')]
  return keepers.some((keeper) => 'agency' in keeper && keeper.agency.trim() === '')
    ? [problemAt(at, 'tên cơ quan giữ sổ để trống', 'keepers')]
    : []
}

/** What is wrong with a register; `registers` are the codes of all of them. */
export function checkRegister(spot: Spot, register: Register, registers: readonly string[]): ProgrammeProblem[] {
  const { fields, placeField, dateField, checks = [], uniqueBy = [], listColumns } = register
  const fieldSpot = inside(spot, 'fields')
  const named = (step: string, code: string | undefined, ...kinds: FieldKind[]) =>
    code === undefined ? [] : checkFieldNamed(inside(spot, step, step), fields, code, ...kinds)
  const cycles = findCycles(new Map(fields.map((field) => [field.code, fieldsBehind(field)])))
  return [
    ...(fields.length === 0 ? [problemAt(spot, 'sổ không có trường nào')] : []),
    ...(register.nameOne.trim() === '' ? [problemAt(spot, 'chưa có nameOne')] : []),
    ...(register.purpose.trim() === '' ? [problemAt(spot, 'chưa có mục đích (purpose)')] : []),
    ...checkCodes(fieldSpot, fields, 'camel'),
    ...fields.flatMap((field) => checkField(inside(fieldSpot, field.code, field.code), field, fields, registers)),
    ...cycles.map((cycle) => {
      const [code = ''] = cycle
      return problemAt(inside(fieldSpot, code, code), `tính hoặc hiện vòng tròn: ${cycle.join(' → ')}`)
    }),
    ...checkTitle(spot, register),
    ...named('placeField', placeField, 'place'),
    ...named('dateField', dateField, 'date'),
    ...checkKeepers(spot, register),
    ...uniqueBy.flatMap((code) => named('uniqueBy', code)),
    ...listColumns.flatMap((code) => named('listColumns', code)),
    ...checks.flatMap(({ when, message, field }, at) => {
      const checkSpot = inside(spot, `checks/${at}`, 'checks')
      return [
        ...checkExpression(checkSpot, when, fields),
        ...(message.trim() === '' ? [problemAt(checkSpot, 'phép kiểm tra chưa có lời nhắn')] : []),
        ...(field === undefined ? [] : checkFieldNamed(checkSpot, fields, field)),
      ]
    }),
  ]
}
