import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { readPdf } from '../pdf/read-pdf.ts'
import { makePdf } from '../pdf/testing/make-pdf.ts'
import { songTraDocument } from '../pdf/testing/song-tra-document.ts'
import { readPicture } from './read-picture.ts'
import { makeScan, makeScannedPdf } from './testing/make-scan.ts'
import { measureAccuracy } from './testing/measure-accuracy.ts'

vi.setConfig({ testTimeout: 300_000 })

const LEAST_ACCURACY = 0.97

/** A short letter: three lines are enough to tell which way up it is. */
const letter = {
  parts: [
    'Chủ trì, phối hợp với Sở Nội vụ rà soát hồ sơ người có công trên địa bàn huyện.',
    'Hướng dẫn UBND huyện lập dự toán, gửi Sở Tài chính trong tháng 4 năm 2026.',
    'Phối hợp với Sở Y tế tuyên truyền về An toàn khu, thực hiện đúng tiến độ được giao.',
    'Kịp thời phản ánh khó khăn, vướng mắc về Sở Nội vụ để tổng hợp, xử lý theo quy định.',
    'Đề nghị thủ trưởng các đơn vị nghiêm túc triển khai thực hiện.',
  ].map((text) => ({ kind: 'paragraph' as const, text })),
}

test('a scanned PDF is recognised: words, places, straightened picture', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'scan-'))
  const made = await makePdf({ ...songTraDocument, urgency: 'HỎA TỐC' })
  const scan = await makeScan(made.bytes, 1, { noise: 0.04, tint: true, seal: { x: 0.7, y: 0.88, radius: 0.08 } })
  const read = await readPdf(await makeScannedPdf([scan]), { name: 'quet.pdf', imagesFolder: folder })
  expect(read.format).toBe('scan')
  expect(read.pages).toHaveLength(1)
  expect(measureAccuracy(made.words, read.text)).toBeGreaterThan(LEAST_ACCURACY)
  expect(read.text).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc/)
  expect(read.text).toMatch(/^HỎA TỐC$/m)
  const [page] = read.pages
  expect(page).toMatchObject({ readBy: 'recognition', image: 'page-1.jpg' })
  expect(page?.confidence).toBeGreaterThan(0.8)
  expect((await sharp(await readFile(join(folder, 'page-1.jpg'))).metadata()).width).toBe(1600)
  const drawn = made.words.find((word) => word.text === '1009/QĐ-UBND')
  const found = page?.words.find(([start, end]) => read.text.slice(start, end) === '1009/QĐ-UBND')
  expect(Math.abs(((found?.[2] ?? 0) / 10_000) * 595.28 - (drawn?.left ?? 0))).toBeLessThan(4)
  expect(Math.abs(((found?.[4] ?? 0) / 10_000) * 595.28 - (drawn?.right ?? 0))).toBeLessThan(4)
  await rm(folder, { recursive: true })
})

test('sheets of a TIFF that lie aslant and upside down are set right', async () => {
  const made = await makePdf(letter)
  const aslant = await makeScan(made.bytes, 1, { skewDegrees: 3 })
  const { width, height } = await sharp(aslant).metadata()
  const upsideDown = await makeScan(made.bytes, 1, { quarterTurns: 2 })
  const sheets = [
    aslant,
    await sharp(upsideDown).resize({ width, height, fit: 'contain', background: 'white' }).toBuffer(),
  ]
  const tiff = await sharp(sheets, { join: { animated: true } })
    .tiff()
    .toBuffer()
  const read = await readPicture(tiff, { name: 'quet.tif' })
  expect(read.format).toBe('image')
  expect(read.pages).toHaveLength(2)
  expect(new Set(read.warnings)).toEqual(new Set(['page_straightened', 'page_turned']))
  const drawn = [...made.words, ...made.words]
  expect(measureAccuracy(drawn, read.text)).toBeGreaterThan(LEAST_ACCURACY)
})

test('what is no picture, is too large, or has no words is refused', async () => {
  await expect(readPicture(new Uint8Array(100).fill(7), { name: 'a.png' })).rejects.toMatchObject({
    code: 'file_damaged',
  })
  await expect(readPicture(vastPng(), { name: 'a.png' })).rejects.toMatchObject({ code: 'file_unpacks_too_large' })
  const white = await sharp({ create: { width: 400, height: 600, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
  await expect(readPicture(white, { name: 'a.png' })).rejects.toMatchObject({ code: 'file_without_words' })
})

test('recognition stops at once with the signal', async () => {
  const made = await makePdf(letter)
  const stop = new AbortController()
  const reason = new Error('đã hủy')
  const reading = readPicture(await makeScan(made.bytes), {
    name: 'a.png',
    signal: stop.signal,
    onProgress: () => stop.abort(reason),
  })
  await expect(reading).rejects.toBe(reason)
})

/** The beginning of a PNG of 900 million pixels. */
function vastPng(): Uint8Array {
  const header = Buffer.alloc(33)
  header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  header.write('IHDR', 12, 'latin1')
  header.writeUInt32BE(30_000, 16)
  header.writeUInt32BE(30_000, 20)
  header.set([8, 2, 0, 0, 0], 24)
  header.writeUInt32BE(crc32(header.subarray(12, 29)), 29)
  const data = Buffer.alloc(12)
  data.write('IDAT', 4, 'latin1')
  data.writeUInt32BE(crc32(data.subarray(4, 8)), 8)
  return new Uint8Array(Buffer.concat([header, data]))
}
