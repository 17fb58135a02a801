export type LineSize = { width: number; height: number; padding: number }
/** The least and the greatest that fit; small multiples share one. */
export type Domain = { least: number; most: number }
export type LinePoint = { index: number; x: number; y: number; value: number }
export type LineLayout = {
  /** Paths through points that follow each other; what is unknown leaves a gap. */
  paths: string[]
  points: LinePoint[]
  target: string | null
}

/** The range of what is known; null when nothing is. */
export function domainOf(values: readonly (number | null | undefined)[]): Domain | null {
  const known = values.filter((value): value is number => typeof value === 'number')
  if (known.length === 0) return null
  return { least: Math.min(...known), most: Math.max(...known) }
}

const round = (number: number): number => Math.round(number * 10) / 10

const pathOf = (points: readonly Pick<LinePoint, 'x' | 'y'>[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')

/** Points that follow each other without a gap, in runs. */
function runsOf(points: readonly LinePoint[]): LinePoint[][] {
  const runs: LinePoint[][] = []
  let previous: LinePoint | undefined
  for (const point of points) {
    const run = runs[runs.length - 1]
    if (run && previous && previous.index + 1 === point.index) run.push(point)
    else runs.push([point])
    previous = point
  }
  return runs
}

/**
 * Where the line of a small chart goes.
 * @returns null when fewer than two values are known: nothing is drawn from one point
 */
export function layOutLine(
  values: readonly (number | null)[],
  targets: readonly (number | null)[],
  domain: Domain,
  { width, height, padding }: LineSize,
): LineLayout | null {
  const span = domain.most - domain.least
  const step = values.length > 1 ? (width - 2 * padding) / (values.length - 1) : 0
  const place = (value: number, index: number): LinePoint => ({
    index,
    value,
    x: round(padding + index * step),
    y: round(span === 0 ? height / 2 : padding + (1 - (value - domain.least) / span) * (height - 2 * padding)),
  })
  const known = (list: readonly (number | null)[]) =>
    list.flatMap((value, index) => (value === null ? [] : [place(value, index)]))
  const points = known(values)
  if (points.length < 2) return null
  const aims = runsOf(known(targets)).filter((run) => run.length > 1)
  return {
    points,
    paths: runsOf(points)
      .filter((run) => run.length > 1)
      .map(pathOf),
    target: aims.length > 0 ? aims.map(pathOf).join('') : null,
  }
}
