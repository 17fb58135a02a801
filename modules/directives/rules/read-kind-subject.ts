import { restoreCase } from './case-restoring.ts'
import { missing, readable } from './confidence.ts'
import type { DirectiveKind, Field } from './directive-reading.ts'
import { DOCUMENT_KINDS } from './document-kinds.ts'
import { rawSpan } from './fold-text.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** The kind by its title line, else by the symbol's abbreviation, else công văn for a letter addressed with "Kính gửi". */
export function readKind(
  titleBlocks: TextBlock[],
  symbol: string | null,
  hasAddressees: boolean,
): Field<DirectiveKind> {
  for (const block of titleBlocks) {
    const row = DOCUMENT_KINDS.find(({ title }) => block.folded.key.startsWith(title))
    if (row) return readable(row.kind, 0.97, { start: block.start, end: block.end })
  }
  const abbreviation = symbol?.replace(/^\d{4}\//, '').split('-')[0] ?? ''
  const row = DOCUMENT_KINDS.find((candidate) => candidate.abbreviation === abbreviation)
  if (row) return readable(row.kind, 0.8, null)
  if (hasAddressees) return readable('cong_van', symbol ? 0.95 : 0.8, null)
  return symbol && /^(?:UBND|VP|S[\p{Lu}]+|B[\p{Lu}]+)/u.test(symbol) ? readable('cong_van', 0.6, null) : missing()
}

/** "V/v …" of a letter, else the lines under the title, in ordinary case. */
export function readSubject(titleBlocks: TextBlock[], subjectBlocks: TextBlock[], runningText: string): Field<string> {
  const letter = subjectBlocks.find((block) => /^(?:v\/v|\(?về việc)/.test(block.folded.key))
  if (letter)
    return readable(restoreCase(letter.folded.text, runningText), 0.95, { start: letter.start, end: letter.end })
  const first = subjectBlocks[0]
  const last = subjectBlocks.at(-1)
  if (first && last) {
    const words = subjectBlocks
      .map((block) => block.folded.text)
      .join(' ')
      .replace(/\s*\([Kk]èm theo.*$/u, '')
    return readable(restoreCase(words, runningText), 0.9, { start: first.start, end: last.end })
  }
  const title = titleBlocks.find((block) => / về | v\/v /.test(block.folded.key))
  const match = title && / (?:về|v\/v) /.exec(title.folded.key)
  if (!title || !match) return missing()
  const words = title.folded.text.slice(match.index + 1)
  return readable(
    words[0]?.toUpperCase() + words.slice(1),
    0.85,
    rawSpan(title.folded, match.index + 1, title.folded.text.length),
  )
}
