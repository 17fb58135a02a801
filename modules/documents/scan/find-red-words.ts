/** Coarse fields of a picture: how many pixels of each are strongly red, and how many dark. `step` is a field's side in pixels. */
export type RedFields = { across: number; down: number; step: number; red: Uint32Array; dark: Uint32Array }

type Patch = { fields: number[]; left: number; top: number; right: number; bottom: number }

const FIELDS_ACROSS = 200
const FEWEST_RED = 2
const TALLEST_WORD = 0.07
const TALLEST_SLANTING = 0.1
const WIDE = 2
const WRITTEN_OVER = 0.04
const SEAL_MARGIN = 0.15

/** Empty fields for a picture; a field is about a millimetre of an A4 sheet. */
export function makeRedFields(width: number, height: number): RedFields {
  const step = Math.max(4, Math.round(Math.min(width, height) / FIELDS_ACROSS))
  const across = Math.ceil(width / step)
  const down = Math.ceil(height / step)
  return { across, down, step, red: new Uint32Array(across * down), dark: new Uint32Array(across * down) }
}

/**
 * The fields of red words that stand alone, such as the marks "HỎA TỐC" and "MẬT" (8 mm high, Nghị định 30/2020/NĐ-CP,
 * Phụ lục I): patches low enough for a line of words, not written over, and not part of a seal.
 */
export function findRedWords(fields: RedFields): number[] {
  const patches = findPatches(fields)
  const short = Math.min(fields.across, fields.down)
  const isLow = (patch: Patch): boolean => {
    const [wide, high] = [patch.right - patch.left, patch.bottom - patch.top]
    return high <= short * TALLEST_WORD || (high <= short * TALLEST_SLANTING && wide >= high * WIDE)
  }
  const seals = patches.filter((patch) => !isLow(patch))
  return patches
    .filter((patch) => isLow(patch) && !isWrittenOver(patch, fields) && !seals.some((seal) => isAt(patch, seal)))
    .flatMap((patch) => patch.fields)
}

/** Red fields that touch each other, corners included. */
function findPatches({ across, down, red }: RedFields): Patch[] {
  const seen = new Uint8Array(red.length)
  const patches: Patch[] = []
  for (let start = 0; start < red.length; start++) {
    if (seen[start] === 1 || (red[start] as number) < FEWEST_RED) continue
    seen[start] = 1
    const patch: Patch = { fields: [start], left: across, top: down, right: 0, bottom: 0 }
    for (let next = 0; next < patch.fields.length; next++) {
      const field = patch.fields[next] as number
      const [x, y] = [field % across, Math.floor(field / across)]
      patch.left = Math.min(patch.left, x)
      patch.right = Math.max(patch.right, x + 1)
      patch.top = Math.min(patch.top, y)
      patch.bottom = Math.max(patch.bottom, y + 1)
      for (let row = Math.max(0, y - 1); row <= Math.min(down - 1, y + 1); row++)
        for (let column = Math.max(0, x - 1); column <= Math.min(across - 1, x + 1); column++) {
          const other = row * across + column
          if (seen[other] === 1 || (red[other] as number) < FEWEST_RED) continue
          seen[other] = 1
          patch.fields.push(other)
        }
    }
    patches.push(patch)
  }
  return patches
}

/** A signature or words under it: what is red there is a seal or a part of one. */
function isWrittenOver({ left, top, right, bottom }: Patch, { across, step, dark }: RedFields): boolean {
  let ink = 0
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) ink += dark[y * across + x] as number
  return ink > (right - left) * (bottom - top) * step * step * WRITTEN_OVER
}

function isAt(patch: Patch, seal: Patch): boolean {
  const margin = (seal.bottom - seal.top) * SEAL_MARGIN
  return (
    patch.right > seal.left - margin &&
    patch.left < seal.right + margin &&
    patch.bottom > seal.top - margin &&
    patch.top < seal.bottom + margin
  )
}
