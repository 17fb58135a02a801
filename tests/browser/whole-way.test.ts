import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toOfficialText } from '../../modules/reports/index.ts'
import { sampleDispatch } from '../../packs/an-toan-khu/index.ts'
import { pasteText } from './issue-review.ts'
import { noFaults, openWeb, phone, tick } from './open-web.ts'

const seedFolder = join(import.meta.dirname, '../../../shared/seed')
const documents: { name: string; text: string; numberIsUnreadable: boolean }[] = [
  { name: 'the sample that ships with the product', text: toOfficialText(sampleDispatch), numberIsUnreadable: false },
]
// The real dispatch, when it lies beside the checkout, goes the same way; its number is damaged and must be typed in.
if (existsSync(seedFolder)) {
  const text = readFileSync(join(seedFolder, readdirSync(seedFolder)[0] ?? ''), 'utf8')
  documents.push({ name: 'a real dispatch as it comes out of OCR', text, numberIsUnreadable: true })
}

const agencies = [
  'Sở Kế hoạch và Đầu tư',
  'Sở Tài chính',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Sở Văn hóa và Thể thao',
  'Sở Giáo dục và Đào tạo',
  'Sở Thông tin và Truyền thông',
  'Ban Dân tộc',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Ủy ban nhân dân huyện Vĩnh Thuận',
]
const departmentCount = 11
/** 15 duties of one agency, six of two districts, one of all departments and the two districts. */
const assignmentCount = 15 + 6 * 2 + departmentCount + 2

/** The panel that says whose move it is and what this person may do. */
const next = (page: Page) => page.getByRole('region', { name: 'Việc tiếp theo' })

/** Dates are typed as they are read: dd/MM/yyyy. */
const daysFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' })

describe.each(documents)('from a dispatch to a decided and accepted duty: $name', ({ text, numberIsUnreadable }) => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let office: Page
  let dutyPath: string

  beforeAll(async () => {
    web = await openWeb({ startsAt: new Date().toISOString() })
    for (const name of agencies) await web.space.organization(name)
    office = await web.pageOf(await web.space.actor('office'))
  })
  afterAll(() => web.close())

  it('reads the pasted text into 22 duties beside their words', async () => {
    await pasteText(office, text)
    await office.getByText('Đã nhập 22 / dự kiến 22').waitFor()
    expect(await office.getByRole('article', { name: /^Nhiệm vụ \d+$/ }).count()).toBe(22)
    await noFaults(office)
  })

  it('highlights a duty’s words and its card together, both ways', async () => {
    const words = office.getByRole('button', { name: /^Nhiệm vụ 9:/ })
    const card = office.getByRole('article', { name: 'Nhiệm vụ 9', exact: true })
    await words.click()
    await expect.poll(() => card.getAttribute('data-active')).toBe('true')
    await office
      .getByRole('article', { name: 'Nhiệm vụ 2', exact: true })
      .getByRole('button', { name: 'Nhiệm vụ 2' })
      .click()
    await expect
      .poll(() => office.getByRole('button', { name: /^Nhiệm vụ 2:/ }).getAttribute('aria-pressed'))
      .toBe('true')
    await expect.poll(() => card.getAttribute('data-active')).not.toBe('true')
  })

  it('creates the agency that the directory lacks', async () => {
    const missing = office.getByText('3 cơ quan chưa có trong danh bạ')
    await missing.waitFor()
    for (let left = 3; left > 0; left -= 1) {
      await office.getByRole('button', { name: 'Tạo cơ quan' }).first().click()
      await office.getByRole('dialog').getByRole('button', { name: 'Tạo cơ quan' }).click()
      await office.getByRole('dialog').waitFor({ state: 'detached' })
      if (left > 1) await office.getByText(`${left - 1} cơ quan chưa có trong danh bạ`).waitFor()
    }
    await missing.waitFor({ state: 'detached' })
  })

  it('expands the collective phrase only when the reviewer chooses to, and takes a deadline', async () => {
    const last = office.getByRole('article', { name: 'Nhiệm vụ 22', exact: true })
    await last.getByRole('button', { name: 'Sửa', exact: true }).click()
    await last
      .getByRole('button', { name: `Mở rộng thành ${departmentCount} cơ quan` })
      .first()
      .click()
    await last.getByRole('button', { name: 'Xong' }).click()
    const ninth = office.getByRole('article', { name: 'Nhiệm vụ 9', exact: true })
    await ninth.getByRole('button', { name: 'Sửa', exact: true }).click()
    await ninth.getByText('Ngày', { exact: true }).click()
    await ninth.getByRole('textbox', { name: 'Ngày hết hạn' }).fill(daysFromNow(20))
    await ninth.getByRole('button', { name: 'Xong' }).click()
    await office.getByText(/^Đã lưu lúc/).waitFor()
  })

  it('issues one assignment for each responsible agency, after the sign-off', async () => {
    if (numberIsUnreadable) {
      await office.getByRole('button', { name: 'Sửa phần đầu' }).click()
      const header = office.getByRole('form', { name: 'Sửa phần đầu văn bản' })
      await header.getByRole('textbox', { name: 'Số', exact: true }).fill('512')
      await header.getByRole('button', { name: 'Xong' }).click()
      await office.getByText(/^Đã lưu lúc/).waitFor()
    }
    const issue = office.getByRole('button', { name: 'Phát hành' })
    expect(await issue.isDisabled()).toBe(true)
    await tick(office.getByLabel('Tôi đã rà soát toàn văn'))
    await expect
      .poll(() => issue.isDisabled(), { timeout: 10_000, message: await office.locator('#issue-reason').innerText() })
      .toBe(false)
    await issue.click()
    const dialog = office.getByRole('dialog')
    await dialog.getByText(`${assignmentCount} lượt giao`).waitFor()
    await dialog.getByRole('button', { name: 'Phát hành' }).click()
    await office.waitForURL((url) => /\/van-ban\/[^/]+$/.test(url.pathname))
    await noFaults(office)
  })

  it('recognises the same document again before anything is saved', async () => {
    await office.goto('/van-ban/tiep-nhan')
    await office.getByRole('tab', { name: 'Dán toàn văn' }).click()
    await office.getByLabel('Toàn văn văn bản').fill(`${text}\n`)
    await office.getByRole('button', { name: 'Đọc văn bản' }).click()
    await office.getByRole('link', { name: 'Mở văn bản đã phát hành' }).first().waitFor()
    expect(new URL(office.url()).pathname).toBe('/van-ban/tiep-nhan')
  })

  // From here on nothing depends on which text the duties were read from.
  if (numberIsUnreadable) return

  it('lets the agency acknowledge, break down, report and raise a difficulty', async () => {
    const agency = await web.pageOf(await web.space.actor('specialist', 'Sở Y tế'), phone)
    await agency.goto('/nhiem-vu')
    await noFaults(agency)
    await agency
      .getByRole('link', { name: /bảo hiểm y tế/ })
      .first()
      .click()
    await agency.waitForURL(/\/nhiem-vu\/[0-9a-f-]{36}/)
    dutyPath = new URL(agency.url()).pathname
    await next(agency).getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
    await agency.getByText('Trong hạn').first().waitFor()
    await agency.getByRole('button', { name: 'Thêm bước' }).click()
    await agency.getByRole('textbox', { name: 'Nội dung bước' }).fill('Lập danh sách người thường trú')
    await agency.getByRole('main').getByRole('button', { name: 'Thêm', exact: true }).click()
    await agency.getByText('Lập danh sách người thường trú').first().waitFor()
    await next(agency).getByRole('button', { name: 'Báo cáo tiến độ' }).click()
    await agency.getByRole('textbox', { name: 'Việc đã làm' }).fill('Đã rà soát 4.100 người thường trú.')
    const uploaded = agency.waitForResponse((answer) => answer.url().endsWith('/api/files') && answer.status() === 201)
    await agency
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'bieu-tong-hop.csv', mimeType: 'text/csv', buffer: Buffer.from('xa,nguoi\n') })
    await uploaded
    await agency.getByLabel('Đang tải lên bieu-tong-hop.csv').waitFor({ state: 'detached' })
    await agency.getByRole('button', { name: 'Gửi báo cáo' }).click()
    await agency.getByText('Đã rà soát 4.100 người thường trú.').first().waitFor()
    await agency
      .getByRole('link', { name: /bieu-tong-hop\.csv/ })
      .first()
      .waitFor()
    await next(agency).getByRole('button', { name: 'Nêu khó khăn, vướng mắc' }).click()
    await agency.getByRole('textbox', { name: 'Khó khăn, vướng mắc' }).fill('Số liệu cư trú của hai xã chưa cập nhật.')
    await agency.getByRole('button', { name: 'Gửi', exact: true }).click()
    await agency.getByText('Số liệu cư trú của hai xã chưa cập nhật.').first().waitFor()
    await noFaults(agency)
  })

  it('takes the difficulty to the focal agency, to the committee, and the decision back to the duty', async () => {
    const focal = await web.pageOf(await web.space.actor('focal_point', 'Sở Nội vụ'))
    await focal.goto('/kho-khan')
    await noFaults(focal)
    await focal.goto(`${dutyPath}#kho-khan`)
    await focal.getByRole('button', { name: 'Chuyển Ủy ban nhân dân' }).click()
    await focal
      .getByRole('textbox', { name: 'Đề xuất với Ủy ban nhân dân' })
      .fill('Đề nghị giao Công an tỉnh cập nhật trong 10 ngày.')
    await focal.getByRole('button', { name: 'Chuyển', exact: true }).click()
    await focal.getByText('Đề nghị giao Công an tỉnh cập nhật trong 10 ngày.').first().waitFor()

    const leader = await web.pageOf(await web.space.actor('committee_leader'))
    await leader.goto(`${dutyPath}#kho-khan`)
    await leader.getByRole('button', { name: 'Quyết định' }).first().click()
    await leader.getByRole('textbox', { name: 'Ý kiến quyết định' }).fill('Đồng ý với đề xuất của Sở Nội vụ.')
    await leader.getByRole('textbox', { name: 'Số văn bản' }).fill('88/TB-UBND')
    await leader.getByRole('textbox', { name: 'Ngày ban hành' }).fill(daysFromNow(0))
    await leader.getByRole('button', { name: 'Quyết định' }).last().click()
    await leader.getByText('88/TB-UBND').first().waitFor()
  })

  it('accepts completion with evidence by somebody who did not do the work', async () => {
    const agency = await web.pageOf(await web.space.actor('specialist', 'Sở Y tế'))
    await agency.goto(dutyPath)
    await agency.getByText('88/TB-UBND').first().waitFor()
    await next(agency).getByRole('button', { name: 'Đề nghị xác nhận hoàn thành' }).click()
    await agency.getByRole('textbox', { name: 'Kết quả thực hiện' }).fill('Đã cấp thẻ cho toàn bộ đối tượng.')
    await agency.getByRole('textbox', { name: 'Số hiệu văn bản' }).fill('1842/SYT-NVY')
    await agency.getByRole('textbox', { name: 'Ngày ban hành' }).fill(daysFromNow(0))
    await agency.getByRole('textbox', { name: 'Cơ quan ban hành' }).fill('Sở Y tế')
    await agency.getByRole('button', { name: 'Gửi đề nghị' }).click()
    await agency.getByText('Chờ xác nhận').first().waitFor()
    expect(await agency.getByRole('button', { name: 'Xác nhận', exact: true }).count()).toBe(0)

    await office.goto(dutyPath)
    await office
      .getByRole('button', { name: /^Xác nhận/ })
      .first()
      .click()
    await office.getByText('Tốt', { exact: true }).click()
    await office.getByRole('button', { name: 'Xác nhận', exact: true }).last().click()
    await office.getByText('Hoàn thành đúng hạn').first().waitFor()
    await noFaults(office)
  })

  it('shows the leaders one picture whose numbers open the lists behind them', async () => {
    const leader = await web.pageOf(await web.space.actor('committee_leader'), phone)
    await leader.goto('/lanh-dao')
    await leader.getByText(`${assignmentCount} lượt giao`).first().waitFor()
    await noFaults(leader)
    const figure = leader.getByRole('link', { name: /hoàn thành đúng hạn/i }).first()
    expect(await figure.innerText()).toContain('1')
    await figure.click()
    await leader.waitForURL(/\/nhiem-vu\?/)
    await leader
      .getByRole('link', { name: /bảo hiểm y tế/ })
      .first()
      .waitFor()
  })
})
