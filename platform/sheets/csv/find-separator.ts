const separators = [',', ';', '\t'] as const

export type Separator = (typeof separators)[number]

const linesLookedAt = 30

/**
 * The sign that separates cells in the first lines of a text: the one that cuts most lines into the same number of cells, more cells
 * before fewer. Excel's own `sep=;` in front decides by itself.
 */
export function findSeparator(text: string): Separator {
  const said = /^sep=([,;\t])\r?\n/i.exec(text)?.[1]
  if (said !== undefined) return said as Separator
  const lines = linesOutsideQuotes(text)
  const [best] = separators
    .map((separator) => ({ separator, ...agreement(lines.map((line) => line.split(separator).length)) }))
    .sort((one, other) => other.lines * other.cells - one.lines * one.cells)
  return best?.separator ?? ','
}

/** Lines with what stands in quotes left out, so that signs within do not count. */
function linesOutsideQuotes(text: string): string[] {
  const bare = text.replace(/"(?:[^"]|"")*(?:"|$)/g, '')
  return bare
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, linesLookedAt)
}

/** The number of cells most lines have, one alone not counted. */
function agreement(counts: number[]): { lines: number; cells: number } {
  const tally = new Map<number, number>()
  for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1)
  let best = { lines: 0, cells: 0 }
  for (const [cells, lines] of tally) if (lines * cells > best.lines * best.cells) best = { lines, cells }
  return best
}
