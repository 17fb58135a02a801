import type { RedFields } from './find-red-words.ts'
import { findRedWords, makeRedFields } from './find-red-words.ts'
import type { Picture } from './picture.ts'

const STRONG_RED = 55
const TAIL = 0.01
const DARK = 90
const WHITE = 255

/**
 * Grey picture with its contrast drawn out to black and white (1 % at each end). Strongly red pixels, as of a seal over the
 * signature, become white; dark ones stay, because writing shows through a seal, and so do red words that stand alone.
 */
export function toGrey({ data, width, height }: Picture): Picture {
  const grey = new Uint8Array(width * height)
  const fields = makeRedFields(width, height)
  const { step, across } = fields
  let hasRed = false
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / step) * across
    for (let x = 0; x < width; x++, at++) {
      const from = at * 3
      const isRed = isStronglyRed(data, from)
      const value = isRed ? WHITE : brightness(data, from)
      grey[at] = value
      if (!isRed && value >= DARK) continue
      const counts = isRed ? fields.red : fields.dark
      const field = row + Math.floor(x / step)
      counts[field] = (counts[field] as number) + 1
      hasRed ||= isRed
    }
  }
  if (hasRed) for (const field of findRedWords(fields)) darken(grey, data, width, fields, field)
  return { data: stretch(grey), width, height, channels: 1 }
}

/** Red words as dark as the colours that paper has and red ink lacks. */
function darken(grey: Uint8Array, data: Uint8Array, width: number, { step, across }: RedFields, field: number): void {
  const left = (field % across) * step
  const top = Math.floor(field / across) * step
  for (let y = top; y < top + step && y * width < grey.length; y++)
    for (let at = y * width + left; at < y * width + Math.min(width, left + step); at++)
      if (isStronglyRed(data, at * 3)) grey[at] = Math.min(data[at * 3 + 1] as number, data[at * 3 + 2] as number)
}

const brightness = (data: Uint8Array, from: number): number =>
  ((data[from] as number) * 77 + (data[from + 1] as number) * 151 + (data[from + 2] as number) * 28) >> 8

function isStronglyRed(data: Uint8Array, from: number): boolean {
  const red = data[from] as number
  return red > 110 && red - (data[from + 1] as number) > STRONG_RED && red - (data[from + 2] as number) > STRONG_RED
}

function stretch(grey: Uint8Array): Uint8Array {
  const counts = new Uint32Array(256)
  for (const value of grey) counts[value] = (counts[value] as number) + 1
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
