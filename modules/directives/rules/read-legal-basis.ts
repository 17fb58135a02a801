import { findCitations } from './find-citations.ts'

const LONGEST = 20_000

/** The numbers of the documents the grounds cite, each once, in order. Laws cited by name only have none. */
export function readLegalBasis(paragraphs: string[], ownNumber: string | null): string[] {
  const found = new Set<string>()
  for (const text of paragraphs)
    for (const { number } of findCitations(text.slice(0, LONGEST))) if (number !== ownNumber) found.add(number)
  return [...found]
}
