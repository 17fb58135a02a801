import { expect, it } from 'vitest'
import type { PlaceDetails } from '../../../api/operations'
import { provincesThen } from './provinces-then'

const relative = (id: string, level: 'province' | 'district') =>
  ({ id, name: `Tỉnh ${id}`, level }) as PlaceDetails['predecessors'][number]
const predecessors = [relative('a', 'province'), relative('b', 'province'), relative('h', 'district')]

it.each([
  ['itself', { id: 'c', name: 'Tỉnh c' } as PlaceDetails['current'], ['c']],
  ['those it came from', null, ['a', 'b']],
])('is %s', (_, current, ids) => expect(provincesThen({ current, predecessors }).map(({ id }) => id)).toEqual(ids))
