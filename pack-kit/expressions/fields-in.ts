import type { Condition, Expression } from './expression.ts'

export type ExpressionNode = Expression | Condition

function partsOf(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case 'field':
    case 'constant':
      return []
    case 'sum':
      return node.terms
    case 'product':
      return node.factors
    case 'difference':
      return [node.from, node.less]
    case 'ratio':
      return [node.numerator, node.denominator]
    case 'yearOf':
      return [node.date]
    case 'daysBetween':
      return [node.from, node.to]
    case 'coalesce':
      return node.among
    case 'isIn':
    case 'isEmpty':
    case 'isKnown':
      return [node.of]
    case 'all':
    case 'any':
      return node.conditions
    case 'not':
      return [node.condition]
    default:
      return [node.of, node.to]
  }
}

/** The node and all nodes below it. */
export const nodesIn = (node: ExpressionNode): ExpressionNode[] => [node, ...partsOf(node).flatMap(nodesIn)]

/** Codes of the fields an expression or a condition reads, each once. */
export const fieldsIn = (node: ExpressionNode): string[] => [
  ...new Set(nodesIn(node).flatMap((one) => (one.kind === 'field' ? [one.field] : []))),
]
