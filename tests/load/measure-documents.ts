import { fork } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePdf, type PdfPart } from '../../modules/documents/pdf/testing/make-pdf.ts'
import { makeScan, makeScannedPdf } from '../../modules/documents/scan/testing/make-scan.ts'
import { makeDocx, paragraph } from '../../modules/documents/testing/make-docx.ts'
import { printTable } from './print-table.ts'

type Measured = { characters: number; pages: number; milliseconds: number; megabytes: number }

const script = join(import.meta.dirname, 'read-document-process.ts')
const duty =
  'Chủ trì, phối hợp với Sở Tài chính và Ủy ban nhân dân các huyện rà soát, tổng hợp nhu cầu kinh phí thực hiện nhiệm vụ, báo cáo Ủy ban nhân dân tỉnh trước ngày 30 tháng 6 năm 2026. '
const dutiesOfAPage = 11

/** Seconds and memory to read files of each format, every file in a fresh process; beside it what the libraries alone need. */
export async function measureDocuments(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-bench-'))
  try {
    const rows: (string | number)[][] = []
    for (const [name, file, bytes] of await makeFiles()) {
      const path = join(folder, file)
      await writeFile(path, bytes)
      const product = await readApart(path, 'product')
      const floor = await readApart(path, 'floor')
      rows.push(toRow(name, product, floor))
    }
    printTable(
      'Reading a file into words with their places, in a fresh process (aims: text layer 200 pages/s, 2,000 pages under 500 MB, DOCX of 50 pages 0.5 s, recognition 8 s a page; floor: the libraries alone, without places and layout)',
      ['file', 'pages', 'characters', 's', 'pages/s', 's/page', 'MB', 'floor s', 'floor/product'],
      rows,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function makeFiles(): Promise<[name: string, file: string, bytes: Uint8Array][]> {
  const page = (await makePdf({ issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG TRÀ'], parts: pages(1) })).bytes
  const scan = await makeScan(page, 1, { noise: 0.05, tint: true, skewDegrees: 1 })
  return [
    ['DOCX, about 50 pages', 'a.docx', makeDocx({ body: pages(50).map(toParagraph).join('') })],
    ['PDF with words', 'b.pdf', (await makePdf({ parts: pages(200), pageNumbers: 'plain' })).bytes],
    ['PDF with words, ten times as long', 'c.pdf', (await makePdf({ parts: pages(2000), pageNumbers: 'plain' })).bytes],
    ['scan, one page at 200 dpi', 'd.png', scan],
    ['scan, six pages', 'e.pdf', await makeScannedPdf(Array.from({ length: 6 }, () => scan))],
  ]
}

const pages = (count: number): PdfPart[] =>
  Array.from({ length: count * dutiesOfAPage }, (_, at) => ({ kind: 'paragraph', text: `${at + 1}. ${duty}` }))

const toParagraph = (part: PdfPart): string => paragraph(part.kind === 'paragraph' ? part.text : '')

function toRow(name: string, product: Measured, floor: Measured): (string | number)[] {
  const seconds = product.milliseconds / 1000
  const { pages: count } = product
  return [
    name,
    count || '–',
    product.characters,
    seconds.toFixed(2),
    count ? (count / seconds).toFixed(0) : '–',
    count ? (seconds / count).toFixed(3) : '–',
    product.megabytes.toFixed(0),
    (floor.milliseconds / 1000).toFixed(2),
    (floor.milliseconds / product.milliseconds).toFixed(2),
  ]
}

function readApart(path: string, how: 'product' | 'floor'): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(script, [path, how], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    child.once('message', (measured) => resolve(measured as Measured))
    child.once('exit', (code) => code !== 0 && reject(new Error(`reading ${path} ended with ${code}`)))
  })
}
