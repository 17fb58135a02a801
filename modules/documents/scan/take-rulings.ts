import type { Ruling } from '../pdf/layout/page-content.ts'
import type { Picture } from './picture.ts'

const DARK = 150
const WHITE = 255
const SHORTEST_FLAT = 0.06
const SHORTEST_UPRIGHT = 0.018
const THICKEST = 12

/**
 * Finds the ruling lines of a straightened grey picture, long unbroken dark runs, and wipes them out of it, so that tables
 * are read cell by cell and no line passes for a letter. Lengths in pixels.
 */
export function takeRulings(picture: Picture): Ruling[] {
  const flats = findRuns(picture, true, Math.round(picture.width * SHORTEST_FLAT))
  const uprights = findRuns(picture, false, Math.round(picture.width * SHORTEST_UPRIGHT * 2))
  const rulings = [...thin(flats), ...thin(uprights)]
  for (const run of rulings) wipe(picture, run)
  return rulings.map(({ flat, at, from, to }) => ({ flat, at: at + 0.5, from, to }))
}

/** Dark runs of at least `shortest` pixels along rows (flat) or columns. */
function findRuns({ data, width, height }: Picture, flat: boolean, shortest: number): Ruling[] {
  const [lines, length, alongStep, acrossStep] = flat ? [height, width, 1, width] : [width, height, width, 1]
  const runs: Ruling[] = []
  for (let line = 0; line < lines; line++) {
    let start = -1
    let at = line * acrossStep
    for (let along = 0; along <= length; along++, at += alongStep) {
      const isDark = along < length && (data[at] as number) < DARK
      if (isDark && start < 0) start = along
      if (isDark || start < 0) continue
      if (along - start >= shortest) runs.push({ flat, at: line, from: start, to: along })
      start = -1
    }
  }
  return runs
}

/** Leaves out runs in dark areas too thick to be lines, such as a shaded margin. */
function thin(runs: Ruling[]): Ruling[] {
  const byLine = new Map<number, Ruling[]>()
  for (const run of runs) byLine.set(run.at, [...(byLine.get(run.at) ?? []), run])
  const overlaps = (run: Ruling, at: number) =>
    (byLine.get(at) ?? []).some((other) => other.from < run.to && other.to > run.from)
  return runs.filter((run) => !(overlaps(run, run.at - THICKEST) || overlaps(run, run.at + THICKEST)))
}

function wipe({ data, width, height }: Picture, { flat, at, from, to }: Ruling): void {
  for (let across = Math.max(0, at - 1); across <= Math.min((flat ? height : width) - 1, at + 1); across++)
    for (let along = from; along < to; along++) data[flat ? across * width + along : along * width + across] = WHITE
}
