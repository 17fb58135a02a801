import { joinPieces } from '../join-pieces.ts'
import { type Block, paragraphsOf } from '../source-blocks.ts'
import type { SourceDocument, SourceWarning } from '../source-document.ts'
import { writeSourceText } from '../write-source-text.ts'
import { createListCounter } from './count-lists.ts'
import { type DocumentParts, findParts } from './find-parts.ts'
import { openZip, type Zip } from './open-zip.ts'
import { readBlocks } from './read-blocks.ts'
import { readNumbering } from './read-numbering.ts'
import { readStyles } from './read-styles.ts'
import { createReadingState, type ReadingState } from './reading-state.ts'
import { elementsOf, readElements, type XmlElement } from './xml-elements.ts'

/** Depth of a paragraph in `<w:document><w:body><w:p>`. */
const BLOCK_DEPTH = 3

/**
 * Reads a DOCX file (ISO/IEC 29500) as its reader sees it on paper: list numbers computed, tracked changes resolved,
 * hidden text left out, letters of legacy fonts restored. Throws file_damaged, file_locked, file_unpacks_too_large.
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const zip = openZip(bytes)
  const parts = findParts(zip)
  const styles = readStyles(parts.find('styles'))
  const state = createReadingState(styles, createListCounter(readNumbering(parts.find('numbering'), styles)))
  const blocks: Block[] = []
  readElements(zip.read(parts.document) as Uint8Array, BLOCK_DEPTH, (element) => {
    for (const block of readBlocks([element], state)) blocks.push(block)
  })
  if (state.carried.length > 0) blocks.push(lastParagraph(state))
  const notes = readNotes(parts, state)
  const warnings: SourceWarning[] = [...state.warnings]
  if (hasMacros(zip)) warnings.push('macros_ignored')
  return writeSourceText('docx', { blocks, notes }, warnings)
}

/** Words whose paragraph end was deleted and that no paragraph follows. */
const lastParagraph = (state: ReadingState): Block => ({
  kind: 'paragraph',
  number: state.paragraphs,
  text: joinPieces(state.carried).text,
})

/** The words of the notes that the text refers to, footnotes before endnotes. */
function readNotes(parts: DocumentParts, state: ReadingState): string[] {
  const references = state.notes
  const notes = { footnote: new Map<string, XmlElement>(), endnote: new Map<string, XmlElement>() }
  for (const kind of ['footnote', 'endnote'] as const) {
    if (!references.some((one) => one.kind === kind)) continue
    const root = parts.find(`${kind}s`)
    for (const note of elementsOf(root ?? undefined)) notes[kind].set(note.attributes['w:id'] ?? '', note)
  }
  const inOrder = references.toSorted((one, other) => (one.kind === other.kind ? 0 : one.kind === 'footnote' ? -1 : 1))
  return inOrder
    .map(({ kind, id }) => {
      const blocks = readBlocks(elementsOf(notes[kind].get(id)), { ...state, fields: [], carried: [], notes: [] })
      return [...paragraphsOf(blocks)].map(({ text }) => text.trim()).join(' ')
    })
    .filter((note) => note.trim() !== '')
}

const hasMacros = (zip: Zip): boolean => [...zip.names].some((name) => name.endsWith('vbaProject.bin'))
