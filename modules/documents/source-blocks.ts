/** A paragraph as read from a file. `number` counts the file's paragraphs from 1; line breaks inside are \n. */
export type ParagraphBlock = { kind: 'paragraph'; number: number; text: string }

/** `bordered` tells whether lines are drawn between its cells; null when the file leaves that to a style sheet. */
export type TableBlock = { kind: 'table'; rows: TableCell[][]; bordered: boolean | null }

/** A cell's paragraphs and tables; an empty one also stands where a wider or taller cell reaches over. */
export type TableCell = Block[]

export type Block = ParagraphBlock | TableBlock

/** What the reader of a format makes of a file: blocks in order, and the notes they refer to, in order. */
export type SourceBlocks = { blocks: Block[]; notes: string[] }

/** Every paragraph of some blocks in the order of the file, those within tables too. */
export function* paragraphsOf(blocks: Block[]): Generator<ParagraphBlock> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block
    else for (const cell of block.rows.flat()) yield* paragraphsOf(cell)
  }
}
