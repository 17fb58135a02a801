import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noFaults, openWeb, phone } from './open-web.ts'

describe('a remark is given out on a phone, and broken down', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let duty: string
  let lead: Page
  beforeAll(async () => {
    web = await openWeb({ startsAt: new Date().toISOString() })
    await web.space.organization('Sở Y tế')
    await web.space.organization('Phòng Nghiệp vụ Y')
  })
  afterAll(() => web.close())

  it('a leader enters a remark on 390 px and sees it once more before it goes out', async () => {
    const page = await web.pageOf(await web.space.actor('committee_leader'), phone)
    await page.goto('/van-ban/nhap-truc-tiep')
    await page.getByLabel('Nội dung chung').fill('Về y tế cơ sở')
    await page.getByLabel('Nội dung', { exact: true }).fill('Rà soát trang thiết bị các trạm y tế')
    await page.getByRole('combobox', { name: 'Chủ trì' }).fill('Y tế')
    await page.getByRole('option', { name: /^Sở Y tế/ }).waitFor()
    await page.keyboard.press('Enter')
    await noFaults(page)
    await page.reload()
    await expect.poll(() => page.getByLabel('Nội dung chung').inputValue()).toBe('Về y tế cơ sở')
    await page.getByRole('button', { name: 'Xem trước và giao' }).click()
    const preview = page.getByRole('dialog', { name: 'Giao 1 nhiệm vụ' })
    await expect.poll(() => preview.textContent()).toContain('Chủ trì: Sở Y tế')
    await noFaults(page)
    await preview.getByRole('button', { name: 'Giao ngay' }).click()
    await page.waitForURL((url) => /^\/van-ban\/[0-9a-f-]{36}$/.test(url.pathname))
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('Ý kiến chỉ đạo ngày')
  })

  it('the lead gives a part to a division', async () => {
    lead = await web.pageOf(await web.space.actor('agency_leader', 'Sở Y tế'))
    await lead.goto('/nhiem-vu')
    await lead.getByRole('link', { name: /Rà soát trang thiết bị/ }).click()
    await lead.getByRole('button', { name: 'Giao phần việc' }).click()
    duty = new URL(lead.url()).pathname
    const form = lead.getByRole('region', { name: 'Giao phần việc' })
    await form.getByRole('combobox', { name: 'Đơn vị nhận' }).fill('Nghiệp vụ')
    await lead.getByRole('option', { name: /^Phòng Nghiệp vụ Y/ }).click()
    await form.getByLabel('Nội dung').fill('Lập danh mục thiết bị')
    await noFaults(lead)
    await form.getByRole('button', { name: 'Giao', exact: true }).click()
    await expect.poll(() => lead.locator('#phan-viec').textContent()).toContain('0/1 phần việc đã xong')
  })

  it('the division takes it on; the whole shows it', async () => {
    const division = await web.pageOf(await web.space.actor('specialist', 'Phòng Nghiệp vụ Y'), phone)
    await division.goto('/nhiem-vu')
    await division.getByRole('link', { name: /Lập danh mục thiết bị|Rà soát trang thiết bị/ }).click()
    await expect.poll(() => division.getByText('Phần việc do Sở Y tế giao').count()).toBe(1)
    await division.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
    await division.getByRole('button', { name: 'Báo cáo tiến độ' }).waitFor()

    await lead.goto(duty)
    await expect.poll(() => lead.locator('#phan-viec').textContent()).toContain('Phòng Nghiệp vụ Y')
    await expect.poll(() => lead.locator('#phan-viec').textContent()).not.toContain('Chờ tiếp nhận')
    await noFaults(lead)
  })

  it('proposing completion while parts are open asks once more', async () => {
    await lead.goto(`${duty}?viec=de-nghi`)
    const notice = lead.getByText('Còn phần việc chưa xong')
    await expect.poll(() => notice.count()).toBe(1)
    await expect.poll(() => lead.getByText('0/1 phần việc đã xong').count()).toBeGreaterThan(0)
  })
})
