import { describe, expect, it } from 'vitest'
import { comparePlaces, groupAcross, splitByLevel } from './place-groups.ts'
import type { PlaceLevel } from './place-kind.ts'

const place = (id: string, level: PlaceLevel = 'commune') => ({ id, name: `Đơn vị ${id}`, level })
const link = (predecessorId: string, successorId: string, from: PlaceLevel | null, to: PlaceLevel | null) => ({
  predecessorId,
  successorId,
  on: '2025-07-01',
  predecessorLevel: from,
  successorLevel: to,
})

it('orders provinces before districts before communes, numbers as numbers', () => {
  const places = [place('10'), place('2'), place('1', 'district'), place('9', 'province')]
  expect(places.toSorted(comparePlaces).map(({ id }) => id)).toEqual(['9', '1', '2', '10'])
})

it('tells successions of one level from those that lead to another', () => {
  const [same, across, unknown] = [
    link('a', 'b', 'commune', 'commune'),
    link('d', 'b', 'district', 'commune'),
    link('x', 'b', null, 'commune'),
  ]
  expect(splitByLevel([same, across, unknown])).toEqual({ within: [same], across: [across, unknown] })
})

describe('units that ended among units of another level', () => {
  const places = new Map(['d', 'e'].map((id) => [id, place(id, 'district')]))
  for (const id of ['a', 'b', 'c']) places.set(id, place(id))

  it('are one group each, with the others as guests in order', () => {
    const links = [
      link('d', 'b', 'district', 'commune'),
      link('d', 'a', 'district', 'commune'),
      { ...link('e', 'b', 'district', 'commune'), on: '2026-01-01' },
    ]
    expect(groupAcross(places, links)).toMatchObject([
      { head: { id: 'd' }, guests: [{ id: 'a' }, { id: 'b' }], from: '2025-07-01', to: '2025-07-01' },
      { head: { id: 'e' }, guests: [{ id: 'b' }], from: '2026-01-01' },
    ])
  })

  it.each([
    ['nothing happened', []],
    ['the unit is not known', [link('x', 'a', 'district', 'commune')]],
  ])('are none where %s', (_, links) => expect(groupAcross(places, links)).toEqual([]))
})
