import { joinPieces } from '../join-pieces.ts'
import type { Block, ParagraphBlock, TableCell } from '../source-blocks.ts'
import { type Runs, readRuns } from './read-runs.ts'
import { hasBorders, mergeLooks, readPlace } from './read-styles.ts'
import { chosenOf, type ReadingState, skip } from './reading-state.ts'
import { elementsOf, findChild, switchOf, valueOf, type XmlElement } from './xml-elements.ts'

const MOST_COLUMNS = 64
/** Content controls and markup that only wrap paragraphs and tables. */
const WRAPPERS = new Set(['w:sdtContent', 'w:customXml', 'w:smartTag'])

/** Reads paragraphs and tables in order; what text boxes hold follows the paragraph that anchors them. */
export function readBlocks(elements: XmlElement[], state: ReadingState): Block[] {
  return elements.flatMap((element) => readBlock(element, state))
}

function readBlock(element: XmlElement, state: ReadingState): Block[] {
  if (element.name === 'w:p') return readParagraph(element, state)
  if (element.name === 'w:tbl') return readTable(element, state)
  if (element.name === 'w:sdt') return readBlocks(elementsOf(findChild(element, 'w:sdtContent')), state)
  if (WRAPPERS.has(element.name)) return readBlocks(elementsOf(element), state)
  if (element.name === 'mc:AlternateContent') return readBlocks(chosenOf(element), state)
  if (element.name === 'w:ins' || element.name === 'w:moveTo') {
    state.warnings.add('tracked_changes_resolved')
    return readBlocks(elementsOf(element), state)
  }
  if (element.name === 'w:del' || element.name === 'w:moveFrom') leaveOut(element, state)
  return []
}

function leaveOut(element: XmlElement, state: ReadingState): void {
  state.warnings.add('tracked_changes_resolved')
  skip(element, state)
}

function readParagraph(element: XmlElement, state: ReadingState): Block[] {
  state.paragraphs += 1
  const number = state.paragraphs
  const properties = findChild(element, 'w:pPr')
  const endMark = findChild(properties, 'w:rPr')
  const style = state.styles.get(valueOf(properties, 'w:pStyle')) ?? state.styles.defaultParagraph
  const runs: Runs = { pieces: state.carried, boxes: [] }
  state.carried = []
  readRuns(element, mergeLooks(state.styles.defaultLook, style.look), state, runs)
  const blocks: Block[] = []
  if (findChild(endMark, 'w:del') || findChild(endMark, 'w:moveFrom')) {
    state.warnings.add('tracked_changes_resolved')
    state.carried = runs.pieces
  } else blocks.push(toParagraph(number, runs, properties, style, state, switchOf(endMark, 'w:vanish') ?? false))
  return [...blocks, ...runs.boxes.flatMap((box) => readBlocks(elementsOf(box), state))]
}

function toParagraph(
  number: number,
  runs: Runs,
  properties: XmlElement | undefined,
  style: Parameters<ReadingState['markOf']>[1],
  state: ReadingState,
  isHidden: boolean,
): ParagraphBlock {
  const { text, wasLegacy } = joinPieces(runs.pieces)
  if (wasLegacy) state.warnings.add('legacy_encoding')
  const hasWords = text.trim() !== ''
  // A list number stands on empty paragraphs too and counts, but says nothing.
  const mark = hasWords || !isHidden ? state.markOf(readPlace(properties), style) : ''
  return { kind: 'paragraph', number, text: hasWords ? mark + text.trimStart() : '' }
}

function readTable(element: XmlElement, state: ReadingState): Block[] {
  const properties = findChild(element, 'w:tblPr')
  const drawn =
    hasBorders(findChild(properties, 'w:tblBorders')) ??
    state.styles.get(valueOf(properties, 'w:tblStyle'))?.hasBorders ??
    false
  const cells: XmlElement[] = []
  const rows = rowsOf(element, state)
    .map((row) => readRow(row, state, cells))
    .filter((row) => row.length > 0)
  return rows.length === 0 ? [] : [{ kind: 'table', rows, bordered: isBordered(drawn, cells) }]
}

/** The rows of a table; those deleted are passed over. */
function rowsOf(element: XmlElement, state: ReadingState): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:sdt') return rowsOf(findChild(child, 'w:sdtContent') ?? child, state)
    if (child.name === 'w:customXml' || child.name === 'w:ins') return rowsOf(child, state)
    return child.name === 'w:tr' ? [child] : []
  })
}

function readRow(row: XmlElement, state: ReadingState, cells: XmlElement[]): TableCell[] {
  const properties = findChild(row, 'w:trPr')
  if (findChild(properties, 'w:del')) {
    leaveOut(row, state)
    return []
  }
  if (findChild(properties, 'w:ins')) state.warnings.add('tracked_changes_resolved')
  const before = emptyCells(Number(valueOf(properties, 'w:gridBefore') ?? 0))
  return [...before, ...cellsOf(row).flatMap((cell) => readCell(cell, state, cells))]
}

const cellsOf = (row: XmlElement): XmlElement[] =>
  elementsOf(row).flatMap((child) => {
    if (child.name === 'w:sdt') return cellsOf(findChild(child, 'w:sdtContent') ?? child)
    if (child.name === 'w:customXml') return cellsOf(child)
    return child.name === 'w:tc' ? [child] : []
  })

/** A cell, and an empty one for each further column it reaches over; the lower part of a tall cell is empty. */
function readCell(cell: XmlElement, state: ReadingState, cells: XmlElement[]): TableCell[] {
  const properties = findChild(cell, 'w:tcPr')
  cells.push(cell)
  const merge = findChild(properties, 'w:vMerge') ?? findChild(properties, 'w:hMerge')
  const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart'
  const isDeleted = findChild(properties, 'w:cellDel') !== undefined
  if (isDeleted) leaveOut(cell, state)
  const content = isDeleted ? [] : readBlocks(elementsOf(cell), state)
  const more = emptyCells(Number(valueOf(properties, 'w:gridSpan') ?? 1) - 1)
  return [isContinued ? [] : content, ...more]
}

const emptyCells = (count: number): TableCell[] =>
  Array.from({ length: count > 0 && count < MOST_COLUMNS ? Math.trunc(count) : 0 }, () => [])

/** What most cells say of their own lines outweighs the table. */
function isBordered(drawn: boolean, cells: XmlElement[]): boolean {
  const own = cells.map((cell) => hasBorders(findChild(findChild(cell, 'w:tcPr'), 'w:tcBorders')))
  const withLines = own.filter((one) => one === true).length
  const without = own.filter((one) => one === false).length
  if (drawn) return without * 2 <= cells.length || withLines > 0
  return withLines * 2 > cells.length
}
