import type { Words } from './agency-words.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** The blocks of one cell; none when it is empty. */
export type Cell = TextBlock[]

export const cellText = (cell: Cell | undefined): string => (cell ?? []).map((block) => block.folded.text).join(' ')
export const cellKey = (cell: Cell | undefined): string => (cell ?? []).map((block) => block.folded.key).join(' ')
export const cellWords = (cell: Cell | undefined): Words => ({ text: cellText(cell), key: cellKey(cell) })
