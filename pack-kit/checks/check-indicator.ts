import type { FieldKind } from '../fields/field.ts'
import type { Aggregate, Indicator } from '../indicators/indicator.ts'
import type { Programme } from '../programmes/programme.ts'
import { checkReference, findCoded } from './check-codes.ts'
import { checkExpression } from './check-expression.ts'
import { checkFieldNamed } from './check-register.ts'
import { inside, type ProgrammeProblem, problemAt, type Spot } from './programme-problem.ts'

const numeric: FieldKind[] = ['number', 'count', 'money']

function checkAggregate(
  spot: Spot,
  { register: code, take, where, period = 'asOfEnd' }: Aggregate,
  { registers }: Programme,
  level: Indicator['level'],
): ProgrammeProblem[] {
  const register = findCoded(registers, code)
  if (register === undefined)
    return checkReference(
      spot,
      'sổ',
      code,
      registers.map((one) => one.code),
    )
  const { fields } = register
  const dates = typeof period === 'string' ? [] : Object.values(period)
  return [
    ...(level === 'commune' && register.placeField === undefined
      ? [problemAt(spot, `sổ “${code}” không có placeField nên không tính được cho từng xã`, code)]
      : []),
    ...(take === 'count' ? [] : checkFieldNamed(spot, fields, 'sum' in take ? take.sum : take.latest, ...numeric)),
    ...dates.flatMap((date) => checkFieldNamed(spot, fields, date, 'date')),
    ...(where ? checkExpression(inside(spot, 'where', 'where'), where, fields) : []),
  ]
}

function checkDenominator(spot: Spot, code: string, indicator: Indicator, all: Programme): ProgrammeProblem[] {
  const other = findCoded(all.indicators, code)
  if (other === undefined)
    return checkReference(
      spot,
      'chỉ tiêu',
      code,
      all.indicators.map((one) => one.code),
    )
  return [
    ...(other.kind === 'additive' ? [] : [problemAt(spot, `mẫu số “${code}” phải là chỉ tiêu cộng dồn`, code)]),
    ...(other.level === indicator.level && other.period === indicator.period
      ? []
      : [problemAt(spot, `mẫu số “${code}” không cùng cấp hoặc cùng kỳ với chỉ tiêu`, code)]),
  ]
}

/** What is wrong with an indicator within its programme. */
export function checkIndicator(spot: Spot, indicator: Indicator, programme: Programme): ProgrammeProblem[] {
  const { source, kind, level, unit, per, decimals = 0 } = indicator
  const at = inside(spot, 'source', 'source')
  const shared = [
    ...(unit.trim() === '' ? [problemAt(spot, 'chưa có đơn vị tính')] : []),
    ...(per === undefined || per > 0 ? [] : [problemAt(spot, 'per phải lớn hơn 0')]),
    ...(Number.isInteger(decimals) && decimals >= 0 && decimals <= 6
      ? []
      : [problemAt(spot, `số chữ số sau dấu phẩy phải từ 0 đến 6, không phải ${decimals}`)]),
  ]
  if (source.kind === 'entered') {
    const isNamed = [source.numeratorName, source.denominatorName].every((name) => (name ?? '').trim() !== '')
    const unnamed = problemAt(at, 'tỷ lệ nhập tay phải nêu tên tử số và mẫu số (numeratorName, denominatorName)')
    return [...shared, ...(kind === 'rate' && !isNamed ? [unnamed] : [])]
  }
  const { numerator, denominator } = source
  return [
    ...shared,
    ...checkAggregate(inside(at, 'numerator', 'numerator'), numerator, programme, level),
    ...(kind === 'rate' && denominator === undefined ? [problemAt(at, 'tỷ lệ phải có mẫu số (denominator)')] : []),
    ...(kind === 'additive' && denominator !== undefined
      ? [problemAt(at, 'chỉ tiêu cộng dồn không có mẫu số', 'denominator')]
      : []),
    ...(denominator === undefined
      ? []
      : 'indicator' in denominator
        ? checkDenominator(inside(at, 'denominator', 'denominator'), denominator.indicator, indicator, programme)
        : checkAggregate(inside(at, 'denominator', 'denominator'), denominator, programme, level)),
  ]
}
