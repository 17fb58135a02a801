import sharp from 'sharp'
import { expect, test } from 'vitest'
import { openPicture } from './open-picture.ts'

const LONG = 300
const SHORT = 200

/** A white JPEG with a black upper left corner, stored so that a camera's EXIF orientation must be obeyed to see it there. */
async function photograph(orientation: number): Promise<Buffer> {
  const raw = new Uint8Array(SHORT * LONG * 3).fill(255)
  for (let y = 0; y < 60; y++) raw.fill(0, y * SHORT * 3, (y * SHORT + 60) * 3)
  const upright = sharp(raw, { raw: { width: SHORT, height: LONG, channels: 3 } })
  const back = { 1: 0, 3: 180, 6: 270, 8: 90 }[orientation] ?? 0
  const stored = await upright.rotate(back).png().toBuffer()
  return sharp(stored).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer()
}

test.each([1, 3, 6, 8])('a photograph with EXIF orientation %i comes upright', async (orientation) => {
  const file = await photograph(orientation)
  expect((await sharp(file).metadata()).orientation).toBe(orientation)
  const sheet = await (await openPicture(file)).readSheet(0)
  expect(sheet.height / sheet.width).toBeCloseTo(LONG / SHORT, 2)
  const brightness = (x: number, y: number): number =>
    sheet.data[(Math.round(y * sheet.height) * sheet.width + Math.round(x * sheet.width)) * 3] as number
  expect(brightness(0.1, 0.1)).toBeLessThan(60)
  expect([brightness(0.9, 0.1), brightness(0.1, 0.9), brightness(0.9, 0.9)].every((value) => value > 200)).toBe(true)
})
