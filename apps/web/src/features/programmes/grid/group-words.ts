import type { Counts } from '../judgement/judge-grid'

/** '5 đạt · 2 chưa đạt · 1 chưa rõ': how figures with a target stand; what there is none of is not said. */
export function verdictCounts({ reached, missed, unknown }: Counts): string {
  const said = [
    [reached, 'đạt'],
    [missed, 'chưa đạt'],
    [unknown, 'chưa rõ'],
  ] as const
  return said.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : [])).join(' · ')
}

/** '12 chỉ tiêu: 5 đạt · 2 chưa đạt'. */
export function groupWords({ counts, lines }: { counts: Counts; lines: readonly unknown[] }): string {
  return `${lines.length} chỉ tiêu: ${verdictCounts(counts) || 'chưa giao mục tiêu'}`
}
