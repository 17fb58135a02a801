/** Signs no system forbids in a file's name. */
const clean = (words: string): string => words.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').trim()

/** "2026-03-20 Đôn đốc Sở Y tế.docx"; a number given when it went out stands in front. */
export const letterFileName = (letter: {
  organizationName: string
  draftedOn: string
  number: string | null
}): string =>
  clean(`${letter.number ? `${letter.number} ` : ''}${letter.draftedOn} Đôn đốc ${letter.organizationName}`).slice(
    0,
    150,
  )

/** Names of several files, told apart by a number where they would be the same; without the ending. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}
