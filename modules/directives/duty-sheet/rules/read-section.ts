type Cells = Readonly<Record<string, string | null>>

const marks = /^(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?$/u
const marked = /^(?:[IVXLC]{1,6}|[A-ZĐ])\s*[.)–-]\s*\p{Lu}/u
const isShout = (words: string): boolean => words === words.toUpperCase() && /\p{Lu}{2}/u.test(words)

/** The heading in a row that is no duty but the title of those under it: "I. Lĩnh vực y tế"; null for a row of another kind. */
export function readSection({ ordinal, name, ...others }: Cells): string | null {
  if (Object.entries(others).some(([key, cell]) => key !== 'section' && cell !== null)) return null
  const [mark, words] = [ordinal?.trim() ?? '', name?.trim() ?? '']
  if (words === '') return /\p{L}{2}/u.test(mark) ? mark : null
  if (marks.test(mark)) return `${mark.replace(/[.)]$/, '')}. ${words}`
  return mark === '' && (marked.test(words) || isShout(words)) ? words : null
}
