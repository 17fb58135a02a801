import { expect, test } from 'vitest'
import type { Picture } from './picture.ts'
import { toGrey } from './to-grey.ts'

const WIDTH = 1000
const HEIGHT = 1400
const RED = [210, 40, 45] as const
const BLACK = [25, 25, 30] as const

type Colour = readonly [red: number, green: number, blue: number]

const blankSheet = (): Picture => ({
  data: new Uint8Array(WIDTH * HEIGHT * 3).fill(250),
  width: WIDTH,
  height: HEIGHT,
  channels: 3,
})

function fill({ data }: Picture, left: number, top: number, width: number, height: number, colour: Colour): void {
  for (let y = top; y < top + height; y++)
    for (let x = left; x < left + width; x++) data.set(colour, (y * WIDTH + x) * 3)
}

/** Six letters of two strokes each: 135 × 24 pixels, about 29 × 5 mm on A4. */
function drawWord(sheet: Picture, left: number, top: number, colour: Colour): void {
  for (let letter = 0; letter < 6; letter++) {
    fill(sheet, left + letter * 23, top, 4, 24, colour)
    fill(sheet, left + letter * 23, top + 20, 14, 4, colour)
  }
}

/** A ring of 85 pixels (18 mm) with a disc in it, in red; what is dark stays dark. */
function drawSeal({ data }: Picture, middleX: number, middleY: number): void {
  for (let y = middleY - 90; y < middleY + 90; y++)
    for (let x = middleX - 90; x < middleX + 90; x++) {
      const distance = Math.hypot(x - middleX, y - middleY)
      const at = (y * WIDTH + x) * 3
      if ((distance > 80 && distance < 86) || (distance > 50 && distance < 70)) if (data[at] === 250) data.set(RED, at)
    }
}

function darkest({ data }: Picture, left: number, top: number, width: number, height: number): number {
  let value = 255
  for (let y = top; y < top + height; y++)
    for (let x = left; x < left + width; x++) value = Math.min(value, data[y * WIDTH + x] as number)
  return value
}

test('red words that stand alone stay', () => {
  const sheet = blankSheet()
  drawWord(sheet, 120, 200, RED)
  drawWord(sheet, 120, 400, BLACK)
  expect(darkest(toGrey(sheet), 120, 200, 4, 24)).toBeLessThan(60)
})

test('a framed mark stays', () => {
  const sheet = blankSheet()
  drawWord(sheet, 120, 200, RED)
  for (const top of [188, 234]) fill(sheet, 108, top, 160, 3, RED)
  for (const left of [108, 265]) fill(sheet, left, 188, 3, 49, RED)
  drawWord(sheet, 120, 400, BLACK)
  expect(darkest(toGrey(sheet), 120, 200, 4, 24)).toBeLessThan(60)
})

test('a seal goes, and the words written under it stay', () => {
  const sheet = blankSheet()
  drawWord(sheet, 620, 1000, BLACK)
  drawSeal(sheet, 700, 1010)
  const grey = toGrey(sheet)
  expect(darkest(grey, 620, 1000, 4, 24)).toBeLessThan(60)
  expect(darkest(grey, 695, 930, 10, 20)).toBeGreaterThan(200)
  expect(darkest(grey, 695, 1070, 10, 20)).toBeGreaterThan(200)
})

test('red strokes across dark words go', () => {
  const sheet = blankSheet()
  for (let line = 0; line < 3; line++) drawWord(sheet, 620, 1000 + line * 26, BLACK)
  for (let stroke = 0; stroke < 5; stroke++) fill(sheet, 612, 1004 + stroke * 13, 160, 2, RED)
  expect(darkest(toGrey(sheet), 772 - 12, 1000, 8, 60)).toBeGreaterThan(200)
})
