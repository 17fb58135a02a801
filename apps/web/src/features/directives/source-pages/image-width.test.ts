import { expect, test } from 'vitest'
import { imageWidth } from './image-width'

test('is sharp on the screen, from a few widths', () => {
  expect(imageWidth(390, 1)).toBe(600)
  expect(imageWidth(390, 3)).toBe(900)
  expect(imageWidth(660, 1)).toBe(900)
  expect(imageWidth(660, 2)).toBe(1600)
  expect(imageWidth(5000, 2)).toBe(2400)
})
