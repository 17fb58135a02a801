import { expect, test, vi } from 'vitest'
import { readPdf } from '../pdf/read-pdf.ts'
import { makePdf } from '../pdf/testing/make-pdf.ts'
import { makeScan } from './testing/make-scan.ts'
import { measureAccuracy } from './testing/measure-accuracy.ts'

vi.setConfig({ testTimeout: 300_000 })

const LEAST_ACCURACY = 0.97
const letter = [
  'Chủ trì, phối hợp với Sở Nội vụ rà soát hồ sơ người có công trên địa bàn huyện.',
  'Hướng dẫn UBND huyện lập dự toán, gửi Sở Tài chính trong tháng 4 năm 2026.',
].map((text) => ({ kind: 'paragraph' as const, text }))

test('a page of pure picture among pages with a text layer is recognised', async () => {
  const annex = await makePdf({ parts: letter })
  const before = { kind: 'paragraph' as const, text: 'Phụ lục kèm theo Công văn này gồm 01 trang.' }
  const after = { kind: 'paragraph' as const, text: 'Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc thực hiện.' }
  const made = await makePdf({ parts: [before, { kind: 'picture', file: await makeScan(annex.bytes) }, after] })
  expect(made.pageCount).toBe(3)
  const read = await readPdf(made.bytes, { name: 'van-ban.pdf' })
  expect(read.format).toBe('pdf')
  expect(read.pages.map((page) => page.readBy)).toEqual(['text_layer', 'recognition', 'text_layer'])
  expect(read.text.startsWith(before.text)).toBe(true)
  expect(read.text.endsWith(after.text)).toBe(true)
  const [, page] = read.pages
  expect(measureAccuracy(annex.words, read.text.slice(page?.start, page?.end))).toBeGreaterThan(LEAST_ACCURACY)
})

test('a text layer whose letters stand for nothing is recognised instead', async () => {
  const made = await makePdf({ parts: letter, garbled: true })
  const read = await readPdf(made.bytes, { name: 'van-ban.pdf' })
  expect(read.format).toBe('scan')
  expect(read.text).not.toMatch(/[\ue000-\uf8ff]/)
  expect(measureAccuracy(made.words, read.text)).toBeGreaterThan(LEAST_ACCURACY)
})
