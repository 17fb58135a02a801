import { describe, expect, test } from 'vitest'
import { keepOrder, orderDuties } from './order-duties'

const duty = (id: string, deadline: number) => ({
  id,
  confidence: { text: 0.95, agencies: 0.95, role: 0.95, coordinators: 0.95, product: 0.95, deadline },
})

describe('the order of duties under review', () => {
  const duties = [duty('a', 0.9), duty('b', 0.6), duty('c', 0.86), duty('d', 0.3)]

  test('what is to be looked at comes first, what is sure stays as written', () => {
    expect(orderDuties(duties, 'unsure_first')).toEqual(['d', 'b', 'a', 'c'])
    expect(orderDuties(duties, 'as_written')).toEqual(['a', 'b', 'c', 'd'])
  })

  test('stays as it was while duties are edited', () => {
    const settled = [duty('a', 0.9), duty('b', 1), duty('c', 0.86), duty('d', 1)]
    expect(keepOrder(settled, ['d', 'b', 'a', 'c']).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c'])
  })

  test('new duties stand behind the one they follow in the text, removed ones go', () => {
    const now = [duty('new', 1), duty('a', 0.9), duty('b1', 1), duty('b2', 1), duty('d', 0.3)]
    expect(keepOrder(now, ['d', 'b', 'a', 'c']).map(({ id }) => id)).toEqual(['new', 'd', 'a', 'b1', 'b2'])
  })
})
