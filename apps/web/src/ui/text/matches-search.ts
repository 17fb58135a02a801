import { plainLetters } from './plain-letters'

/** True when every typed word occurs in the text, accents and case aside. */
export function matchesSearch(text: string, typed: string): boolean {
  const folded = plainLetters(text)
  return plainLetters(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
