import { expect, test } from 'vitest'
import type { DirectiveRelation } from '../../../api/operations'
import { groupRelations } from './group-relations'

const relation = (position: number, kind: DirectiveRelation['kind']) => ({ position, kind }) as DirectiveRelation

test('what changes other documents comes first, each heading in the order of the text', () => {
  const groups = groupRelations([
    relation(0, 'basis'),
    relation(1, 'mentions'),
    relation(2, 'basis'),
    relation(3, 'amends'),
  ])
  expect(groups.map(({ kind, relations }) => [kind, relations.map(({ position }) => position)])).toEqual([
    ['amends', [3]],
    ['basis', [0, 2]],
    ['mentions', [1]],
  ])
})
