import { describe, expect, it } from 'vitest'
import { isGroupKey, listGroups, listOrder, listSorts } from './list-order.ts'

describe('the order of a work list', () => {
  const all = listSorts.flatMap((sort) => [null, ...listGroups].map((group) => [sort, group] as const))
  it.each(all)('sorted by %s, grouped by %s, it ends in the id, so that no two rows are equal', (sort, group) => {
    const order = listOrder(sort, group)
    expect(order.at(-1)?.column).toBe('id')
    expect(new Set(order.map(({ column }) => column)).size).toBe(order.length)
  })

  it.each([
    ['lead', 'leadName'],
    ['directive', 'directiveIssuedOn'],
    ['leader', 'leader'],
    ['field', 'field'],
    ['week', 'isOver'],
    ['state', 'assignedAt'],
  ] as const)('grouped by %s, %s comes first', (group, column) => {
    expect(listOrder('newest', group)[0]?.column).toBe(column)
  })
})

describe('the key of a group', () => {
  const id = '019a0000-0000-7000-8000-000000000001'
  it.each([
    ['lead', id, true],
    ['lead', '', false],
    ['directive', `${id}'`, false],
    ['leader', '', true],
    ['leader', 'x', false],
    ['field', '', true],
    ['field', 'Y tế', true],
    ['field', 'a\0', false],
    ['state', 'overdue', true],
    ['state', 'red', false],
    ['week', 'open:2026-03-02', true],
    ['week', 'over:none', true],
    ['week', 'open:2026-02-31', false],
    ['week', 'open:0000-01-01', false],
    ['week', 'later:2026-03-02', false],
    ['week', 'open:2026-03-02:x', false],
    ['week', '', false],
  ] as const)('%s “%s”: %s', (group, key, isKey) => expect(isGroupKey(group, key)).toBe(isKey))
})
