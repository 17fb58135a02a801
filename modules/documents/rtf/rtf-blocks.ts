import { joinPieces, type TextPiece } from '../join-pieces.ts'
import type { Block } from '../source-blocks.ts'
import { type CellDefinition, type RtfRow, toTable } from './rtf-rows.ts'

/** Gathers what is read into paragraphs, cells, rows and notes. */
export type RtfBlocks = {
  addPiece: (piece: TextPiece) => void
  endParagraph: (isInTable: boolean) => void
  endCell: () => void
  endRow: (definitions: CellDefinition[]) => void
  /** what is added until the returned function is called becomes a note, or paragraphs of their own */
  openNote: () => () => void
  openBox: () => () => void
  finish: () => { blocks: Block[]; notes: string[]; wasLegacy: boolean }
}

export function createRtfBlocks(): RtfBlocks {
  const blocks: Block[] = []
  const notes: string[] = []
  let pieces: TextPiece[] = []
  let cell: Block[] = []
  let cells: Block[][] = []
  let rows: RtfRow[] = []
  let boxes: Block[] = []
  let number = 0
  let wasLegacy = false

  const takeText = (): string => {
    const joined = joinPieces(pieces)
    pieces = []
    wasLegacy ||= joined.wasLegacy
    return joined.text
  }
  const closeTable = () => {
    if (rows.length > 0) blocks.push(toTable(rows))
    rows = []
  }
  const takeParagraph = (): Block[] => {
    number += 1
    const taken: Block[] = [{ kind: 'paragraph', number, text: takeText() }, ...boxes]
    boxes = []
    return taken
  }
  return {
    addPiece: (piece) => {
      pieces.push(piece)
    },
    endParagraph: (isInTable) => {
      const ended = takeParagraph()
      if (isInTable) cell.push(...ended)
      else {
        closeTable()
        blocks.push(...ended)
      }
    },
    endCell: () => {
      cells.push([...cell, ...takeParagraph()])
      cell = []
    },
    endRow: (definitions) => {
      if (cells.length > 0) rows.push({ cells, definitions })
      cells = []
    },
    openNote: () => {
      const outer = pieces
      pieces = []
      return () => {
        const note = takeText().trim()
        if (note !== '') notes.push(note)
        pieces = outer
      }
    },
    openBox: () => {
      const outer = { pieces, cell, boxes }
      pieces = []
      cell = []
      boxes = []
      return () => {
        const inner = pieces.length > 0 ? [...cell, ...takeParagraph()] : cell
        pieces = outer.pieces
        cell = outer.cell
        boxes = [...outer.boxes, ...inner]
      }
    },
    finish: () => {
      if (cells.length > 0) rows.push({ cells, definitions: [] })
      cells = []
      closeTable()
      blocks.push(...cell)
      if (pieces.length > 0 || boxes.length > 0) blocks.push(...takeParagraph())
      return { blocks, notes, wasLegacy }
    },
  }
}
