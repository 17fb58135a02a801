import { LEVELS } from './office-names.ts'

/** Folded words with their search key; both of the same length. */
export type Words = { text: string; key: string }

/**
 * One agency or collective in the words. `names` is what it stands for once an enumeration is taken apart;
 * `specific` tells an agency's own name from "các cơ quan, đơn vị".
 */
export type AgencyMention = { from: number; to: number; names: string[]; specific: boolean }

/** No letter or digit follows: the end of a word. */
export const END = '(?![\\p{L}\\p{N}])'

/** A pattern that is tried at one place only, and so costs nothing elsewhere. */
export const sticky = (source: string): RegExp => new RegExp(source, 'uy')

/** Alternatives, the longest first, since the first that fits is taken. */
export const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|')

/** Where the pattern ends when it fits at `at`, else -1. */
export function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

export const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2))

/** Commas, "và" and the like between agencies of a list. */
export const LIST_SEPARATOR = sticky('(?:,? và |, |; ?|,| hoặc |,? cùng với | cùng |,? & )(?:(?:với|đề nghị|giữa) )?')

/** Further levels of the same list: ", thị xã, thành phố", but not a level with its own proper name. */
export const FURTHER_LEVELS = `(?:(?:, | và )(?:${LEVELS})${END}(?! \\p{Lu}))*`
