import type { RelationKind } from '../rules/directive-reading.ts'

export const relationKinds = [
  'basis',
  'implements',
  'replaces',
  'amends',
  'repeals',
  'answers',
  'mentions',
] as const satisfies readonly RelationKind[]
