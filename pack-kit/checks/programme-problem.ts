/** Something wrong with a definition. */
export type ProgrammeProblem = {
  /** where in the programme, by codes: "registers/flower-roads/fields/length" */
  path: string
  /** Vietnamese: what is wrong, and what would be right where that is known */
  message: string
  /** codes that stand in the source one after the other on the way to the line to mend; the last is the one to mend */
  trail: readonly string[]
  /** the last word is one mentioned there, not the code of something declared */
  isMention: boolean
}

/** A place in a programme from which problems are told. */
export type Spot = { path: string; trail: readonly string[] }

export const programmeSpot: Spot = { path: '', trail: [] }

/** A spot further in; `codes` are the words of the source one passes on the way. */
export const inside = (spot: Spot, step: string, ...codes: string[]): Spot => ({
  path: spot.path === '' ? step : `${spot.path}/${step}`,
  trail: [...spot.trail, ...codes],
})

/** A problem at a spot; `words` are those of the source to mend, where they are not the spot's own. */
export const problemAt = (spot: Spot, message: string, ...words: string[]): ProgrammeProblem => ({
  path: spot.path,
  message,
  trail: [...spot.trail, ...words],
  isMention: words.length > 0,
})
