import { mergeRulings } from './merge-rulings.ts'
import type { Ruling } from './page-content.ts'

/** A table drawn with ruling lines: where its columns and bands part, and which of its fields belong to one cell. */
export type RuledGrid = {
  columns: number[]
  bands: number[]
  /** for each field (band × column count + column) the first field of its cell */
  cellOf: Int32Array
}

const REACH = 3
const NARROWEST = 6
const MOST_FIELDS = 20_000

/** Finds grids of at least two columns among the ruling lines, from top to bottom. */
export function findRuledGrids(rulings: Ruling[]): RuledGrid[] {
  const flats = mergeRulings(rulings, true)
  const uprights = mergeRulings(rulings, false)
  if (flats.length < 2 || uprights.length < 2) return []
  return connect(flats, uprights)
    .map(([lines, posts]) => toGrid(lines, posts))
    .filter((grid) => grid !== null)
    .sort((one, other) => (one.bands[0] ?? 0) - (other.bands[0] ?? 0))
}

/** Sets of lines that cross each other. */
function connect(flats: Ruling[], uprights: Ruling[]): [Ruling[], Ruling[]][] {
  const parent = Array.from({ length: flats.length + uprights.length }, (_, at) => at)
  for (const [f, flat] of flats.entries())
    for (const [u, upright] of uprights.entries()) {
      const meets =
        upright.at >= flat.from - REACH &&
        upright.at <= flat.to + REACH &&
        flat.at >= upright.from - REACH &&
        flat.at <= upright.to + REACH
      if (meets) join(parent, f, flats.length + u)
    }
  const sets = new Map<number, [Ruling[], Ruling[]]>()
  for (const at of parent.keys()) {
    const root = rootOf(parent, at)
    const set = sets.get(root) ?? [[], []]
    sets.set(root, set)
    if (at < flats.length) set[0].push(flats[at] as Ruling)
    else set[1].push(uprights[at - flats.length] as Ruling)
  }
  return [...sets.values()].filter(([lines, posts]) => lines.length >= 1 && posts.length >= 2)
}

function toGrid(lines: Ruling[], posts: Ruling[]): RuledGrid | null {
  const columns = edges(posts, lines)
  const bands = edges(lines, posts)
  const width = columns.length - 1
  const height = bands.length - 1
  if (width < 2 || height < 1 || width * height > MOST_FIELDS) return null
  const parent = Array.from({ length: width * height }, (_, at) => at)
  for (let band = 0; band < height; band++)
    for (let column = 0; column < width; column++) {
      const x = ((columns[column] as number) + (columns[column + 1] as number)) / 2
      const y = ((bands[band] as number) + (bands[band + 1] as number)) / 2
      const at = band * width + column
      if (column + 1 < width && !isWall(posts, columns[column + 1] as number, y)) join(parent, at, at + 1)
      if (band + 1 < height && !isWall(lines, bands[band + 1] as number, x)) join(parent, at, at + width)
    }
  return { columns, bands, cellOf: Int32Array.from(parent, (_, at) => rootOf(parent, at)) }
}

/** Where lines stand, and the outer edge where only the crossing lines reach on (a table cut by the page's end). */
function edges(lines: Ruling[], crossing: Ruling[]): number[] {
  const found: number[] = []
  const outer = [Math.min(...crossing.map((line) => line.from)), Math.max(...crossing.map((line) => line.to))]
  for (const at of [...lines.map((line) => line.at), ...outer].sort((one, other) => one - other))
    if (found.length === 0 || at - (found.at(-1) as number) > NARROWEST) found.push(at)
  return found
}

const isWall = (lines: Ruling[], at: number, across: number): boolean =>
  lines.some((line) => Math.abs(line.at - at) <= NARROWEST && line.from <= across && line.to >= across)

function rootOf(parent: number[], at: number): number {
  let root = at
  while (parent[root] !== root) root = parent[root] as number
  for (let step = at; step !== root; ) {
    const next = parent[step] as number
    parent[step] = root
    step = next
  }
  return root
}

/** The root of a set is its smallest member: the upper left field of a cell. */
function join(parent: number[], one: number, other: number): void {
  const a = rootOf(parent, one)
  const b = rootOf(parent, other)
  parent[Math.max(a, b)] = Math.min(a, b)
}
