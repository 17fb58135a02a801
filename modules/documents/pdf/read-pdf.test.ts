import { expect, test, vi } from 'vitest'
import type { SourceDocument } from '../source-document.ts'
import { readPdf } from './read-pdf.ts'
import type { MadePdf, PdfDocument, PdfPart } from './testing/make-pdf.ts'
import { makePdf } from './testing/make-pdf.ts'
import { songTraDocument } from './testing/song-tra-document.ts'

vi.setConfig({ testTimeout: 120_000 })

const A4 = { width: 595.28, height: 841.89 }
const paragraph = (text: string): PdfPart => ({ kind: 'paragraph', text })

async function make(document: PdfDocument): Promise<{ made: MadePdf; read: SourceDocument }> {
  const made = await makePdf(document)
  return { made, read: await readPdf(made.bytes, { name: 'van-ban.pdf' }) }
}

/** How far a word's box lies from where pdfkit drew it, in points: the worst of left, right and vertical middle. */
function worstMiss({ words }: MadePdf, read: SourceDocument): number {
  const drawn = new Map(words.map((word) => [`${word.page} ${word.text}`, [] as typeof words]))
  for (const word of words) drawn.get(`${word.page} ${word.text}`)?.push(word)
  let worst = 0
  for (const page of read.pages)
    for (const [start, end, left, top, right, bottom] of page.words) {
      const candidates = drawn.get(`${page.number} ${read.text.slice(start, end)}`) ?? []
      const misses = candidates.map((word) =>
        Math.max(
          Math.abs((left / 10_000) * page.width - word.left),
          Math.abs((right / 10_000) * page.width - word.right),
          Math.abs((((top + bottom) / 20_000) * page.height - (word.top + word.bottom) / 2) / 2),
        ),
      )
      if (misses.length > 0) worst = Math.max(worst, Math.min(...misses))
    }
  return worst
}

test('the directive comes out line by line, columns apart, footnote last', async () => {
  const { made, read } = await make(songTraDocument)
  expect(read.format).toBe('pdf')
  expect(read.warnings).toEqual([])
  expect(read.text.split('\n').slice(0, 9)).toEqual([
    'ỦY BAN NHÂN DÂN',
    'TỈNH SÔNG TRÀ',
    'Số: 415/UBND-NC',
    'V/v thực hiện nhiệm vụ xây',
    'dựng An toàn khu',
    '',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Sông Trà, ngày 02 tháng 3 năm 2026',
  ])
  expect(read.text).toContain(
    'Nơi nhận:\n- Như trên;\n- Chủ tịch, các PCT UBND tỉnh;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
  )
  expect(read.text).toMatch(/của Ủy ban\nnhân dân tỉnh; Chủ tịch/)
  expect(read.text).toContain('- UBND huyện Hòa Thuận.\n\nCăn cứ')
  expect(read.text.endsWith('Nguyễn Văn Minh\n\n1 Về việc công nhận các xã An toàn khu trên địa bàn tỉnh.')).toBe(true)
  expect(worstMiss(made, read)).toBeLessThan(1.5)
})

test.each([90, 180, 270] as const)('a page turned by %i degrees reads as it is shown', async (rotation) => {
  const upright = await make(songTraDocument)
  const { made, read } = await make({ ...songTraDocument, rotation })
  expect(read.text).toBe(upright.read.text)
  expect(read.pages[0]?.width).toBeCloseTo(A4.width, 0)
  expect(worstMiss(made, read)).toBeLessThan(1.5)
})

test('words keep their places on a page whose CropBox cuts its sides off', async () => {
  const crop = { left: 30, top: 20, right: 12, bottom: 8 }
  const { made, read } = await make({ ...songTraDocument, crop })
  const [page] = read.pages
  expect(page?.width).toBeCloseTo(A4.width - crop.left - crop.right, 0)
  expect(page?.height).toBeCloseTo(A4.height - crop.top - crop.bottom, 0)
  const words = made.words.map((word) => ({
    ...word,
    left: word.left - crop.left,
    right: word.right - crop.left,
    top: word.top - crop.top,
    bottom: word.bottom - crop.top,
  }))
  expect(worstMiss({ ...made, words }, read)).toBeLessThan(1.5)
})

test('every word is found at its stretch, inside the page, in ascending order', async () => {
  const { read } = await make(songTraDocument)
  for (const page of read.pages) {
    let last = -1
    for (const [start, end, left, top, right, bottom] of page.words) {
      expect(read.text.slice(start, end)).toMatch(/^\S+$/)
      expect(start).toBeGreaterThanOrEqual(last)
      last = end
      expect([left < right, top < bottom, left >= 0, top >= 0, right <= 10_000, bottom <= 10_000]).not.toContain(false)
    }
  }
})

const rows = [
  ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'],
  ...Array.from({ length: 40 }, (_, at) => [
    `${at + 1}`,
    `Xây dựng kế hoạch số ${at + 1} về phát triển hạ tầng thiết yếu trên địa bàn các xã`,
    'Sở Tài chính',
    'Sở Nội vụ, Sở Y tế',
    'Quý II',
  ]),
]

test.each([true, false])('a table over four pages gives one line a row (ruled: %s)', async (ruled) => {
  const { made, read } = await make({
    pageNumbers: 'dashes',
    runningHeader: 'Phụ lục kèm theo Kế hoạch số 12/KH-UBND',
    parts: [
      { kind: 'centred', text: 'PHỤ LỤC' },
      { kind: 'table', ruled, widths: [30, 190, 90, 90, 60], rows },
      paragraph('Các cơ quan, đơn vị báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh trước ngày 15 tháng 12.'),
    ],
  })
  expect(made.pageCount).toBeGreaterThan(2)
  const lines = read.text.split('\n').filter((line) => line.startsWith('|'))
  expect(lines).toEqual(rows.map((row) => `| ${row.join(' | ')} |`))
  expect(read.text).toMatch(/\n\nCác cơ quan, đơn vị báo cáo[^|]*$/)
  expect(read.text).not.toContain('- 2 -')
})

test('sentences run on over the page end without page numbers and running headers', async () => {
  const sentence = (at: number) =>
    `Nội dung ${at}: các cơ quan, đơn vị tổ chức thực hiện, theo dõi, đôn đốc, kiểm tra và báo cáo kết quả về Ủy ban nhân dân tỉnh theo quy định hiện hành của pháp luật có liên quan.`
  for (const pageNumbers of ['plain', 'dashes', 'of', 'word'] as const) {
    const texts = Array.from({ length: 40 }, (_, at) => sentence(at))
    const { made, read } = await make({
      pageNumbers,
      runningHeader: 'Công báo tỉnh Sông Trà',
      parts: texts.map(paragraph),
    })
    expect(made.pageCount).toBeGreaterThan(2)
    expect(read.text.split('\n\n').map((one) => one.replaceAll('\n', ' '))).toEqual(texts)
  }
})

test('a word stays whole where PDFium breaks its line, as it does on a page with few words', async () => {
  const { recipients = [], signature = [] } = songTraDocument
  const { read } = await make({ parts: [], recipients, signature })
  expect(read.text.split(/\n+/)).toEqual(['Nơi nhận:', ...recipients, ...signature.filter((line) => line !== '')])
})

test('a line of the text is never parted, however wide its words are spaced', async () => {
  const texts = [
    'Chủ trì, phối hợp với Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh nghiêngngảnghiêngngảnghiêngngảnghiêngngả bố trí kinh phí.',
    'Hướng dẫn các địa phương.',
  ]
  const { read } = await make({ parts: texts.map(paragraph) })
  expect(read.text.replaceAll(/\n+/g, ' ')).toBe(texts.join(' '))
})

test('a locked, a damaged and an empty file are told apart', async () => {
  const locked = await makePdf({ parts: [paragraph('Kín')], password: 'khóa' })
  await expect(readPdf(locked.bytes, { name: 'a.pdf' })).rejects.toMatchObject({ code: 'file_locked' })
  const damaged = new TextEncoder().encode('%PDF-1.7 không phải PDF')
  await expect(readPdf(damaged, { name: 'a.pdf' })).rejects.toMatchObject({ code: 'file_damaged' })
  const blank = await makePdf({ parts: [] })
  await expect(readPdf(blank.bytes, { name: 'a.pdf' })).rejects.toMatchObject({ code: 'file_without_words' })
})

test('reading stops with the signal and tells how far it is', async () => {
  const { bytes } = await makePdf({ parts: Array.from({ length: 30 }, () => ({ kind: 'new_page' as const })) })
  const stop = new AbortController()
  const reason = new Error('đã hủy')
  stop.abort(reason)
  await expect(readPdf(bytes, { name: 'a.pdf', signal: stop.signal })).rejects.toBe(reason)
  const seen: string[] = []
  const { bytes: short } = await makePdf(songTraDocument)
  await readPdf(short, {
    name: 'a.pdf',
    onProgress: (one) => seen.push(`${one.step} ${one.pagesDone}/${one.pageCount}`),
  })
  expect(seen).toEqual(['opening 0/null', 'reading 0/1', 'reading 1/1'])
})
