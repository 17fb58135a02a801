import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import type { DocumentTable } from '../../pack-kit/index.ts'

/** Smaller than the words around it, so that five columns fit a page. */
const size = 24

const cell = (text: string, width: number, style: { bold?: boolean; isCentred: boolean }) =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: style.isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [new TextRun({ text, size, bold: style.bold ?? false })],
      }),
    ],
  })

/** A ruled table whose head is repeated on every page and whose rows stay whole. */
export function documentTable({ columns, rows }: DocumentTable): Table {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header, width }) => cell(header, width, { bold: true, isCentred: true })),
  })
  const lines = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ width, isCentred = false }, index) => cell(row[index] ?? '', width, { isCentred })),
      }),
  )
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...lines] })
}
