import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePdf } from '../../modules/documents/pdf/testing/make-pdf.ts'
import { songTraDocument } from '../../modules/documents/pdf/testing/song-tra-document.ts'
import { makeScan } from '../../modules/documents/scan/testing/make-scan.ts'
import { cell, makeDocx, paragraph, table } from '../../modules/documents/testing/make-docx.ts'
import { issueReview } from './issue-review.ts'
import { desktop, noFaults, openWeb, phone } from './open-web.ts'
import { songTraDocx } from './song-tra-dispatch.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const cards = (page: Page) => page.getByRole('article', { name: /^Nhiệm vụ \d+$/ })
const card = (page: Page, number: number) => page.getByRole('article', { name: `Nhiệm vụ ${number}`, exact: true })

async function upload(page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) {
  await page.goto('/van-ban/tiep-nhan')
  await page.getByLabel('Tệp văn bản').setInputFiles(files)
}

type Styling = { getComputedStyle: (element: unknown, part: string) => { right: string; width: string } }

/** A dispatch that promises an annex, with its table of tasks or without. */
const withAnnex = (number: string, tasks: string[][] | null): Buffer =>
  Buffer.from(
    makeDocx({
      body: [
        'ỦY BAN NHÂN DÂN',
        'TỈNH SÔNG TRÀ',
        `Số: ${number}/UBND-NC`,
        'Sông Trà, ngày 02 tháng 3 năm 2026',
        'V/v triển khai nhiệm vụ năm 2026',
        'Kính gửi:',
        '- Sở Tài chính;',
        '- Sở Y tế.',
        'Ủy ban nhân dân tỉnh yêu cầu các cơ quan triển khai các nội dung sau (chi tiết tại Phụ lục kèm theo):',
        '1. Sở Tài chính chủ trì bố trí kinh phí trước ngày 30 tháng 6 năm 2026.',
        'Nơi nhận:',
        '- Như trên;',
        '- Lưu: VT.',
        'CHỦ TỊCH',
        'Nguyễn Văn Minh',
      ]
        .map((words) => paragraph(words))
        .concat(
          tasks
            ? [paragraph('PHỤ LỤC'), table(tasks.map((row) => row.map((words) => cell(words)))), paragraph('')]
            : [],
        )
        .join(''),
    }),
  )

/** The columns take their widths while the page is still being filled. */
async function settledWidth(picture: Locator): Promise<number> {
  let width = 0
  const widthNow = async () => (await picture.boundingBox())?.width ?? 0
  await expect
    .poll(
      async () => {
        const before = width
        width = await widthNow()
        return width > 0 && width === before
      },
      { interval: 500 },
    )
    .toBe(true)
  return width
}

describe('any file becomes a directive under review', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let office: Page

  beforeAll(async () => {
    web = await openWeb({ startsAt: new Date().toISOString(), readsFiles: true })
    for (const name of ['Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế', 'UBND huyện An Bình', 'UBND huyện Hòa Thuận'])
      await web.space.organization(name)
    office = await web.pageOf(await web.space.actor('office'))
  })
  afterAll(() => web.close())

  it('opens the review of a Word file by itself and issues it', async () => {
    await office.goto('/van-ban/tiep-nhan')
    await noFaults(office)
    await upload(office, [{ name: 'công văn 431.docx', mimeType: docx, buffer: await songTraDocx('431') }])
    await office.waitForURL(/\/van-ban\/dot-doc\//)
    await office.waitForURL(/\/ra-soat$/, { timeout: 60_000 })
    await office.getByText('Đã nhập 3 / dự kiến 3').waitFor()
    expect(await cards(office).count()).toBe(3)
    await office.getByRole('button', { name: /^Nhiệm vụ 2:/ }).click()
    await expect.poll(() => card(office, 2).getAttribute('data-active')).toBe('true')
    await card(office, 2)
      .getByRole('button', { name: /^Mở đoạn \d+ của văn bản$/ })
      .waitFor()
    await card(office, 2)
      .getByRole('button', { name: /^ngày 20 hằng tháng/ })
      .waitFor()
    await noFaults(office)
    await issueReview(office)
    await office.getByRole('link', { name: /^Tải tệp gốc/ }).waitFor()
    // The run was left behind by replacing it: going back does not come upon it again.
    await office.goBack()
    await office.waitForURL(/\/ra-soat$/)
  })

  it('shows a scanned page with its duties marked where they stand', { timeout: 240_000 }, async () => {
    const { bytes } = await makePdf({ ...songTraDocument, number: 'Số: 432/UBND-NC' })
    await upload(office, [{ name: 'ảnh quét.png', mimeType: 'image/png', buffer: await makeScan(bytes) }])
    await office.getByText(/Đang (mở tệp|nhận dạng chữ)/).waitFor({ timeout: 60_000 })
    await office.waitForURL(/\/ra-soat$/, { timeout: 180_000 })
    const picture = office.getByRole('img', { name: /^Trang 1\/1 của bản gốc/ })
    await picture.waitFor()
    await expect
      .poll(() => picture.evaluate((image) => (image as { naturalWidth?: number }).naturalWidth ?? 0), {
        timeout: 30_000,
      })
      .toBeGreaterThan(500)
    await office.getByText('Chữ nhận dạng từ ảnh quét: đối chiếu với trang gốc.').waitFor()
    const count = await cards(office).count()
    expect(count).toBeGreaterThanOrEqual(4)
    const marks = office.getByRole('button', { name: /^Nhiệm vụ \d+ trên trang này$/ })
    await expect.poll(() => marks.count()).toBe(count)

    // The mark lies on the page, and chooses its card; the card leads back to the page.
    const frame = await picture.boundingBox()
    const box = await marks.first().boundingBox()
    if (!frame || !box) throw new Error('page or mark is not drawn')
    expect(box.x).toBeGreaterThan(frame.x)
    expect(box.x + box.width).toBeLessThan(frame.x + frame.width)
    expect(box.y).toBeGreaterThan(frame.y + frame.height * 0.2)
    const number = await marks.first().evaluate((mark) => {
      const { right, width } = (globalThis as unknown as Styling).getComputedStyle(mark, '::before')
      return { right: Number.parseFloat(right), width: Number.parseFloat(width) }
    })
    expect(number.right).toBeGreaterThan(box.width)
    expect(box.x + box.width - number.right - number.width).toBeGreaterThan(frame.x)

    // One stop for the Tab key on the page; arrows lead on.
    expect(await marks.evaluateAll((all) => all.filter((mark) => mark.getAttribute('tabindex') === '0').length)).toBe(1)
    await marks.first().focus()
    await office.keyboard.press('ArrowDown')
    await office.keyboard.press('Enter')
    await expect.poll(() => marks.nth(1).getAttribute('aria-pressed')).toBe('true')
    await marks.first().locator('span').first().click()
    await expect.poll(() => card(office, 1).getAttribute('data-active')).toBe('true')
    await card(office, 2).getByRole('button', { name: 'Mở trang 1 của văn bản' }).click()
    await expect.poll(() => marks.nth(1).getAttribute('aria-pressed')).toBe('true')
    await noFaults(office)

    await office.setViewportSize(phone)
    await picture.waitFor()
    await noFaults(office)
    await office.setViewportSize(desktop)
    const narrow = await settledWidth(picture)
    await office.getByRole('button', { name: 'Phóng to' }).click()
    await expect.poll(async () => (await picture.boundingBox())?.width ?? 0).toBeGreaterThan(narrow * 1.2)
    await office.getByText('Chữ', { exact: true }).click()
    await office.getByRole('button', { name: /^Nhiệm vụ 1:/ }).waitFor()
    await office.getByText('Theo văn bản', { exact: true }).click()
    await expect.poll(() => cards(office).first().getAttribute('aria-label')).toBe('Nhiệm vụ 1')

    await issueReview(office)
    await office.getByText('Trang gốc', { exact: true }).click()
    await expect.poll(() => marks.count()).toBe(count)
    await noFaults(office)
  })

  it('shows a table of tasks as a table, and says when the annex is not in the file', async () => {
    const tasks = [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
      ['1', 'Rà soát mạng lưới trạm y tế', 'Sở Y tế', 'Quý II/2026'],
    ]
    const missing = office.getByText(/^Văn bản nhắc tới phụ lục hoặc kế hoạch kèm theo nhưng tệp không có/)
    await upload(office, [{ name: 'có phụ lục.docx', mimeType: docx, buffer: withAnnex('434', tasks) }])
    await office.waitForURL(/\/ra-soat$/, { timeout: 60_000 })
    const cells = office.getByRole('region', { name: 'Bảng trong văn bản' }).getByRole('row').nth(1).getByRole('cell')
    await expect.poll(() => cells.allInnerTexts()).toEqual(tasks[1])
    await cells
      .nth(1)
      .getByRole('button', { name: /^Nhiệm vụ 2:/ })
      .waitFor()
    expect(await missing.count()).toBe(0)
    await noFaults(office)

    await upload(office, [{ name: 'thiếu phụ lục.docx', mimeType: docx, buffer: withAnnex('435', null) }])
    await office.waitForURL(/\/ra-soat$/, { timeout: 60_000 })
    await missing.waitFor()
  })

  it('reads many files, and one bad file stops none of the others', async () => {
    const text = (words: string) => ({ mimeType: 'text/plain', buffer: Buffer.from(words) })
    await upload(office, [
      { name: 'tốt.docx', mimeType: docx, buffer: await songTraDocx('433') },
      {
        name: 'hỏng.docx',
        mimeType: docx,
        buffer: Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(2000, 7)]),
      },
      { name: 'chuyện phiếm.txt', ...text('Hôm nay trời đẹp, mời cả nhà đi ăn bún.\n'.repeat(9)) },
      { name: 'lặp lại.docx', mimeType: docx, buffer: await songTraDocx('431') },
      { name: 'trống.txt', ...text('') },
    ])
    await office.waitForURL(/\/van-ban\/dot-doc\//)
    await office.getByText('Tệp trống.txt không có nội dung. Hãy kiểm tra rồi chọn lại.').waitFor()
    await office.getByText('4 tệp: 1 đã đọc, 3 chưa đọc được.').waitFor({ timeout: 60_000 })
    const row = (name: RegExp) => office.getByRole('row', { name })
    await row(/tốt\.docx/)
      .getByText('3 nhiệm vụ')
      .waitFor()
    await row(/hỏng\.docx/)
      .getByRole('link', { name: 'Chọn tệp khác thay cho hỏng.docx' })
      .waitFor()
    await row(/lặp lại\.docx/)
      .getByRole('link', { name: 'Mở bản đã có' })
      .waitFor()
    await noFaults(office)
    await office.getByRole('link', { name: /^Chỉ xem tệp lỗi/ }).click()
    await expect.poll(() => row(/tốt\.docx/).count()).toBe(0)
    await row(/chuyện phiếm\.txt/)
      .getByRole('button', { name: 'Vẫn tiếp tục, nhập bằng tay' })
      .click()
    await office.getByText('4 tệp: 2 đã đọc, 2 chưa đọc được.').waitFor({ timeout: 60_000 })
    await office.getByRole('link', { name: 'Tất cả' }).click()
    await row(/tốt\.docx/)
      .getByRole('link', { name: /^Rà soát/ })
      .click()
    await office.waitForURL(/\/ra-soat$/)
  })

  it('lists the runs, also on a phone', async () => {
    const small = await web.pageOf(await web.space.actor('office'), phone)
    await small.goto('/van-ban/dot-doc')
    await small.getByText('4 tệp: 2 đã đọc, 2 chưa đọc được').waitFor()
    await noFaults(small)
    await small
      .getByRole('link')
      .filter({ hasText: /^\d\d\/\d\d\/\d{4}/ })
      .first()
      .click()
    await small.getByText('hỏng.docx').waitFor()
    await noFaults(small)
  })

  it('is closed to agencies', async () => {
    const agency = await web.pageOf(await web.space.actor('specialist', 'Sở Y tế'))
    await agency.goto('/van-ban/dot-doc')
    await agency
      .getByText(/không có quyền|chưa được/i)
      .first()
      .waitFor()
    await noFaults(agency)
  })
})
