import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withDuties } from '../../modules/duties/testing/with-duties.ts'
import { withChasing } from '../support/chasing.ts'
import { noFaults, openWeb, phone, tick } from './open-web.ts'

let web: Awaited<ReturnType<typeof openWeb>>
let space: ReturnType<typeof withChasing<Awaited<ReturnType<typeof withDuties<typeof web.space>>>>>
let page: Page

beforeAll(async () => {
  web = await openWeb({ startsAt: '2026-03-02T08:00:00+07:00' })
  space = withChasing(await withDuties(web.space))
  await space.assignOne('2026-03-05', { leads: ['Sở Y tế'], text: 'Rà soát, sắp xếp mạng lưới trạm y tế' })
  await space.assignOne('2026-03-18', { leads: ['Sở Y tế'], text: 'Báo cáo kết quả tiêm chủng' })
  await space.assignOne('2026-03-10', { leads: ['Sở Tài chính'], text: 'Rà soát dự toán quý I' })
  await space.chase('2026-03-20')
  space.clock.set('2026-03-20T09:00:00+07:00')
  page = await web.pageOf(space.office)
})
afterAll(() => web.close())

it('the office drafts letters for agencies it chooses, fetches them and notes number and day', async () => {
  await page.getByRole('link', { name: 'Đôn đốc', exact: true }).click()
  await page.getByRole('link', { name: 'Sở Y tế' }).click()
  await tick(page.getByRole('checkbox', { name: 'Chọn Sở Y tế' }))
  await tick(page.getByRole('checkbox', { name: 'Chọn Sở Tài chính' }))
  await page.getByRole('checkbox', { name: 'Chọn: Báo cáo kết quả tiêm chủng' }).click()
  await noFaults(page)

  await page.getByRole('button', { name: 'Dự thảo 2 văn bản' }).click()
  const dialog = page.getByRole('dialog')
  await expect.poll(() => dialog.getByRole('table').getByRole('row').count()).toBe(2)
  await dialog.getByLabel('Nội dung thêm').fill('Yêu cầu báo cáo trực tiếp tại cuộc họp giao ban.')
  await dialog.getByLabel('Nội dung thêm').blur()
  await dialog.getByText('Yêu cầu báo cáo trực tiếp tại cuộc họp giao ban.').nth(1).waitFor()
  await noFaults(page)
  await dialog.getByRole('button', { name: 'Dự thảo', exact: true }).click()

  await dialog.getByRole('link', { name: 'Tải tất cả (ZIP)' }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: 'Tải DOCX: Sở Y tế' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('2026-03-20 Đôn đốc Sở Y tế.docx')
  await dialog.getByRole('link', { name: 'Sở Y tế', exact: true }).click()

  await page.getByRole('heading', { name: 'Đôn đốc Sở Y tế' }).waitFor()
  expect(await page.getByRole('article').innerText()).toContain('Rà soát, sắp xếp mạng lưới trạm y tế')
  await page.getByRole('button', { name: 'Ghi số, ngày' }).click()
  await page.getByLabel('Số', { exact: true }).fill('88')
  await page.getByLabel('Ngày ban hành', { exact: true }).fill('20/03/2026')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await page.getByRole('button', { name: 'Sửa số, ngày' }).waitFor()
  expect(await page.getByRole('article').innerText()).toContain('Số: 88/UBND-TH')
})

it('on a phone the letters and the rules are read and changed', async () => {
  const small = await web.pageOf(space.office, phone)
  await small.goto('/don-doc?phan=van-ban')
  await small.getByText('Số 88/UBND-TH, 20/03/2026').waitFor()
  await noFaults(small)
  await small.goto('/quan-tri/quy-che-theo-doi')
  await small.getByRole('button', { name: 'Sửa: Báo cáo cấp trên' }).click()
  await small.getByLabel('Báo Văn phòng sau').fill('0')
  await small.getByRole('button', { name: 'Lưu' }).click()
  await small.getByText('Nhập số ngày từ 1 trở lên.').first().waitFor()
  await noFaults(small)
  await small.getByLabel('Báo Văn phòng sau').fill('3')
  await small.getByRole('button', { name: 'Lưu' }).click()
  await small.getByText('Quá hạn 3 ngày làm việc: báo Văn phòng').waitFor()
})
