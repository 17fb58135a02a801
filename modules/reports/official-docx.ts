import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { DocumentTable, OfficialDocument } from '../../pack-kit/index.ts'
import { documentTable } from './document-table.ts'
import { closingParagraphs, dashLines, numberLine, placeAndDate } from './rules/official-text.ts'

/** Sizes in half-points, margins in millimetres: NĐ 30/2020/NĐ-CP, Phụ lục I. */
const size = { country: 24, head: 26, body: 28, recipients: 22, recipientsTitle: 24 }
const margins = { top: 20, bottom: 20, left: 30, right: 20 }
const firstLine = convertMillimetersToTwip(12.7)

type RunStyle = { bold?: boolean; italics?: boolean; size?: number }

const run = (text: string, style: RunStyle = {}) => new TextRun({ text, size: size.body, ...style })

const centred = (text: string, style: RunStyle = {}, after = 0) =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, children: [run(text, style)] })

const body = (text: string, style: RunStyle = {}) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine },
    spacing: { before: 120, line: 276 },
    children: [run(text, style)],
  })

/** A solid line of about a third of the column under the paragraphs above. */
const rule = (indent: number) =>
  new Paragraph({
    indent: { left: convertMillimetersToTwip(indent), right: convertMillimetersToTwip(indent) },
    spacing: { before: 0, after: 60, line: 60 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  })

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder }

/** Two columns without borders: the usual way to set ô 1–5 and ô 7–9. */
const columns = (left: Paragraph[], right: Paragraph[], widths: [number, number]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows: [
      new TableRow({
        children: [left, right].map(
          (children, index) =>
            new TableCell({
              borders: noBorders,
              width: { size: widths[index] ?? 50, type: WidthType.PERCENTAGE },
              children,
            }),
        ),
      }),
    ],
  })

function head(document: OfficialDocument): Table {
  const issuer = document.issuerLines.map((line) => centred(line, { bold: true, size: size.head }))
  const marks = (document.marks ?? []).map((mark) => centred(mark, { bold: true, size: size.recipients }, 40))
  const subject = document.kindTitle ? [] : [centred(`V/v ${document.subject}`, { size: 24 }, 60)]
  return columns(
    [...issuer, rule(18), centred(numberLine(document), { size: size.head }), ...subject, ...marks],
    [
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: size.country }),
      centred('Độc lập - Tự do - Hạnh phúc', { bold: true, size: size.body }),
      rule(18),
      centred(placeAndDate(document), { italics: true, size: size.body }),
    ],
    [40, 60],
  )
}

function ending(document: OfficialDocument): Table {
  const recipients = dashLines(document.recipients).map(
    (line) => new Paragraph({ children: [run(line, { size: size.recipients })] }),
  )
  const title = new Paragraph({
    children: [run('Nơi nhận:', { bold: true, italics: true, size: size.recipientsTitle })],
  })
  const position = document.signer.positionLines.map((line) => centred(line, { bold: true }))
  const room = Array.from({ length: 4 }, () => centred(''))
  return columns(
    [title, ...recipients],
    [...position, ...room, centred(document.signer.name, { bold: true })],
    [50, 50],
  )
}

/** Ô 9a: one recipient stands on the line of "Kính gửi:", several on lines of their own. */
function addressedTo(addressees: readonly string[]): Paragraph[] {
  const [only, ...others] = addressees
  if (only === undefined) return []
  if (others.length === 0) return [centred(`Kính gửi: ${only}`, {}, 120)]
  return [
    new Paragraph({ indent: { left: 2000 }, spacing: { before: 120 }, children: [run('Kính gửi:')] }),
    ...dashLines(addressees).map((line) => new Paragraph({ indent: { left: 2600 }, children: [run(line)] })),
  ]
}

/** A table under its title; the note, or an empty line, keeps it apart from what follows. */
const tableWithWords = (table: DocumentTable) => [
  ...(table.title
    ? [
        new Paragraph({
          keepNext: true,
          spacing: { before: 160, after: 60 },
          children: [run(table.title, { italics: true })],
        }),
      ]
    : []),
  ...(table.rows.length > 0 ? [documentTable(table)] : []),
  new Paragraph({ spacing: { before: 40 }, children: [run(table.note ?? '', { italics: true, size: 24 })] }),
]

/** The document as DOCX bytes, laid out by NĐ 30/2020/NĐ-CP: A4, Times New Roman, page numbers from page 2 at the top. */
export async function toOfficialDocx(document: OfficialDocument): Promise<Buffer> {
  const title = document.kindTitle
    ? [centred(''), centred(document.kindTitle, { bold: true }), centred(document.subject, { bold: true }), rule(60)]
    : [centred('')]
  const sections = document.sections.flatMap((section, index) => [
    body(`${index + 1}. ${section.heading}`, { bold: true }),
    ...section.paragraphs.map((paragraph) => body(paragraph)),
    ...(section.body ?? []).flatMap((part) => (typeof part === 'string' ? [body(part)] : tableWithWords(part))),
  ])
  const pageNumber = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
      }),
    ],
  })
  const file = new Document({
    creator: 'Đôn Đốc',
    title: document.subject,
    styles: { default: { document: { run: { font: 'Times New Roman', size: size.body } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(margins.top),
              bottom: convertMillimetersToTwip(margins.bottom),
              left: convertMillimetersToTwip(margins.left),
              right: convertMillimetersToTwip(margins.right),
            },
          },
        },
        headers: { default: pageNumber, first: new Header({ children: [] }) },
        children: [
          head(document),
          ...title,
          ...addressedTo(document.addressees),
          ...document.introduction.map((paragraph) => body(paragraph)),
          ...(document.table ? [documentTable(document.table)] : []),
          ...sections,
          ...closingParagraphs(document.closing).map((paragraph) => body(paragraph)),
          centred(''),
          ending(document),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}
