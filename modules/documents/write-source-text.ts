import { cleanWords } from './clean-words.ts'
import { documentsErrors } from './documents-errors.ts'
import { isLayoutTable } from './layout-table.ts'
import { type Block, type ParagraphBlock, paragraphsOf, type SourceBlocks, type TableCell } from './source-blocks.ts'
import type { SourceDocument, SourceFormat, SourceParagraph, SourceWarning } from './source-document.ts'
import { findLegacyEncoding, restoreIfBetter } from './text/restore-letters.ts'

/** UTF-16 units; ten times what the reader of directives takes. */
const LONGEST = 5_000_000
const ENCODING_SAMPLE = 200_000

type Writing = { parts: string[]; length: number; paragraphs: SourceParagraph[]; blank: boolean }

/**
 * Blocks to the text that is read: one line a paragraph, one line `| a | b |` a row of data, the cells of a layout table
 * one after the other, notes at the end. Throws file_too_long, and file_without_words when nothing is left.
 */
export function writeSourceText(format: SourceFormat, source: SourceBlocks, warnings: SourceWarning[]): SourceDocument {
  const restored = cleanBlocks(source)
  const writing: Writing = { parts: [], length: 0, paragraphs: [], blank: true }
  writeLines(restored.blocks, writing)
  if (restored.notes.length > 0) addBlank(writing)
  for (const [at, note] of restored.notes.entries()) add(`[${at + 1}] ${note.replaceAll('\n', ' ')}\n`, writing)
  const text = writing.parts.join('').trimEnd()
  if (text === '') throw documentsErrors.file_without_words()
  const all = restored.wasLegacy ? [...warnings, 'legacy_encoding' as const] : warnings
  return { format, text, pages: [], paragraphs: writing.paragraphs, warnings: [...new Set(all)] }
}

/** Words cleaned; legacy letters restored where the file did not name their font. */
function cleanBlocks({ blocks, notes }: SourceBlocks): SourceBlocks & { wasLegacy: boolean } {
  const sample: string[] = []
  let length = 0
  for (const { text } of paragraphsOf(blocks)) {
    sample.push(text)
    length += text.length
    if (length > ENCODING_SAMPLE) break
  }
  const legacy = findLegacyEncoding(sample.join('\n'))
  const clean = (text: string) => cleanWords(legacy ? restoreIfBetter(text, legacy) : text)
  for (const paragraph of paragraphsOf(blocks)) paragraph.text = clean(paragraph.text)
  return { blocks, notes: notes.map(clean), wasLegacy: legacy !== null }
}

function add(text: string, writing: Writing): void {
  writing.parts.push(text)
  writing.length += text.length
  writing.blank = text === '\n' || (text === '' && writing.blank)
  if (writing.length > LONGEST) throw documentsErrors.file_too_long({ limitCharacters: LONGEST })
}

/** A blank line, but never two. */
function addBlank(writing: Writing): void {
  if (!writing.blank) add('\n', writing)
}

function addParagraph({ number }: ParagraphBlock, text: string, writing: Writing): void {
  writing.paragraphs.push({ start: writing.length, end: writing.length + text.length, number })
  add(text, writing)
}

function writeLines(blocks: Block[], writing: Writing): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.text === '') addBlank(writing)
      else {
        addParagraph(block, block.text, writing)
        add('\n', writing)
        writing.blank = false
      }
    } else if (isLayoutTable(block)) writeColumns(block.rows, writing)
    else writeRows(block.rows, writing)
  }
}

function writeColumns(rows: TableCell[][], writing: Writing): void {
  for (const cell of rows.flat()) {
    addBlank(writing)
    writeLines(cell, writing)
  }
  addBlank(writing)
}

function writeRows(rows: TableCell[][], writing: Writing): void {
  addBlank(writing)
  for (const row of rows) {
    const hasWords = row.some((cell) => [...paragraphsOf(cell)].some(({ text }) => text !== ''))
    if (!hasWords) continue
    add('|', writing)
    for (const cell of row) {
      add(' ', writing)
      writeCell(cell, writing)
      add(' |', writing)
    }
    add('\n', writing)
    writing.blank = false
  }
  addBlank(writing)
}

/** A cell on one line; tables within it are taken apart into their paragraphs. */
function writeCell(cell: TableCell, writing: Writing): void {
  let isFirst = true
  for (const paragraph of paragraphsOf(cell)) {
    if (paragraph.text === '') continue
    if (!isFirst) add(' <br> ', writing)
    isFirst = false
    const oneLine = paragraph.text.replaceAll('\t', ' ').replaceAll('|', '\\|').replace(/\n+/g, ' <br> ')
    addParagraph(paragraph, oneLine, writing)
  }
}
