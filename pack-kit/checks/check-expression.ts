import { dayNumber } from '../expressions/day-number.ts'
import type { Condition, Expression, Scalar } from '../expressions/expression.ts'
import { type ExpressionNode, fieldsIn, nodesIn } from '../expressions/fields-in.ts'
import type { Field } from '../fields/field.ts'
import { checkReference } from './check-codes.ts'
import { type ProgrammeProblem, problemAt, type Spot } from './programme-problem.ts'

/** What an expression can come to, as far as it can be told. */
export type Outcomes = 'number' | 'date' | 'text' | 'yesNo' | 'other' | 'anything'

const outcomesOfKinds: Readonly<Partial<Record<Field['kind'], Outcomes>>> = {
  number: 'number',
  count: 'number',
  money: 'number',
  date: 'date',
  yesNo: 'yesNo',
  text: 'text',
  choice: 'text',
  place: 'text',
  agency: 'text',
  link: 'text',
}

const outcomesOfScalar = (value: Scalar): Outcomes => {
  if (typeof value === 'string') return dayNumber(value) === null ? 'text' : 'date'
  return typeof value === 'number' ? 'number' : 'yesNo'
}

/** The outcomes of an expression over these fields. */
export function outcomesOf(expression: Expression, fields: readonly Field[]): Outcomes {
  switch (expression.kind) {
    case 'field': {
      const field = fields.find(({ code }) => code === expression.field)
      return field === undefined ? 'anything' : (outcomesOfKinds[field.kind] ?? 'other')
    }
    case 'constant':
      return outcomesOfScalar(expression.value)
    case 'coalesce': {
      const [first, ...rest] = new Set(expression.among.map((one) => outcomesOf(one, fields)))
      return first === undefined || rest.length > 0 ? 'anything' : first
    }
    default:
      return 'number'
  }
}

const names: Readonly<Record<Outcomes, string>> = {
  number: 'số',
  date: 'ngày',
  text: 'chữ',
  yesNo: 'có/không',
  other: 'giá trị không so sánh được',
  anything: 'giá trị',
}

const fits = (needed: Outcomes, given: Outcomes): boolean =>
  given === 'anything' || given === needed || (needed === 'text' && given === 'date')

/** Operands of a node, and what they must come to. */
function needsOf(node: ExpressionNode): { needed: Outcomes; operands: readonly Expression[] } | null {
  switch (node.kind) {
    case 'sum':
      return { needed: 'number', operands: node.terms }
    case 'product':
      return { needed: 'number', operands: node.factors }
    case 'difference':
      return { needed: 'number', operands: [node.from, node.less] }
    case 'ratio':
      return { needed: 'number', operands: [node.numerator, node.denominator] }
    case 'yearOf':
      return { needed: 'date', operands: [node.date] }
    case 'daysBetween':
      return { needed: 'date', operands: [node.from, node.to] }
    case 'atLeast':
    case 'atMost':
      return { needed: 'number', operands: [node.of, node.to] }
    case 'before':
    case 'after':
      return { needed: 'date', operands: [node.of, node.to] }
    default:
      return null
  }
}

const wordsOf = (expression: Expression): string[] => {
  if (expression.kind === 'field') return [expression.field]
  return expression.kind === 'constant' ? [String(expression.value)] : fieldsIn(expression).slice(0, 1)
}

function checkNeeds(spot: Spot, node: ExpressionNode, fields: readonly Field[]): ProgrammeProblem[] {
  const needs = needsOf(node)
  if (needs === null) return []
  if (needs.operands.length === 0) return [problemAt(spot, `“${node.kind}” không có gì để tính`)]
  return needs.operands.flatMap((operand) => {
    const given = outcomesOf(operand, fields)
    if (fits(needs.needed, given)) return []
    const [word = operand.kind] = wordsOf(operand)
    const message = `“${node.kind}” cần ${names[needs.needed]}, nhưng “${word}” là ${names[given]}`
    return [problemAt(spot, message, ...wordsOf(operand))]
  })
}

function checkEquality(spot: Spot, left: Expression, right: Scalar, fields: readonly Field[]): ProgrammeProblem[] {
  const field = left.kind === 'field' ? fields.find(({ code }) => code === left.field) : undefined
  if (field?.kind === 'choice') {
    const codes = field.options.map(({ code }) => code)
    return checkReference(spot, `lựa chọn trong “${field.name}”:`, String(right), codes)
  }
  const given = outcomesOf(left, fields)
  if (given === 'anything' || fits(given, outcomesOfScalar(right))) return []
  const message = `so sánh ${names[given]} với ${names[outcomesOfScalar(right)]} “${String(right)}” không bao giờ đúng`
  return [problemAt(spot, message, String(right))]
}

function checkNode(spot: Spot, node: ExpressionNode, fields: readonly Field[]): ProgrammeProblem[] {
  if (node.kind === 'isIn') {
    const none = node.among.length === 0 ? [problemAt(spot, '“isIn” không có lựa chọn nào', ...wordsOf(node.of))] : []
    return [...none, ...node.among.flatMap((one) => checkEquality(spot, node.of, one, fields))]
  }
  if (node.kind === 'is' && node.to.kind === 'constant') return checkEquality(spot, node.of, node.to.value, fields)
  if ((node.kind === 'all' || node.kind === 'any') && node.conditions.length === 0)
    return [problemAt(spot, `“${node.kind}” không có điều kiện nào`)]
  return checkNeeds(spot, node, fields)
}

/** What is wrong with an expression or a condition over the fields of a register: unknown fields and options, kinds that do not fit. */
export function checkExpression(
  spot: Spot,
  node: Expression | Condition,
  fields: readonly Field[],
): ProgrammeProblem[] {
  const codes = fields.map(({ code }) => code)
  return [
    ...fieldsIn(node).flatMap((code) => checkReference(spot, 'trường', code, codes)),
    ...nodesIn(node).flatMap((one) => checkNode(spot, one, fields)),
  ]
}
