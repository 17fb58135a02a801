import type { Line } from './text-line.ts'

/** "2", "- 3 -", "Trang 4/7", "[5]", "4 | Page" alone on a line. */
const PAGE_NUMBER =
  /^(?:[-–—[] ?)?(?:(?:trang|page)(?: số)? ?)?\d{1,3}(?: ?(?:\/|of) ?\d{1,3})?(?: page)?(?: ?[-–—\]])?$/
const LONGEST_RUNNING_HEADER = 100
/** Fewest lines of a page: numbers that stand closer together count something else. */
const SHORTEST_PAGE = 12

/**
 * The lines without page numbers, and without the running headers that stand next to several of them.
 * The line after a page number between blank lines gets the gap `page`: its paragraph may go on.
 */
export function dropFurniture(lines: Line[]): Line[] {
  const numbers = lines.flatMap((line, at) => (isPageNumber(line, lines[at + 1]) ? [at] : []))
  if (numbers.length === 0) return lines
  const dropped = new Set([...numbers, ...runningHeaders(lines, numbers)])
  const kept: Line[] = []
  let torn = false
  for (const [at, line] of lines.entries()) {
    if (dropped.has(at)) {
      torn ||= line.gap === 'blank'
      continue
    }
    const after = at > 0 && dropped.has(at - 1) && (torn || line.gap === 'blank') && line.gap !== 'bar'
    kept.push(after ? { ...line, gap: 'page' } : line)
    torn = false
  }
  return kept
}

/** A number between bars is a table cell. */
function isPageNumber(line: Line, next: Line | undefined): boolean {
  return line.gap !== 'bar' && next?.gap !== 'bar' && next !== undefined && PAGE_NUMBER.test(line.folded.key)
}

function runningHeaders(lines: Line[], numbers: number[]): number[] {
  const beside = new Map<string, number[]>()
  for (const [index, at] of numbers.entries()) {
    if (at - (numbers[index - 1] ?? 0) < SHORTEST_PAGE) continue
    for (const next of [at - 1, at + 1]) {
      const line = lines[next]
      if (!line || line.gap === 'bar' || line.folded.text.length > LONGEST_RUNNING_HEADER) continue
      beside.set(line.folded.key, [...(beside.get(line.folded.key) ?? []), next])
    }
  }
  return [...beside.values()].filter((places) => places.length > 1).flat()
}
