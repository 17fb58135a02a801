import { registerFonts, toFontRuns } from './pdf-fonts.ts'

/** A word as it was drawn, in points of the page as shown. */
export type DrawnWord = { text: string; page: number; left: number; top: number; right: number; bottom: number }

type Frame = { width: number; height: number; left: number; right: number; top: number; bottom: number }
type Style = {
  size: number
  pageNumbers: 'none' | 'plain' | 'dashes' | 'of' | 'word'
  runningHeader: string | null
  rotation: 0 | 90 | 180 | 270
  crop: { left: number; top: number; right: number; bottom: number } | null
}

const INDENT = 36
const PITCH = 1.4
const NOTE_SIZE = 9
const MARK = /[¹²³]/

/** Draws words and lines on pdfkit pages and remembers where every word went. */
export class PdfPen {
  readonly words: DrawnWord[] = []
  pageCount = 0
  y = 0
  private readonly pdf: PDFKit.PDFDocument
  private readonly frame: Frame
  private readonly style: Style
  private notes: string[][] = []

  constructor(pdf: PDFKit.PDFDocument, frame: Frame, style: Style) {
    this.pdf = pdf
    this.frame = frame
    this.style = style
    registerFonts(pdf)
  }

  newPage(): void {
    this.drawNotes()
    const { width, height } = this.frame
    const { rotation } = this.style
    const sideways = rotation === 90 || rotation === 270
    this.pdf.addPage({ size: sideways ? [height, width] : [width, height], margin: 0 })
    Object.assign(this.pdf.page.dictionary.data, { Rotate: rotation, ...this.cropBox() })
    // pdfkit's own space hangs from the upper left corner; turn it back so that words stand upright as shown
    if (rotation === 90) this.pdf.transform(0, -1, 1, 0, 0, width)
    if (rotation === 180) this.pdf.transform(-1, 0, 0, -1, width, height)
    if (rotation === 270) this.pdf.transform(0, 1, -1, 0, height, 0)
    this.pageCount += 1
    this.y = this.frame.top
    if (this.style.runningHeader) this.draw(this.style.runningHeader, this.frame.left, 22, 9, false)
    if (this.pageCount > 1 && this.style.pageNumbers !== 'none') this.drawPageNumber()
  }

  /** Fills a new page with a picture. */
  picture(file: Buffer): void {
    const { width, height, bottom } = this.frame
    if (this.pageCount > 0 && this.y > this.frame.top) this.newPage()
    this.pdf.image(file, 0, 0, { fit: [width, height], align: 'center', valign: 'center' })
    this.y = bottom
  }

  finish(): void {
    this.drawNotes()
  }

  make(height: number): void {
    if (this.y + height > this.floor()) this.newPage()
  }

  draw(text: string, left: number, top: number, size: number, bold: boolean): number {
    let x = left
    for (const word of text.split(' ')) {
      if (word !== '') x = this.word(word, x, top, size, bold)
      x += this.width(' ', size, bold)
    }
    return x
  }

  centre(text: string, from: number, to: number, top: number, size: number, bold: boolean): void {
    this.draw(text, (from + to - this.width(text, size, bold)) / 2, top, size, bold)
  }

  line(text: string): void {
    this.make(this.style.size * PITCH)
    this.draw(text, this.frame.left, this.y, this.style.size, false)
    this.y += this.style.size * PITCH
  }

  centredParagraph(text: string, bold: boolean): void {
    const { left, right } = this.frame
    for (const line of this.wrap(text, (right - left) * 0.8, this.style.size)) {
      this.make(this.style.size * PITCH)
      this.centre(line, left, right, this.y, this.style.size, bold)
      this.y += this.style.size * PITCH
    }
    this.y += 4
  }

  paragraph(text: string, bold: boolean, footnote: string | null): void {
    const { left, right } = this.frame
    const { size } = this.style
    const lines = this.wrap(text, right - left, size, INDENT, bold)
    for (const [at, line] of lines.entries()) {
      if (footnote && MARK.test(line)) this.reserveNote(footnote)
      this.make(size * PITCH)
      if (footnote && MARK.test(line)) this.notes.push(this.wrap(footnote, right - left, NOTE_SIZE))
      const start = at === 0 ? left + INDENT : left
      this.justified(line, start, at === lines.length - 1 ? null : right, bold)
      this.y += size * PITCH
    }
    this.y += size * 0.45
  }

  table(widths: number[], rows: string[][], ruled: boolean, repeatHeader: boolean): void {
    const header = rows[0] ?? []
    for (const [at, row] of rows.entries()) {
      const cells = row.map((text, column) => this.wrap(text, (widths[column] ?? 50) - 8, 11))
      const height = Math.max(...cells.map((cell) => cell.length)) * 15 + 6
      if (this.y + height > this.floor()) {
        this.newPage()
        if (repeatHeader && at > 0) this.row(widths, header, ruled, true)
      }
      this.row(widths, row, ruled, at === 0)
    }
    this.y += 8
  }

  rule(x1: number, y1: number, x2: number, y2: number): void {
    this.pdf.moveTo(x1, y1).lineTo(x2, y2).lineWidth(0.6).stroke()
  }

  /** A stamp of 30 × 8 mm: red bold words in a red frame. */
  redMark(text: string, left: number, top: number): void {
    const [width, height] = [85, 23]
    this.pdf.rect(left, top, width, height).lineWidth(1.2).stroke('red')
    this.pdf.fillColor('red')
    this.centre(text, left, left + width, top + 4, 13, true)
    this.pdf.fillColor('black').strokeColor('black')
  }

  wrap(text: string, width: number, size: number, indent = 0, bold = false): string[] {
    const lines: string[] = []
    let line = ''
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      const room = lines.length === 0 ? width - indent : width
      if (line !== '' && this.width(longer, size, bold) > room) {
        lines.push(line)
        line = word
      } else line = longer
    }
    lines.push(line)
    return lines
  }

  private row(widths: number[], row: string[], ruled: boolean, bold: boolean): void {
    const cells = row.map((text, column) => this.wrap(text, (widths[column] ?? 50) - 8, 11))
    const height = Math.max(...cells.map((cell) => cell.length)) * 15 + 6
    let x = this.frame.left
    for (const [column, cell] of cells.entries()) {
      const width = widths[column] ?? 50
      for (const [at, text] of cell.entries()) this.draw(text, x + 4, this.y + 3 + at * 15, 11, bold)
      if (ruled) this.pdf.rect(x, this.y, width, height).lineWidth(0.5).stroke()
      x += width
    }
    this.y += height
  }

  private justified(line: string, left: number, right: number | null, bold: boolean): void {
    const { size } = this.style
    const words = line.split(' ')
    const used = words.reduce((sum, word) => sum + this.width(word, size, bold), 0)
    const space = this.width(' ', size, bold)
    const gap = right === null || words.length < 2 ? space : (right - left - used) / (words.length - 1)
    let x = left
    for (const word of words) x = this.word(word, x, this.y, size, bold) + gap
  }

  private word(word: string, left: number, top: number, size: number, bold: boolean): number {
    const mark = word.search(MARK)
    if (mark > 0) {
      const x = this.word(word.slice(0, mark), left, top, size, bold)
      const digit = String('¹²³'.indexOf(word[mark] as string) + 1)
      this.run(digit, x, top - size * 0.1, size * 0.6, false)
      return this.word(word.slice(mark + 1), x + this.width(digit, size * 0.6, false), top, size, bold)
    }
    if (word === '') return left
    const right = this.run(word, left, top, size, bold)
    this.words.push({ text: word, page: this.pageCount, left, top, right, bottom: top + this.height(size) })
    return right
  }

  private run(word: string, left: number, top: number, size: number, bold: boolean): number {
    let x = left
    for (const { font, text } of toFontRuns(word, bold)) {
      this.pdf.font(font).fontSize(size).text(text, x, top, { lineBreak: false })
      x += this.pdf.widthOfString(text)
    }
    return x
  }

  width(text: string, size: number, bold: boolean): number {
    let width = 0
    for (const run of toFontRuns(text, bold)) width += this.pdf.font(run.font).fontSize(size).widthOfString(run.text)
    return width
  }

  private height(size: number): number {
    return this.pdf.font('latin-400').fontSize(size).currentLineHeight()
  }

  private floor(): number {
    const lines = this.notes.reduce((sum, note) => sum + note.length, 0)
    return this.frame.bottom - (lines === 0 ? 0 : lines * NOTE_SIZE * PITCH + 14)
  }

  private reserveNote(footnote: string): void {
    const lines = this.wrap(footnote, this.frame.right - this.frame.left, NOTE_SIZE).length
    if (this.y + this.style.size * PITCH > this.floor() - lines * NOTE_SIZE * PITCH - 14) this.newPage()
  }

  private cropBox(): { CropBox?: number[] } {
    const { crop } = this.style
    if (!crop) return {}
    const { width, height } = this.frame
    return { CropBox: [crop.left, crop.bottom, width - crop.right, height - crop.top] }
  }

  private drawNotes(): void {
    if (this.notes.length === 0) return
    const { left } = this.frame
    let y = this.floor() + 8
    this.notes.splice(0).forEach((note, index) => {
      if (index === 0) this.rule(left, y, left + 140, y)
      if (index === 0) y += 6
      for (const line of note) {
        this.draw(line, left, y, NOTE_SIZE, false)
        y += NOTE_SIZE * PITCH
      }
    })
  }

  private drawPageNumber(): void {
    const number = this.pageCount
    const forms = { none: '', plain: `${number}`, dashes: `- ${number} -`, of: `${number}/9`, word: `Trang ${number}` }
    this.centre(forms[this.style.pageNumbers], 0, this.frame.width, 30, 11, false)
  }
}
