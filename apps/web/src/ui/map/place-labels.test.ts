import { expect, it } from 'vitest'
import { placeLabels } from './place-labels'

const label = (id: string, x: number, y: number) => ({ id, name: 'Xã Vĩnh Hòa', x, y })

it('keeps names apart, those that come first', () => {
  const labels = [
    label('one', 100, 100),
    label('over it', 130, 105),
    label('below', 100, 130),
    label('beside', 300, 100),
  ]
  expect(placeLabels(labels, 15).map(({ id }) => id)).toEqual(['one', 'below', 'beside'])
  expect(placeLabels(labels, 40).map(({ id }) => id)).toEqual(['one'])
})
