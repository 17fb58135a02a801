import { type ClassCounts, dutyRules, type TallyGroup } from '../duties/index.ts'

/** What is told of one agency, directive, field, leader or place, and of all together. */
export type Figures = {
  counts: ClassCounts
  /** all five classes */
  total: number
  extensions: number
  returns: number
  paused: number
  /** reports that wait for the office's confirmation */
  withOffice: number
}

export const noFigures = (): Figures => ({
  counts: { ...dutyRules.noCounts },
  total: 0,
  extensions: 0,
  returns: 0,
  paused: 0,
  withOffice: 0,
})

/** Adds groups up by the rules of single assignments; what was cancelled or recalled is counted nowhere. */
export function addUpFigures(groups: readonly TallyGroup[]): Figures {
  const figures = noFigures()
  for (const { stage, relation, count, extensions, returns } of groups) {
    const { class: name } = dutyRules.classify(stage, relation)
    if (name === null) continue
    figures.counts[name] += count
    figures.total += count
    figures.extensions += extensions
    figures.returns += returns
    if (stage === 'paused') figures.paused += count
    if (stage === 'awaiting_confirmation') figures.withOffice += count
  }
  return figures
}

/** Number of duties of similar load below which an agency is not ranked. */
export const fewestRanked = 3
