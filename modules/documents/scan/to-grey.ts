import type { Picture } from './picture.ts'

const STRONG_RED = 55
const TAIL = 0.01

/**
 * Grey picture with its contrast drawn out to black and white (1 % at each end). Strongly red pixels, as of a seal over the
 * signature, become white; dark ones stay, because writing shows through a seal.
 */
export function toGrey({ data, width, height }: Picture): Picture {
  const grey = new Uint8Array(width * height)
  const counts = new Uint32Array(256)
  for (let at = 0, from = 0; at < grey.length; at++, from += 3) {
    const red = data[from] as number
    const green = data[from + 1] as number
    const blue = data[from + 2] as number
    const isSeal = red > 110 && red - green > STRONG_RED && red - blue > STRONG_RED
    const value = isSeal ? 255 : (red * 77 + green * 151 + blue * 28) >> 8
    grey[at] = value
    counts[value] = (counts[value] as number) + 1
  }
  return { data: stretch(grey, counts), width, height, channels: 1 }
}

function stretch(grey: Uint8Array, counts: Uint32Array): Uint8Array {
  const tail = grey.length * TAIL
  let black = 0
  for (let sum = 0; black < 254; black++) {
    sum += counts[black] as number
    if (sum > tail) break
  }
  let white = 255
  for (let sum = 0; white > black + 1; white--) {
    sum += counts[white] as number
    if (sum > tail) break
  }
  if (white - black < 40) return grey
  const table = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.max(0, Math.min(255, Math.round(((value - black) / (white - black)) * 255))),
  )
  for (let at = 0; at < grey.length; at++) grey[at] = table[grey[at] as number] as number
  return grey
}
