import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { renderPage } from '../../pdf/render-page.ts'

/** How a paper copy comes out of a scanner. */
export type ScanFaults = {
  /** dots per inch of an A4 sheet; 200 unless told, 290 at most */
  dotsAnInch?: number
  /** how far the sheet lies aslant, clockwise */
  skewDegrees?: number
  /** quarter turns clockwise: 2 is upside down */
  quarterTurns?: 0 | 1 | 2 | 3
  /** 0 to 1: grain of the scanner's glass; 0.05 is an ordinary copy */
  noise?: number
  /** yellowed paper */
  tint?: boolean
  /** a round red seal, its centre and radius as shares of the sheet's width and height */
  seal?: { x: number; y: number; radius: number }
}

/** PNG of a page of a PDF (counted from 1) as if it had been printed and scanned. The same faults give the same picture. */
export async function makeScan(pdf: Uint8Array, page = 1, faults: ScanFaults = {}): Promise<Buffer> {
  const width = Math.round(((faults.dotsAnInch ?? 200) * 595.28) / 72)
  const { data, info } = await sharp(await renderPage(pdf, { page, width }))
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (faults.seal) drawSeal(data, info.width, info.height, faults.seal)
  if (faults.tint) for (let at = 2; at < data.length; at += 3) data[at] = Math.round((data[at] as number) * 0.88)
  if (faults.noise) addNoise(data, faults.noise)
  const raw = { width: info.width, height: info.height, channels: 3 as const }
  const paper = faults.tint ? { r: 255, g: 255, b: 224 } : 'white'
  const turned = await sharp(data, { raw })
    .rotate(faults.skewDegrees ?? 0, { background: paper })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return sharp(turned)
    .rotate((faults.quarterTurns ?? 0) * 90)
    .png({ compressionLevel: 1 })
    .toBuffer()
}

/** A PDF without words: each picture fills an A4 page. */
export async function makeScannedPdf(pictures: Buffer[]): Promise<Uint8Array> {
  const document = new PDFDocument({ autoFirstPage: false, size: 'A4', margin: 0 })
  const chunks: Buffer[] = []
  const done = new Promise<void>((resolve) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve())
  })
  for (const picture of pictures) {
    const jpeg = await sharp(picture).jpeg({ quality: 85 }).toBuffer()
    document.addPage()
    document.image(jpeg, 0, 0, { fit: [595.28, 841.89], align: 'center', valign: 'center' })
  }
  document.end()
  await done
  return new Uint8Array(Buffer.concat(chunks))
}

function drawSeal(data: Buffer, width: number, height: number, seal: { x: number; y: number; radius: number }): void {
  const radius = seal.radius * width
  const [middleX, middleY] = [seal.x * width, seal.y * height]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const distance = Math.hypot(x - middleX, y - middleY)
      const isInk =
        Math.abs(distance - radius) < 4 ||
        Math.abs(distance - radius * 0.62) < 2 ||
        isStar(x, y, middleX, middleY, radius)
      if (!isInk) continue
      const at = (y * width + x) * 3
      data[at] = Math.min(data[at] as number, 215)
      data[at + 1] = Math.round((data[at + 1] as number) * 0.25)
      data[at + 2] = Math.round((data[at + 2] as number) * 0.25)
    }
}

const isStar = (x: number, y: number, middleX: number, middleY: number, radius: number): boolean => {
  const angle = Math.atan2(y - middleY, x - middleX)
  return Math.hypot(x - middleX, y - middleY) < radius * (0.22 + 0.12 * Math.cos(5 * angle + Math.PI / 2))
}

/** Grain from a fixed sequence (mulberry32). */
function addNoise(data: Buffer, strength: number): void {
  let seed = 20260302
  for (let at = 0; at < data.length; at += 3) {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const grain = (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296 - 0.5) * 2 * strength * 255
    for (let channel = 0; channel < 3; channel++)
      data[at + channel] = Math.max(0, Math.min(255, (data[at + channel] as number) + grain))
  }
}
