import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noFaults, openWeb, phone } from './open-web.ts'
import { reorganizeProvince } from './successions-province.ts'

const widthOf = (page: Page) => page.locator('html').evaluate((html) => html.scrollWidth)

describe('who became whom in the province', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let province: Awaited<ReturnType<typeof reorganizeProvince>>
  let page: Page

  const group = (title: string, on = page) => on.getByRole('region', { name: title, exact: true })

  beforeAll(async () => {
    web = await openWeb({ startsAt: '2026-03-10T08:00:00+07:00' })
    province = await reorganizeProvince(web.space)
    page = await web.pageOf(await web.space.actor('viewer'))
    await page.goto('/co-quan/so-do')
  })
  afterAll(() => web.close())

  it('says in a sentence what the reorganizations came to', async () => {
    await page.getByText('Từ 01/03/2025 đến 01/09/2025: 10 cơ quan thành 45.').waitFor()
    await noFaults(page)
  })

  it('draws who became whom, under the day and the legal document, every agency a link', async () => {
    const merger = group('3 cơ quan thành Sở Hạ tầng và Đô thị')
    const picture = merger.getByRole('img')
    expect(await picture.getAttribute('aria-label')).toContain(
      'Ngày 01/07/2025, theo 24/NQ-HĐND: Sở Xây dựng thành Sở Hạ tầng và Đô thị.',
    )
    expect(await picture.textContent()).toContain('Từ 01/03/202511/NQ-HĐND')
    const boxes = merger.getByRole('region', { name: 'Hình vẽ các cơ quan trước và sau' }).getByRole('link')
    expect(await boxes.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))).toEqual([
      'Ban Quản lý cảng biển và luồng hàng hải tỉnh Sông Trà, đến 01/03/2025',
      'Sở Giao thông vận tải, đến 01/03/2025',
      'Sở Xây dựng và Kiến trúc, đến 01/03/2025',
      'Sở Xây dựng, từ 01/03/2025 đến 01/07/2025',
      'Sở Hạ tầng và Đô thị, từ 01/07/2025',
    ])
    expect(await boxes.last().getAttribute('href')).toBe(`/co-quan/${province.idOf('Sở Hạ tầng và Đô thị')}`)
    await merger.getByText('cần xác nhận').first().waitFor()
  })

  it('is walked by keyboard, and shows where the agency came from and went', async () => {
    const merger = group('3 cơ quan thành Sở Hạ tầng và Đô thị')
    const boxes = merger.getByRole('region', { name: 'Hình vẽ các cơ quan trước và sau' }).getByRole('link')
    await boxes.first().focus()
    await page.keyboard.press('Tab')
    expect(await merger.locator('a:focus').getAttribute('aria-label')).toBe('Sở Giao thông vận tải, đến 01/03/2025')
    await expect.poll(() => merger.locator('path[data-traced]').count()).toBe(2)
    await noFaults(page)
  })

  it('keeps every word inside its box and the page as wide as the screen', async () => {
    const outside = await page.locator('svg a').evaluateAll((boxes) =>
      boxes.flatMap((box) => {
        const frame = box.querySelector('rect')?.getBoundingClientRect()
        const words = box.querySelector('text')?.getBoundingClientRect()
        if (!frame || !words) return ['a box without words']
        const fits =
          words.left >= frame.left &&
          words.right <= frame.right &&
          words.top >= frame.top &&
          words.bottom <= frame.bottom
        return fits ? [] : [box.getAttribute('aria-label')]
      }),
    )
    expect(outside).toEqual([])
    expect(await widthOf(page)).toBe(1440)
  })

  it('tells the same in a table', async () => {
    const fields = group('5 cơ quan thành 4: Sở Dân tộc và Tôn giáo, Sở Giáo dục và Đào tạo và 2 cơ quan khác')
    await fields.getByText('Xem dạng bảng').click()
    const rows = fields.getByRole('table').getByRole('row')
    expect((await rows.first().innerText()).split('\t').map((text) => text.trim())).toEqual([
      'Cơ quan trước',
      'Cơ quan sau',
      'Ngày',
      'Văn bản',
      'Lĩnh vực',
      'Ghi chú',
    ])
    await fields
      .getByRole('row', {
        name: /^Sở Lao động - Thương binh và Xã hội Sở Y tế 01\/03\/2025 11\/NQ-HĐND .* Bảo trợ xã hội, trẻ em/,
      })
      .waitFor()
    await fields
      .getByRole('row', { name: /^Ban Dân tộc Sở Dân tộc và Tôn giáo 01\/03\/2025 11\/NQ-HĐND .* — Đổi tên$/ })
      .waitFor()
    expect(await rows.count()).toBe(6)
    await noFaults(page)
  })

  it('is narrowed by name, level and days, and the address says how', async () => {
    await page.getByLabel('Tên cơ quan').fill('lao dong')
    await page.getByText('Từ 01/03/2025 đến 15/05/2025: 5 cơ quan thành 4.').waitFor()
    expect(new URL(page.url()).searchParams.get('tim')).toBe('lao dong')
    await page.getByLabel('Tên cơ quan').fill('')
    await page.getByLabel('Cấp', { exact: true }).selectOption('Cấp xã')
    await page.getByText('Ngày 01/07/2025: 40 cơ quan cấp xã được thành lập.').waitFor()
    await page.getByRole('textbox', { name: 'Từ ngày' }).fill('1/9/2025')
    await page.keyboard.press('Enter')
    await page.getByText('Không có lần sắp xếp nào khớp bộ lọc').waitFor()
    await noFaults(page)
  })

  it('stands on the page of an agency, which is marked in it', async () => {
    await page.goto(`/co-quan/${province.idOf('Sở Xây dựng')}`)
    const own = group('Sơ đồ kế thừa')
    const boxes = own.locator('svg a')
    await boxes.last().waitFor()
    expect(await boxes.count()).toBe(5)
    expect(await own.locator('a[data-look="marked"]').evaluateAll((all) => all.map((one) => one.textContent))).toEqual([
      'Sở Xây dựng',
    ])
    await boxes.last().click()
    await page.waitForURL(new RegExp(province.idOf('Sở Hạ tầng và Đô thị')))
    await page.goto(`/co-quan/${province.idOf('Sở Ngoại vụ')}`)
    await page.getByText('Kết thúc hoạt động ngày 01/09/2025, theo 29/NQ-HĐND; không có cơ quan kế thừa.').waitFor()
    await noFaults(page)
  })

  it('is a list on a phone, from top to bottom', async () => {
    const small = await web.pageOf(await web.space.actor('viewer'), phone)
    await small.goto('/co-quan/so-do?loai=uy-ban')
    const split = group('Ủy ban nhân dân huyện Bình Minh thành 40 cơ quan', small)
    const names = split.getByRole('link')
    await names.nth(40).waitFor()
    expect(await names.count()).toBe(41)
    expect((await names.allInnerTexts()).slice(0, 3)).toEqual([
      'Ủy ban nhân dân huyện Bình Minh',
      'Ủy ban nhân dân xã Bình Minh 1',
      'Ủy ban nhân dân xã Bình Minh 2',
    ])
    expect(await split.locator('svg').count()).toBe(0)
    expect(await widthOf(small)).toBe(390)
    await noFaults(small)
  })

  it('is drawn for paper when printed, and what is taller than a sheet as a list', async () => {
    await page.goto('/co-quan/so-do')
    const merger = group('3 cơ quan thành Sở Hạ tầng và Đô thị').locator('svg').first()
    await merger.waitFor()
    await page.emulateMedia({ media: 'print' })
    const split = group('Ủy ban nhân dân huyện Bình Minh thành 40 cơ quan')
    await expect.poll(() => split.locator('svg').count()).toBe(0)
    expect((await merger.boundingBox())?.width).toBeLessThanOrEqual(808)
    await page.emulateMedia({ media: 'screen' })
    await split.locator('svg').first().waitFor()
  })
})
