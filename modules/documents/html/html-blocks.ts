import { joinPieces, type TextPiece } from '../join-pieces.ts'
import type { Block, TableCell } from '../source-blocks.ts'
import type { SourceWarning } from '../source-document.ts'
import { type ElementLook, lookOf, PLAIN_LOOK } from './element-look.ts'
import { addCell, closeTable, fillCovered, type OpenTable, openRow, openTable } from './html-rows.ts'
import { isLeftOut, type Kept } from './is-left-out.ts'
import { markOf, type OpenList, openList } from './list-marks.ts'
import { attributeOf, type HtmlElement, walkTree } from './walk-tree.ts'

const LINES = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Dots that Word and pages write where a dash belongs. */
const DOT_MARK = /^[·•▪§\uf0b7\uf0a7]\s*(?=\S)/

/** Tables within tables beyond this are read as plain paragraphs. */
const DEEPEST_TABLE = 30
/** The room that Word leaves after a list number. */
const WIDE_MARK = /(?<=^(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ]|[IVX]{1,5})[.)/])[ \u00a0]{2,}(?=\S)/u

/** Turns a part of a page into paragraphs and tables. */
export function readHtmlBlocks(root: HtmlElement, isKept: Kept): { blocks: Block[]; warnings: Set<SourceWarning> } {
  const warnings = new Set<SourceWarning>()
  const looks: ElementLook[] = [PLAIN_LOOK]
  const tables: OpenTable[] = []
  const lists: OpenList[] = []
  const outerBlocks: Block[][] = []
  let blocks: Block[] = []
  let pieces: TextPiece[] = []
  let number = 0
  let mark = ''
  let tablesTooDeep = 0

  const endParagraph = () => {
    if (pieces.length === 0) return
    const { text, wasLegacy } = joinPieces(pieces)
    pieces = []
    if (text.trim() === '') return
    if (wasLegacy) warnings.add('legacy_encoding')
    number += 1
    blocks.push({ kind: 'paragraph', number, text: mark + text.trim().replace(DOT_MARK, '- ').replace(WIDE_MARK, ' ') })
    mark = ''
  }
  const openCell = () => {
    outerBlocks.push(blocks)
    blocks = []
  }
  const takeCell = (): TableCell => {
    const content = blocks
    blocks = outerBlocks.pop() ?? []
    return content
  }

  const currentTable = () => (tablesTooDeep > 0 ? undefined : tables.at(-1))

  const enter = (element: HtmlElement): boolean => {
    if (element !== root && isLeftOut(element, isKept)) return false
    const { tagName } = element
    if (tagName === 'del' || tagName === 'strike') {
      warnings.add('tracked_changes_resolved')
      return false
    }
    if (/^#_ftn\d|^#_edn\d/.test(attributeOf(element, 'href') ?? '')) return false
    if (LINES.has(tagName)) endParagraph()
    const table = currentTable()
    if (tagName === 'br') addText('\n', true)
    else if (tagName === 'table' && tables.length >= DEEPEST_TABLE) tablesTooDeep += 1
    else if (tagName === 'table') tables.push(openTable(element))
    else if (tagName === 'tr' && table) openRow(table)
    else if (isCell(tagName) && table) openCell()
    else if (tagName === 'ol' || tagName === 'ul') lists.push(openList(element))
    else if (tagName === 'li') mark = markOf(element, lists.at(-1), lists.length)
    looks.push(lookOf(element, looks.at(-1) ?? PLAIN_LOOK))
    return true
  }

  const leave = (element: HtmlElement) => {
    const { tagName } = element
    looks.pop()
    if (LINES.has(tagName)) endParagraph()
    const table = currentTable()
    if (tagName === 'table' && tablesTooDeep > 0) tablesTooDeep -= 1
    else if (isCell(tagName) && table) addCell(table, element, takeCell())
    else if (tagName === 'tr' && table) fillCovered(table, table.rows.at(-1) ?? [])
    else if (tagName === 'table' && table) blocks.push(closeTable(tables.pop() as OpenTable))
    else if (tagName === 'ol' || tagName === 'ul') lists.pop()
  }

  const addText = (text: string, isKept = false) => {
    const look = looks.at(-1) ?? PLAIN_LOOK
    const words = isKept || look.isPreformatted ? text : text.replace(/[ \t\r\n\f]+/g, ' ')
    if (pieces.length === 0 && words.trim() === '') return
    const isSpaced = !isKept && !look.isPreformatted && /[ \n]$/.test(pieces.at(-1)?.text ?? '')
    pieces.push({
      text: isSpaced ? words.replace(/^ /, '') : words,
      encoding: look.font.encoding,
      capitals: look.isCapitals || look.font.capitals,
    })
  }

  walkTree(root, { enter, leave, text: (text) => addText(text) })
  endParagraph()
  return { blocks, warnings }
}

const isCell = (tagName: string): boolean => tagName === 'td' || tagName === 'th'
