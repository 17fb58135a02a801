import PDFDocument from 'pdfkit'
import type { DrawnWord } from './pdf-pen.ts'
import { PdfPen } from './pdf-pen.ts'

/**
 * A part of a page's flow. `paragraph` is justified with a first-line indent (text may hold a footnote mark such as "¹",
 * whose words stand in `footnote`); `lines` are drawn one by one from the left margin.
 */
export type PdfPart =
  | { kind: 'paragraph'; text: string; bold?: boolean; footnote?: string }
  | { kind: 'centred'; text: string; bold?: boolean }
  | { kind: 'lines'; lines: string[] }
  | { kind: 'table'; widths: number[]; rows: string[][]; ruled: boolean; repeatHeader?: boolean }
  | { kind: 'new_page' }
  /** a picture file (JPEG, PNG) that fills a page of its own; what follows stands on the next page */
  | { kind: 'picture'; file: Buffer }

/** An official document of Nghị định 30/2020/NĐ-CP; every part is optional. */
export type PdfDocument = {
  /** left column of the header, line by line: "ỦY BAN NHÂN DÂN", "TỈNH SÔNG TRÀ" */
  issuer?: string[]
  number?: string
  /** "V/v …", wrapped under the number */
  about?: string
  placeDate?: string
  /** red framed mark under the left column of the header: "HỎA TỐC" */
  urgency?: string
  parts: PdfPart[]
  /** lines after "Nơi nhận:" */
  recipients?: string[]
  /** right column of the ending; an empty line leaves room for the signature */
  signature?: string[]
  pageNumbers?: 'none' | 'plain' | 'dashes' | 'of' | 'word'
  runningHeader?: string
  /** the page's /Rotate; words are drawn so that they stand upright as shown */
  rotation?: 0 | 90 | 180 | 270
  password?: string
  /** points cut off each side by the pages' CropBox, as the upright page is seen; `words` keep their places on the whole page */
  crop?: { left: number; top: number; right: number; bottom: number }
  /** letters are drawn well, but stand for private characters, as in files with broken maps */
  garbled?: boolean
  /** size of the running text, 13 unless told */
  size?: number
}

/** A PDF and every word drawn in it, with its box in points of the page as shown (origin upper left). */
export type MadePdf = { bytes: Uint8Array; words: DrawnWord[]; pageCount: number }

const NATION = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const A4 = { width: 595.28, height: 841.89 }
const LEFT = 85
const RIGHT = 42
const TOP = 57
const BOTTOM = 57

/** Draws the document with pdfkit on A4 pages: header in two columns, body, tables, footnotes, ending in two columns. */
export async function makePdf(document: PdfDocument): Promise<MadePdf> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    size: 'A4',
    margin: 0,
    compress: !document.garbled,
    ...(document.password === undefined ? {} : { userPassword: document.password, ownerPassword: document.password }),
  })
  const chunks: Buffer[] = []
  const done = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  const frame = { ...A4, left: LEFT, right: A4.width - RIGHT, top: TOP, bottom: A4.height - BOTTOM }
  const pen = new PdfPen(pdf, frame, {
    size: document.size ?? 13,
    pageNumbers: document.pageNumbers ?? 'none',
    runningHeader: document.runningHeader ?? null,
    rotation: document.rotation ?? 0,
    crop: document.crop ?? null,
  })
  pen.newPage()
  drawHeader(pen, document)
  for (const part of document.parts) drawPart(pen, part)
  drawEnding(pen, document)
  pen.finish()
  pdf.end()
  await done
  const bytes = Buffer.concat(chunks)
  return {
    bytes: new Uint8Array(document.garbled ? garble(bytes) : bytes),
    words: pen.words,
    pageCount: pen.pageCount,
  }
}

/** Sends the maps from letters to Unicode into the private area; nothing changes its length. */
function garble(bytes: Buffer): Buffer {
  const maps = /beginbfrange[^]*?endbfrange/g
  const garbled = bytes
    .toString('latin1')
    .replace(maps, (map) => map.replace(/(?<=[[ ])<(?:00|01|1e)([0-9a-f]{2})>(?=[ \]])/g, '<e0$1>'))
  return Buffer.from(garbled, 'latin1')
}

function drawHeader(pen: PdfPen, { issuer, number, about, placeDate, urgency }: PdfDocument): void {
  if (!issuer) return
  const left = { from: 60, to: 240 }
  const right = { from: 250, to: 565 }
  const leftLines = [
    ...issuer.map((text) => ({ text, bold: true })),
    ...(number ? pen.wrap(number, left.to - left.from, 12).map((text) => ({ text, bold: false })) : []),
    ...(about ? pen.wrap(about, left.to - left.from - 30, 12).map((text) => ({ text, bold: false })) : []),
  ]
  const rightLines = [...NATION.map((text) => ({ text, bold: true })), { text: placeDate ?? '', bold: false }]
  const top = pen.y
  for (const [at, line] of leftLines.entries()) pen.centre(line.text, left.from, left.to, top + at * 17, 12, line.bold)
  for (const [at, line] of rightLines.entries())
    pen.centre(line.text, right.from, right.to, top + at * 18 + (at > 1 ? 6 : 0), 12.5, line.bold)
  pen.rule(335, top + 38, 480, top + 38)
  pen.y = top + Math.max(leftLines.length, rightLines.length) * 18 + 20
  if (!urgency) return
  pen.redMark(urgency, 108, pen.y)
  pen.y += 34
}

function drawPart(pen: PdfPen, part: PdfPart): void {
  if (part.kind === 'paragraph') pen.paragraph(part.text, part.bold ?? false, part.footnote ?? null)
  if (part.kind === 'centred') pen.centredParagraph(part.text, part.bold ?? true)
  if (part.kind === 'lines') for (const line of part.lines) pen.line(line)
  if (part.kind === 'table') pen.table(part.widths, part.rows, part.ruled, part.repeatHeader ?? true)
  if (part.kind === 'new_page') pen.newPage()
  if (part.kind === 'picture') pen.picture(part.file)
}

function drawEnding(pen: PdfPen, { recipients, signature }: PdfDocument): void {
  if (!recipients || !signature) return
  pen.y += 14
  pen.make(Math.max(recipients.length * 14 + 14, signature.length * 18))
  const top = pen.y
  for (const [at, text] of ['Nơi nhận:', ...recipients].entries())
    pen.draw(text, 85, top + at * 14, at === 0 ? 12 : 11, at === 0)
  for (const [at, text] of signature.entries()) pen.centre(text, 330, 560, top + at * 18, 13, true)
  pen.y = top + Math.max(recipients.length * 14 + 14, signature.length * 18)
}
