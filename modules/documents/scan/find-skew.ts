import type { Picture } from './picture.ts'

/** `degrees` to turn the picture clockwise so that its lines lie flat; `sideways`: its lines stand upright. */
export type Skew = { degrees: number; sideways: boolean }

const DARK = 128
const MOST_POINTS = 60_000
const FEWEST_POINTS = 200
const FURTHEST = 10
const SIDEWAYS = 1.6

/**
 * Finds how far the lines of a small grey copy (about 800 pixels wide) lie aslant, within ±10°, to a tenth of a degree: the
 * angle at which the ink falls into the sharpest rows. Lines that stand upright fall into sharper columns than rows.
 */
export function findSkew({ data, width, height }: Picture): Skew {
  const { xs, ys } = inkOf(data, width, height)
  if (xs.length < FEWEST_POINTS) return { degrees: 0, sideways: false }
  const flat = sharpest(xs, ys, width, height)
  const upright = sharpest(ys, xs, height, width)
  if (upright.sharpness > flat.sharpness * SIDEWAYS) return { degrees: -upright.degrees, sideways: true }
  return { degrees: flat.degrees, sideways: false }
}

/** The degrees for a copy whose lines lie flat, whatever else it shows. */
export function findFlatSkew({ data, width, height }: Picture): number {
  const { xs, ys } = inkOf(data, width, height)
  return xs.length < FEWEST_POINTS ? 0 : sharpest(xs, ys, width, height).degrees
}

/** Dark pixels with a lighter one below them or beside them: the edges of letters, without the inside of blots. */
function inkOf(data: Uint8Array, width: number, height: number): { xs: Float64Array; ys: Float64Array } {
  const found: number[] = []
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      if ((data[at] as number) >= DARK) continue
      if ((data[at + width] as number) >= DARK || (data[at + 1] as number) >= DARK) found.push(at)
    }
  const step = Math.max(1, found.length / MOST_POINTS)
  const count = Math.min(found.length, Math.floor(found.length / step))
  const xs = new Float64Array(count)
  const ys = new Float64Array(count)
  for (let index = 0; index < count; index++) {
    const at = found[Math.floor(index * step)] as number
    xs[index] = at % width
    ys[index] = Math.floor(at / width)
  }
  return { xs, ys }
}

function sharpest(xs: Float64Array, ys: Float64Array, width: number, height: number) {
  let best = { degrees: 0, sharpness: -1 }
  const test = (degrees: number) => {
    const sharpness = sharpnessAt(xs, ys, width, height, degrees)
    if (sharpness > best.sharpness) best = { degrees, sharpness }
  }
  for (let degrees = -FURTHEST; degrees <= FURTHEST; degrees += 0.5) test(degrees)
  for (const step of [0.25, 0.1, 0.05]) {
    const middle = best.degrees
    test(middle - step)
    test(middle + step)
  }
  return { degrees: Math.round(best.degrees * 20) / 20, sharpness: best.sharpness }
}

/** Sum of squared differences of neighbouring rows' ink when the picture is turned by `degrees` clockwise. */
function sharpnessAt(xs: Float64Array, ys: Float64Array, width: number, height: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const offset = Math.ceil(Math.abs(slope) * width) + 2
  const rows = new Float64Array(height + 2 * offset)
  for (let at = 0; at < xs.length; at++) {
    const y = (ys[at] as number) + (xs[at] as number) * slope + offset
    const row = Math.floor(y)
    const part = y - row
    rows[row] = (rows[row] as number) + 1 - part
    rows[row + 1] = (rows[row + 1] as number) + part
  }
  let sum = 0
  for (let row = 1; row < rows.length; row++) sum += ((rows[row] as number) - (rows[row - 1] as number)) ** 2
  return sum
}
