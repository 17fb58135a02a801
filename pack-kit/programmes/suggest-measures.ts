import { plainWords } from '../plain-words.ts'
import type { Measure, Programme } from './programme.ts'

export type SuggestedMeasure = { measure: Measure; score: number; foundInText: string[]; foundInLead: string[] }

const countWords = (phrases: readonly string[]): number =>
  phrases.reduce((total, phrase) => total + plainWords(phrase).split(' ').length, 0)

/**
 * What a duty could be measured by, the likeliest first: every word of a phrase found in the duty's text counts two, in its lead's
 * name one. A suggestion for the reviewer, never an answer. Measures of which no word is found are left out.
 */
export function suggestMeasures(programme: Programme, dutyText: string, leadName: string): SuggestedMeasure[] {
  const text = ` ${plainWords(dutyText)} `
  const lead = ` ${plainWords(leadName)} `
  return programme.measures
    .map((measure): SuggestedMeasure => {
      const foundIn = (folded: string) =>
        measure.words.filter((word) => plainWords(word) !== '' && folded.includes(` ${plainWords(word)} `))
      const foundInText = foundIn(text)
      const foundInLead = foundIn(lead)
      return { measure, score: 2 * countWords(foundInText) + countWords(foundInLead), foundInText, foundInLead }
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
}
