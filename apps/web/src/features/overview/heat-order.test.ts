import { expect, it } from 'vitest'
import type { OverviewMatrix } from '../../api/operations'
import { worstFirst } from './heat-order'

it('puts agencies with most overdue first and leaves the rest in the official order', () => {
  const agencies = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, shortName: null }))
  const cell = (organizationId: string, display: string) => ({ organizationId, display })
  const cells = [cell('b', 'on_time'), cell('c', 'overdue'), cell('d', 'overdue'), cell('d', 'overdue')]
  const matrix = { agencies, duties: [], cells } as unknown as OverviewMatrix
  expect(worstFirst(matrix).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b'])
})
