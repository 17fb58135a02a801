import type { SourcePage, SourceWord } from '../../source-document.ts'
import { toShown } from '../turn-box.ts'
import { tableRowText } from './aligned-tables.ts'
import type { Row } from './group-rows.ts'
import { rowText } from './group-rows.ts'
import type { Block, PageLayout } from './lay-out-page.ts'
import type { PageContent, PlacedWord } from './page-content.ts'
import { beginsParagraph } from './part-paragraphs.ts'
import type { TableRow } from './ruled-tables.ts'

type OpenPage = { source: SourcePage; content: Pick<PageContent, 'width' | 'height' | 'turned'> }
/** A table row not yet written: its lower part may stand on the next page. */
type OpenRow = { cells: { word: PlacedWord; page: OpenPage }[][]; opensTable: boolean; page: OpenPage }

const WHOLE = 10_000
const MOST_HEADER_ROWS = 3
const HAS_ORDINAL = /^(?:\d{1,3}|[IVX]{1,5})[.)]?(?:\||$)/iu

/** Writes laid out pages into one text and notes where each word of a page stands in it. */
export class DocumentWriter {
  readonly pages: SourcePage[] = []
  private readonly finished: string[] = []
  private chunks: string[] = []
  private length = 0
  private openRow: OpenRow | null = null
  private headerRows = new Set<string>()
  private columnCount = 0
  private lastLine: Row | null = null
  private readonly notes: { words: PlacedWord[]; page: OpenPage }[] = []

  /** Adds the next page. Its `start` and `end` hold what begins on it; the end of a row begun before belongs to that page. */
  add(content: PageContent, layout: PageLayout): void {
    const { number, width, height, shownSize, readBy, confidence, image } = content
    const source = { number, ...shownSize, start: 0, end: 0, words: [], readBy, confidence, image }
    const page: OpenPage = { source, content: { width, height, turned: content.turned } }
    const blocks = this.joinTable(layout.blocks, page)
    if (blocks.length > 0) this.flushRow()
    source.start = -1
    for (const [at, block] of blocks.entries()) {
      if (block.kind === 'row') this.writeRow(block, page)
      else this.writeLine(block, at === 0 ? this.isApart(block.apart, layout) : block.apart, page)
    }
    if (source.start < 0) source.start = this.length
    source.end = this.length
    if (blocks.length > 0) this.lastLine = layout.last
    for (const words of layout.notes) this.notes.push({ words, page })
    this.pages.push(source)
    this.pack()
  }

  /** The whole text, footnotes last after a blank line. */
  finish(): string {
    this.flushRow()
    for (const [at, { words, page }] of this.notes.entries()) {
      this.separate(at === 0)
      this.writeWords(words, page)
    }
    for (const page of this.pages) if (!isAscending(page.words)) page.words.sort((one, other) => one[0] - other[0])
    this.pack()
    return this.finished.join('')
  }

  /** A page's words become one string: a million little ones would fill the memory. */
  private pack(): void {
    this.finished.push(this.chunks.join(''))
    this.chunks = []
  }

  private isApart(apart: boolean, { first, body }: PageLayout): boolean {
    return apart || first === null || this.lastLine === null || beginsParagraph(this.lastLine, first, body, false)
  }

  private writeLine(block: Block & { kind: 'line' }, apart: boolean, page: OpenPage): void {
    if (block.words.length === 0) return
    this.flushRow()
    this.separate(apart)
    if (page.source.start < 0) page.source.start = this.length
    this.writeWords(block.words, page)
    this.columnCount = 0
  }

  private writeRow(block: Block & { kind: 'row' }, page: OpenPage): void {
    this.flushRow()
    if (block.opensTable) {
      this.headerRows.clear()
      this.columnCount = block.row.cells.length
    }
    this.columnCount = Math.max(this.columnCount, block.row.cells.length)
    const text = tableRowText(block.row)
    const isHeader = this.headerRows.size < MOST_HEADER_ROWS && !HAS_ORDINAL.test(text)
    if (isHeader && (block.opensTable || this.headerRows.size > 0)) this.headerRows.add(text)
    const cells = block.row.cells.map((cell) => cell.map((word) => ({ word, page })))
    this.openRow = { cells, opensTable: block.opensTable, page }
  }

  /** A table that goes on over the page's end: repeated header rows go, a row cut in two is put together. */
  private joinTable(blocks: Block[], page: OpenPage): Block[] {
    const [first] = blocks
    if (first?.kind !== 'row' || !this.openRow || this.columnCount === 0) return blocks
    let at = 0
    while (isRepeated(blocks[at], this.headerRows)) at += 1
    const block = blocks[at]
    const widest = Math.max(...blocks.map((one) => (one.kind === 'row' ? one.row.cells.length : 0)))
    if (at === 0 && widest !== this.columnCount) return blocks
    if (block?.kind !== 'row') return blocks.slice(at)
    if (continuesRow(block.row, this.openRow.cells.length)) {
      for (const [column, words] of block.row.cells.entries())
        this.openRow.cells[column]?.push(...words.map((word) => ({ word, page })))
      return blocks.slice(at + 1)
    }
    return [{ ...block, opensTable: false }, ...blocks.slice(at + 1)]
  }

  private flushRow(): void {
    const row = this.openRow
    if (!row) return
    this.openRow = null
    this.separate(row.opensTable)
    if (row.page.source.start < 0) row.page.source.start = this.length
    this.write('|')
    for (const cell of row.cells) {
      this.write(' ')
      for (const [at, { word, page }] of cell.entries()) {
        if (at > 0 && !word.glued) this.write(' ')
        this.writeWord({ ...word, text: word.text.replaceAll('|', '\\|') }, page)
      }
      this.write(cell.length > 0 ? ' |' : '|')
    }
    row.page.source.end = this.length
    this.lastLine = null
  }

  private writeWords(words: PlacedWord[], page: OpenPage): void {
    let isFirst = true
    for (const word of words) {
      if (!isFirst && !word.glued) this.write(' ')
      isFirst = false
      this.writeWord(word, page)
    }
  }

  private writeWord(word: PlacedWord, { source, content }: OpenPage): void {
    const start = this.length
    this.write(word.text)
    const { turned, width, height } = content
    const { left, top, right, bottom } = turned === 0 ? word : toShown(word, turned, width, height)
    source.words.push([
      start,
      this.length,
      share(left, width),
      share(top, height),
      share(right, width),
      share(bottom, height),
    ])
  }

  private separate(apart: boolean): void {
    if (this.length > 0) this.write(apart ? '\n\n' : '\n')
  }

  private write(text: string): void {
    this.chunks.push(text)
    this.length += text.length
  }
}

const isAscending = (words: SourceWord[]): boolean =>
  words.every((word, at) => at === 0 || (words[at - 1] as SourceWord)[0] <= word[0])

const share = (at: number, whole: number): number => Math.max(0, Math.min(WHOLE, Math.round((at / whole) * WHOLE)))

const isRepeated = (block: Block | undefined, headerRows: Set<string>): boolean =>
  block?.kind === 'row' && headerRows.has(tableRowText(block.row))

/** The lower part of a row: nothing in its first cell, and its words go on in small letters. */
function continuesRow(row: TableRow, columnCount: number): boolean {
  if (row.cells.length !== columnCount || (row.cells[0]?.length ?? 0) > 0) return false
  const opening = row.cells.find((cell) => cell.length > 0)
  return opening !== undefined && /^\p{Ll}/u.test(rowText(opening))
}
