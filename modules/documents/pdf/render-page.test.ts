import sharp from 'sharp'
import { expect, test } from 'vitest'
import { renderPage } from './render-page.ts'
import { makePdf } from './testing/make-pdf.ts'
import { songTraDocument } from './testing/song-tra-document.ts'

test('a page is drawn as a JPEG as wide as asked, in its own proportions', async () => {
  const { bytes } = await makePdf(songTraDocument)
  const picture = await sharp(await renderPage(bytes, { page: 1, width: 500 })).metadata()
  expect(picture).toMatchObject({ format: 'jpeg', width: 500, height: Math.round((500 * 841.89) / 595.28) })
})

test('a width beyond the bounds is held between 64 and 2,400 pixels', async () => {
  const { bytes } = await makePdf({ parts: [] })
  expect((await sharp(await renderPage(bytes, { page: 1, width: 3 })).metadata()).width).toBe(64)
  expect((await sharp(await renderPage(bytes, { page: 1, width: 9000 })).metadata()).width).toBe(2400)
})

test('a turned page is drawn as it is shown: the header is above', async () => {
  const { bytes } = await makePdf({ ...songTraDocument, parts: [], rotation: 90 })
  const { data, info } = await sharp(await renderPage(bytes, { page: 1, width: 300 }))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(info.height).toBeGreaterThan(info.width)
  const darkIn = (from: number, to: number): number =>
    data.subarray(from * info.width, to * info.width).filter((value) => value < 100).length
  expect(darkIn(0, 100)).toBeGreaterThan(10)
  expect(darkIn(info.height - 100, info.height)).toBe(0)
})

test.each([0, -1, 1.5, 9])('page %d of a short file is refused', async (page) => {
  const { bytes, pageCount } = await makePdf(songTraDocument)
  await expect(renderPage(bytes, { page, width: 500 })).rejects.toThrow(new RangeError(`page ${page} of ${pageCount}`))
})

test('what is no PDF or locked is refused', async () => {
  const locked = await makePdf({ parts: [], password: 'khóa' })
  await expect(renderPage(locked.bytes, { page: 1, width: 500 })).rejects.toMatchObject({ code: 'file_locked' })
  const other = new TextEncoder().encode('không phải PDF')
  await expect(renderPage(other, { page: 1, width: 500 })).rejects.toMatchObject({ code: 'file_damaged' })
})
