import type { TextPiece } from '../join-pieces.ts'
import { mergeLooks, type RunLook, readLook } from './read-styles.ts'
import { readSymbol } from './read-symbol.ts'
import { chosenOf, type ReadingState } from './reading-state.ts'
import { elementsOf, findChild, valueOf, wordsOf, type XmlElement } from './xml-elements.ts'

/** A paragraph's words, and the text boxes that are anchored in it. */
export type Runs = { pieces: TextPiece[]; boxes: XmlElement[] }

/** Elements that only wrap runs. */
const WRAPPERS = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:fldSimple', 'w:dir', 'w:bdo', 'w:sdtContent'])
const LEFT_OUT = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rt',
])
const BREAKS = new Set(['w:br', 'w:cr'])

/** Reads the runs of a paragraph in order: insertions in, deletions and what a move left behind out. */
export function readRuns(parent: XmlElement, look: RunLook, state: ReadingState, into: Runs): void {
  for (const child of elementsOf(parent)) {
    if (child.name === 'w:r') readRun(child, look, state, into)
    else if (child.name === 'w:ins' || child.name === 'w:moveTo') {
      state.warnings.add('tracked_changes_resolved')
      readRuns(child, look, state, into)
    } else if (child.name === 'w:del' || child.name === 'w:moveFrom') state.warnings.add('tracked_changes_resolved')
    else if (child.name === 'w:sdt') readRuns(findChild(child, 'w:sdtContent') ?? child, look, state, into)
    else if (child.name === 'mc:AlternateContent') readRuns({ ...child, children: chosenOf(child) }, look, state, into)
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') addFormula(child, into)
    else if (WRAPPERS.has(child.name)) readRuns(child, look, state, into)
  }
}

function readRun(run: XmlElement, look: RunLook, state: ReadingState, into: Runs): void {
  const properties = findChild(run, 'w:rPr')
  const byStyle = state.styles.get(valueOf(properties, 'w:rStyle'))?.look ?? {}
  const own = mergeLooks(mergeLooks(look, byStyle), readLook(properties))
  const legacy = own.font?.encoding ?? null
  let text = ''
  for (const child of elementsOf(run)) {
    if (LEFT_OUT.has(child.name)) continue
    if (child.name === 'w:fldChar') followField(child.attributes['w:fldCharType'], state)
    else if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference') addNote(child, state)
    else text += textOfChild(child, legacy !== null, into)
  }
  if (text === '' || own.isHidden || state.fields.includes('code')) return
  into.pieces.push({ text, encoding: legacy, capitals: (own.isCapitals ?? false) || (own.font?.capitals ?? false) })
}

function textOfChild(child: XmlElement, isLegacy: boolean, into: Runs): string {
  if (child.name === 'w:t') return wordsOf(child)
  if (child.name === 'w:tab' || child.name === 'w:ptab') return '\t'
  if (BREAKS.has(child.name)) return '\n'
  if (child.name === 'w:noBreakHyphen') return '-'
  // In TCVN3 fonts the code of the soft hyphen is the letter "ư".
  if (child.name === 'w:softHyphen') return isLegacy ? '\u00ad' : ''
  if (child.name === 'w:sym') return readSymbol(child)
  if (child.name === 'w:ruby') return textOfRuby(child)
  findBoxes(child, into)
  return ''
}

/** Fields nest: the page number of a table of contents stands in the result of another field. */
function followField(type: string | undefined, state: ReadingState): void {
  if (type === 'begin') state.fields.push('code')
  if (type === 'separate' && state.fields.length > 0) state.fields[state.fields.length - 1] = 'result'
  if (type === 'end') state.fields.pop()
}

function addNote(reference: XmlElement, state: ReadingState): void {
  const kind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const id = reference.attributes['w:id'] ?? ''
  if (!state.notes.some((note) => note.kind === kind && note.id === id)) state.notes.push({ kind, id })
}

/** The words of a text box, wherever a shape keeps them. */
function findBoxes(element: XmlElement, into: Runs): void {
  if (element.name === 'w:txbxContent') into.boxes.push(element)
  else if (element.name === 'mc:AlternateContent') for (const child of chosenOf(element)) findBoxes(child, into)
  else for (const child of elementsOf(element)) findBoxes(child, into)
}

function textOfRuby(ruby: XmlElement): string {
  const runs = elementsOf(findChild(ruby, 'w:rubyBase')).flatMap(elementsOf)
  return runs.map((child) => (child.name === 'w:t' ? wordsOf(child) : '')).join('')
}

function addFormula(formula: XmlElement, into: Runs): void {
  const collect = (element: XmlElement): string =>
    element.name === 'm:t' ? wordsOf(element) : elementsOf(element).map(collect).join('')
  const text = collect(formula)
  if (text !== '') into.pieces.push({ text, encoding: null, capitals: false })
}
