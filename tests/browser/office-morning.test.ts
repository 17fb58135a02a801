import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handleBulkJobs } from '../../modules/duties/index.ts'
import { withDuties } from '../../modules/duties/testing/with-duties.ts'
import { noFaults, openWeb, phone } from './open-web.ts'

const overdue = 'Rà soát đối tượng tham gia bảo hiểm y tế'

describe('the office’s morning at the work list', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let page: Page
  const rows = () => page.getByRole('table', { name: 'Danh sách nhiệm vụ' }).locator('[data-row-id]')
  const chosen = () => page.getByRole('region', { name: 'Nhiệm vụ đã chọn' })

  beforeAll(async () => {
    web = await openWeb({ startsAt: '2026-03-02T08:00:00+07:00' })
    const space = await withDuties(web.space)
    await space.assign([
      { text: `${overdue} xã An Khê`, leads: ['Sở Y tế'], due: '2026-03-20' },
      { text: `${overdue} xã Bình Khê`, leads: ['Sở Y tế'], due: '2026-03-24' },
      { text: `${overdue} xã Cẩm Khê`, leads: ['Sở Tài chính'], due: '2026-03-25' },
      { text: 'Báo cáo tiến độ giải ngân', leads: ['Sở Tài chính'], due: '2026-03-27' },
      { text: 'Kiểm tra an toàn thực phẩm', leads: ['Sở Y tế'], due: null },
    ])
    handleBulkJobs(web.space.services)
    await web.space.services.jobs.start({ work: true })
    web.space.clock.set('2026-04-01T08:00:00+07:00')
    page = await web.pageOf(space.office)
  })
  afterAll(async () => {
    await web.space.services.jobs.stop()
    await web.close()
  })

  it('narrows the list by a quick list and by words without accents, and marks them', async () => {
    await page.goto('/nhiem-vu')
    await page.getByRole('link', { name: 'Quá hạn', exact: true }).click()
    await expect.poll(() => rows().count()).toBe(4)
    await page.keyboard.press('/')
    await page.keyboard.type('bao hiem y te')
    await expect.poll(() => rows().count()).toBe(3)
    await expect
      .poll(() => rows().first().locator('mark').allTextContents())
      .toEqual(['bảo', 'hiểm', 'y', 'tế', 'Y', 'tế'])
    await noFaults(page)
  })

  it('keeps that list under a name, for everybody', async () => {
    await page.getByRole('button', { name: 'Lưu danh sách này' }).click()
    await page.getByLabel('Tên danh sách').fill('Bảo hiểm quá hạn')
    await page.getByLabel(/Dùng chung/).check()
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    const saved = page.getByRole('link', { name: 'Bảo hiểm quá hạn' })
    await expect.poll(() => saved.getAttribute('aria-current')).toBe('true')
    await page.getByRole('link', { name: 'Tất cả', exact: true }).click()
    await page.getByRole('searchbox').fill('')
    await expect.poll(() => rows().count()).toBe(5)
    await saved.click()
    await expect.poll(() => rows().count()).toBe(3)
  })

  it('groups, walks and chooses by keyboard', async () => {
    await page.getByRole('heading', { name: 'Nhiệm vụ', exact: true }).click()
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.getByRole('rowheader', { name: 'Sở Tài chính 1' }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+J')
    await page.keyboard.press('Shift+J')
    await chosen().getByText('Đã chọn 3').waitFor()
    await noFaults(page)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Phím tắt của danh sách' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await chosen().getByText('Đã chọn 3').waitFor()
  })

  it('puts the chosen off at once, after seeing what will become of each', async () => {
    await chosen().getByRole('button', { name: 'Gia hạn' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Xem trước' }).click()
    await dialog.getByText('Nhập số ngày gia hạn, từ 1 đến 365.').first().waitFor()
    await dialog.getByLabel('Gia hạn thêm').fill('12')
    await dialog.getByLabel('Lý do').fill('Chờ số liệu của Trung ương')
    await dialog.getByRole('button', { name: 'Xem trước' }).click()
    // Twelve days after Friday, 20/03/2026 is the day of today; the others fall later.
    await dialog.getByText('3 nhiệm vụ sẽ làm', { exact: true }).waitFor()
    await noFaults(page)
    await dialog.getByRole('button', { name: 'Gia hạn 3 nhiệm vụ' }).click()
    await page.getByText('3 nhiệm vụ đã gia hạn.').waitFor()
    await page.getByText('Không có nhiệm vụ nào khớp').waitFor()
    await page.getByRole('link', { name: 'Tất cả', exact: true }).click()
    await expect.poll(() => page.getByText('gia hạn 1 lần').count()).toBe(3)
  })

  it('fits a phone', async () => {
    await page.setViewportSize(phone)
    await page.goto('/nhiem-vu?nhomTheo=trang-thai')
    await expect.poll(() => rows().count()).toBe(5)
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(phone.width)
    await noFaults(page)
  })
})
