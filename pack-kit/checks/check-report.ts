import type { Programme } from '../programmes/programme.ts'
import { placeholdersIn } from '../reports/fill-placeholders.ts'
import type { Report, ReportBlock } from '../reports/report.ts'
import { checkReference, findCoded } from './check-codes.ts'
import { checkExpression } from './check-expression.ts'
import { checkFieldNamed } from './check-register.ts'
import { inside, type ProgrammeProblem, problemAt, type Spot } from './programme-problem.ts'

const plainPlaceholders = ['place', 'period']

const placementFields = ({
  period = 'asOfEnd',
}: Pick<Extract<ReportBlock, { kind: 'records' }>, 'period'>): string[] =>
  period === 'asOfEnd' ? [] : 'dateField' in period ? [period.dateField] : [period.fromField, period.toField]

function checkBlock(spot: Spot, block: ReportBlock, { registers, indicators }: Programme): ProgrammeProblem[] {
  const indicatorCodes = indicators.map(({ code }) => code)
  if (block.kind === 'indicators')
    return block.indicators.flatMap((code) => checkReference(spot, 'chỉ tiêu', code, indicatorCodes))
  if (block.kind === 'records') {
    const register = findCoded(registers, block.register)
    if (register === undefined)
      return checkReference(
        spot,
        'sổ',
        block.register,
        registers.map(({ code }) => code),
      )
    return [
      ...block.columns.flatMap((code) => checkFieldNamed(spot, register.fields, code)),
      ...(block.where ? checkExpression(spot, block.where, register.fields) : []),
      ...placementFields(block).flatMap((code) => checkFieldNamed(spot, register.fields, code)),
    ]
  }
  return placeholdersIn(block.text).flatMap((placeholder) => {
    if (plainPlaceholders.includes(placeholder)) return []
    const [kind, code = ''] = placeholder.split(':')
    if (kind === 'indicator') return checkReference(spot, 'chỉ tiêu', code, indicatorCodes)
    return [
      problemAt(spot, `không điền được “{${placeholder}}”: chỉ có {indicator:mã}, {place}, {period}`, placeholder),
    ]
  })
}

/** What is wrong with a report within its programme. */
export const checkReport = (spot: Spot, report: Report, programme: Programme): ProgrammeProblem[] => [
  ...(report.sections.length === 0 ? [problemAt(spot, 'báo cáo không có phần nào')] : []),
  ...report.sections.flatMap(({ heading, blocks }, section) =>
    blocks.flatMap((block, at) =>
      checkBlock(inside(spot, `sections/${section}/${at}`, ...(heading === '' ? [] : [heading])), block, programme),
    ),
  ),
]
