/** What is typed after "@" up to the caret: where the "@" stands and the words so far. */
export type OpenMention = { at: number; query: string }

const longestName = 60

/** The name being typed at the caret, or null; "@" counts at the beginning of a word only, so that addresses are left alone. */
export function mentionAt(text: string, caret: number): OpenMention | null {
  const before = text.slice(0, caret)
  const at = before.lastIndexOf('@')
  if (at === -1 || (at > 0 && !/[\s([{"“,;]/.test(before.charAt(at - 1)))) return null
  const query = before.slice(at + 1)
  if (query.length > longestName || /^\s|\n|\s{2}|[,;:!?()]/.test(query)) return null
  return { at, query: query.trimStart() }
}

/** The text with the chosen name in place of what was typed, and where the caret goes. */
export function insertMention(
  text: string,
  { at, query }: OpenMention,
  fullName: string,
): { text: string; caret: number } {
  const rest = text.slice(at + 1 + query.length)
  const inserted = `@${fullName}${/^\s/.test(rest) ? '' : ' '}`
  return { text: text.slice(0, at) + inserted + rest, caret: at + fullName.length + 2 }
}

/** Those chosen whose names still stand in the text. */
export const stillNamed = <Person extends { fullName: string }>(text: string, people: readonly Person[]): Person[] =>
  people.filter(({ fullName }) => text.includes(`@${fullName}`))
