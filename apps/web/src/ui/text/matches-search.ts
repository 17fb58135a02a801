import { foldVietnamese } from './fold-vietnamese'

/** True when every typed word occurs in the text, accents and case aside. */
export function matchesSearch(text: string, typed: string): boolean {
  const folded = foldVietnamese(text)
  return foldVietnamese(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
