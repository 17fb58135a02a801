import type { Ruling } from './page-content.ts'

const SAME_LINE = 2
const TOUCHING = 3

/** Joins ruling lines that lie on one another or carry each other on: a cell's four edges become the table's lines. */
export function mergeRulings(rulings: Ruling[], flat: boolean): Ruling[] {
  const sorted = rulings.filter((ruling) => ruling.flat === flat).sort((one, other) => one.at - other.at)
  const merged: Ruling[] = []
  let group: Ruling[] = []
  for (const ruling of sorted) {
    if (group.length > 0 && ruling.at - (group[0] as Ruling).at > SAME_LINE) {
      merged.push(...mergeStretches(group))
      group = []
    }
    group.push(ruling)
  }
  return [...merged, ...mergeStretches(group)]
}

function mergeStretches(group: Ruling[]): Ruling[] {
  const merged: Ruling[] = []
  for (const ruling of group.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1)
    if (last && ruling.from <= last.to + TOUCHING) last.to = Math.max(last.to, ruling.to)
    else merged.push({ ...ruling, at: (group[0] as Ruling).at })
  }
  return merged
}
