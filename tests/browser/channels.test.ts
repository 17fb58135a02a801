import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../modules/access/index.ts'
import { noFaults, openWeb, phone } from './open-web.ts'

describe('ways of notices', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let health: Actor
  const gateway = createServer((request, response) => {
    request.resume()
    request.on('end', () => response.writeHead(202).end('da nhan'))
  })

  beforeAll(async () => {
    web = await openWeb()
    health = await web.space.actor('agency_leader', 'Sở Y tế')
    Object.assign(web.space.services.settings, { webhookAllowPrivate: true })
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    gateway.close()
    await web.close()
  })

  /** The secret a dialog shows once; closes the dialog. */
  async function takeSecret(page: Page): Promise<string> {
    const secret = await page.getByTestId('secret').innerText()
    await page.getByRole('button', { name: 'Đã lưu, đóng lại' }).click()
    return secret
  }

  it('are chosen on a phone, where a calendar of deadlines is made and ended', async () => {
    const page = await web.pageOf(health, phone)
    await page.goto('/tai-khoan')
    await page.getByText('Hệ thống chưa gửi thư điện tử').waitFor()
    await page.getByLabel('Nhắc thời hạn').selectOption('Gửi ngay')
    await page.getByText('Nhắc thời hạn: gửi ngay.').waitFor()
    await noFaults(page)
    await page.reload()
    await expect.poll(() => page.getByLabel('Nhắc thời hạn').inputValue()).toBe('immediate')

    await page.getByLabel('Lịch của').selectOption('Sở Y tế')
    await page.getByRole('button', { name: 'Tạo địa chỉ lịch' }).click()
    await page.getByText('Chỉ hiện một lần').waitFor()
    const url = await takeSecret(page)
    const path = new URL(url).pathname
    expect((await fetch(`${web.address}${path}`)).status).toBe(200)
    await page.getByRole('button', { name: 'Thu hồi lịch Sở Y tế' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click()
    await page.getByText('Chưa có địa chỉ lịch nào.').waitFor()
    expect((await fetch(`${web.address}${path}`)).status).toBe(404)
  })

  it('to the gateway of the province are registered, tried and stopped by an administrator', async () => {
    const page = await web.pageOf(web.space.administrator)
    await page.goto('/quan-tri/kenh-thong-bao')
    await page.getByText('Chưa gửi thư điện tử').waitFor()
    await noFaults(page)
    await page.getByRole('button', { name: 'Thêm kênh' }).click()
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByRole('link', { name: 'Chọn ít nhất một loại thông báo.' }).waitFor()
    await page.getByLabel('Tên kênh').fill('Cổng SMS')
    await page.getByLabel('Địa chỉ nhận').fill('http://gateway.example.vn/')
    await page.getByLabel('Nhắc thời hạn').check()
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByRole('link', { name: /phải bắt đầu bằng https/ }).waitFor()
    await noFaults(page)
    await page.getByLabel('Địa chỉ nhận').fill(`http://127.0.0.1:${(gateway.address() as AddressInfo).port}/sms`)
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByText('Khóa ký').waitFor()
    expect(await takeSecret(page)).toMatch(/^dd_/)
    await page.getByRole('button', { name: 'Gửi thử: Cổng SMS' }).click()
    await page.getByText('Kênh đã nhận, trả lời: 202 da nhan').waitFor()
    await page.getByRole('button', { name: 'Các lần gửi: Cổng SMS' }).click()
    await page.getByText('Chưa gửi lần nào').last().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Tạm dừng: Cổng SMS' }).click()
    await page.getByRole('button', { name: 'Dùng lại: Cổng SMS' }).waitFor()
  })

  it('lead from a mail to a page that works without signing in', async () => {
    const context = await web.browser.newContext({ viewport: phone, baseURL: web.address })
    const page = await context.newPage()
    await page.goto('/huy-nhan-thu/khong-dung')
    await page.getByRole('heading', { name: 'Đường dẫn không đúng' }).waitFor()
    await noFaults(page)
    await context.close()
  })
})
