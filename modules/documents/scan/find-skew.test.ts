import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSkew } from './find-skew.ts'
import type { Picture } from './picture.ts'
import { turnPicture } from './picture.ts'

/** A sheet with lines of word-like blots. */
function drawSheet(): Picture {
  const width = 800
  const height = 1100
  const data = new Uint8Array(width * height).fill(255)
  for (let line = 0; line < 34; line++)
    for (let x = 90; x < 710 - (line % 5) * 60; x++) {
      const isLetter = (x + line * 17) % (43 + line) > 7 && (x + line * 5) % (8 + (line % 3)) < 5
      for (let y = 0; y < 12 && isLetter; y++) data[(100 + line * 26 + y) * width + x] = 20
    }
  return { data, width, height, channels: 1 }
}

test('the angle of a slanting sheet is found within 0.3 degrees', async () => {
  const sheet = drawSheet()
  await fc.assert(
    fc.asyncProperty(fc.double({ min: -9.5, max: 9.5, noNaN: true }), async (degrees) => {
      const slanting = await turnPicture(sheet, 0, degrees)
      const found = findSkew(slanting)
      expect(found.sideways).toBe(false)
      expect(Math.abs(found.degrees + degrees)).toBeLessThan(0.3)
    }),
    { numRuns: 15 },
  )
})

test('a sheet on its side is told from an upright one', async () => {
  const onItsSide = await turnPicture(drawSheet(), 1, 2)
  const found = findSkew(onItsSide)
  expect(found.sideways).toBe(true)
  expect(Math.abs(found.degrees + 2)).toBeLessThan(0.3)
})

test('an empty sheet lies straight', () => {
  const data = new Uint8Array(200 * 300).fill(255)
  expect(findSkew({ data, width: 200, height: 300, channels: 1 })).toEqual({ degrees: 0, sideways: false })
})
