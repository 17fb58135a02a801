import type { TextPiece } from '../join-pieces.ts'
import type { SourceWarning } from '../source-document.ts'
import type { ListCounter } from './count-lists.ts'
import type { Styles } from './read-styles.ts'
import { elementsOf, type XmlElement } from './xml-elements.ts'

/** What reading a document in its order has to remember. */
export type ReadingState = {
  styles: Styles
  markOf: ListCounter
  /** paragraphs passed so far, those left out too */
  paragraphs: number
  /** fields begun and not ended; code is not printed, its result is */
  fields: ('code' | 'result')[]
  /** notes referred to so far */
  notes: { kind: 'footnote' | 'endnote'; id: string }[]
  /** words of paragraphs whose end was deleted: they belong to the next one */
  carried: TextPiece[]
  warnings: Set<SourceWarning>
}

export function createReadingState(styles: Styles, markOf: ListCounter): ReadingState {
  return { styles, markOf, paragraphs: 0, fields: [], notes: [], carried: [], warnings: new Set() }
}

/** Of alternatives the first is read: shapes stand in the file twice, anew and for older programs. */
export function chosenOf(alternative: XmlElement): XmlElement[] {
  const choices = elementsOf(alternative)
  return elementsOf(choices.find((child) => child.name === 'mc:Choice') ?? choices[0])
}

/** Paragraphs that are left out count too, so that numbers stay those of the file. */
export function skip(element: XmlElement, state: ReadingState): void {
  if (element.name === 'w:p') state.paragraphs += 1
  if (element.name === 'mc:AlternateContent') for (const child of chosenOf(element)) skip(child, state)
  else for (const child of elementsOf(element)) skip(child, state)
}
