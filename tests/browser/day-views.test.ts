import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../modules/access/index.ts'
import { acknowledge, proposeCompletion } from '../../modules/duties/index.ts'
import { someEvidence, withDuties } from '../../modules/duties/testing/with-duties.ts'
import { noFaults, openWeb, phone } from './open-web.ts'

const widthOf = (page: Page) => page.locator('html').evaluate((html) => html.scrollWidth)
const focused = (page: Page) => page.locator('a:focus').textContent()

describe('a day’s work, and other ways to look at it', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let agency: Actor
  let page: Page

  beforeAll(async () => {
    web = await openWeb({ startsAt: '2026-04-06T08:00:00+07:00' })
    const space = await withDuties(web.space)
    agency = await space.actor('agency_leader', 'Sở Tài chính')
    const give = (text: string, due: string | null) => space.assignOne(due, { text, leads: ['Sở Tài chính'] })
    await give('Việc mới giao', '2026-04-29')
    for (const [text, due] of [
      ['Việc quá hạn', '2026-04-07'],
      ['Việc đến hạn hôm nay', '2026-04-10'],
      ['Việc trong tuần', '2026-04-15'],
    ] as const)
      await acknowledge(space.services, agency, await give(text, due))
    const proposed = await give('Việc đã đề nghị', '2026-04-29')
    await acknowledge(space.services, agency, proposed)
    await proposeCompletion(space.services, agency, proposed, { summary: 'Xong', evidence: someEvidence })
    web.space.clock.set('2026-04-10T08:00:00+07:00')
    page = await web.pageOf(agency)
  })
  afterAll(() => web.close())

  it('says in one sentence what today brings, then each thing with its next move', async () => {
    await page
      .getByText('Hôm nay có 1 việc đến hạn, 1 việc quá hạn, 1 việc chờ tiếp nhận, 1 việc đến hạn trong 7 ngày tới.')
      .waitFor()
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(headings.slice(0, 2)).toEqual(['Quá hạn', 'Đến hạn hôm nay'])
    await page.getByRole('link', { name: 'Báo cáo: Việc quá hạn' }).waitFor()
    await noFaults(page)
    await page.getByRole('button', { name: 'Tiếp nhận: Việc mới giao' }).click()
    await expect.poll(() => page.getByRole('heading', { name: 'Chờ tiếp nhận' }).count()).toBe(0)
  })

  it('walks the board by keyboard, from card to card and from column to column', async () => {
    await page.goto('/nhiem-vu?xem=bang')
    const column = (name: string) => page.getByRole('region', { name, exact: true })
    await column('Quá hạn').getByRole('link', { name: 'Việc quá hạn' }).focus()
    await page.keyboard.press('ArrowLeft')
    expect(await focused(page)).toBe('Việc đến hạn hôm nay')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('Việc trong tuần')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Việc đã đề nghị')
    await noFaults(page)
  })

  it('walks the calendar by keyboard over days and months, and tells holidays', async () => {
    await page.goto('/nhiem-vu?xem=lich')
    const day = (name: RegExp) => page.getByRole('gridcell').getByRole('button', { name })
    await page.getByRole('grid').waitFor()
    await page.evaluate(() => sessionStorage.setItem('lich-ngay', JSON.stringify('2026-04-29')))
    await page.reload()
    await day(/^Thứ Tư, 29\/04\/2026; 1 chờ xác nhận, 1 trong hạn/).focus()
    await page
      .getByRole('region', { name: 'Thứ Tư, 29/04/2026' })
      .getByRole('link', { name: 'Việc đã đề nghị' })
      .waitFor()
    await page.keyboard.press('ArrowRight')
    await page.locator('button:focus', { hasText: '30' }).waitFor()
    expect(await page.locator('button:focus').getAttribute('aria-label')).toMatch(/nghỉ: .*; không có thời hạn$/)
    await page.keyboard.press('PageDown')
    await page.getByRole('grid', { name: 'Tháng 5/2026' }).waitFor()
    await noFaults(page)
  })

  it('draws the same duties along the time, each told in words', async () => {
    await page.goto('/nhiem-vu?xem=dong-thoi-gian')
    const rows = page.getByRole('list', { name: 'Dòng thời gian các nhiệm vụ' })
    await rows.getByRole('img', { name: 'Giao 06/04/2026, thời hạn 07/04/2026; quá hạn 3 ngày' }).waitFor()
    await rows.getByRole('link', { name: 'Việc quá hạn' }).focus()
    const shown = page.getByText('01/01/2026–31/08/2026')
    await shown.waitFor()
    await page.keyboard.press('ArrowRight')
    await page.getByText('01/02/2026–30/09/2026').waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).not.toBe('Việc quá hạn')
    // Under the sticky bar a half-hidden link of the filters would count as too small to hit.
    await page.locator('html').evaluate((html) => html.scrollTo(0, 0))
    await noFaults(page)
  })

  it('is as wide as a phone, one column, week or list at a time', async () => {
    await page.setViewportSize(phone)
    await page.goto('/')
    await page.getByRole('link', { name: 'Báo cáo: Việc quá hạn' }).waitFor()
    expect(await widthOf(page)).toBe(phone.width)
    await page.goto('/nhiem-vu?xem=bang')
    await page.getByRole('tab', { name: /^Chờ xác nhận/ }).click()
    await page.getByRole('tabpanel').getByRole('link', { name: 'Việc đã đề nghị' }).waitFor()
    expect(await widthOf(page)).toBe(phone.width)
    await noFaults(page)
    await page.goto('/nhiem-vu?xem=lich')
    await page.getByRole('button', { name: 'Xem tuần trước' }).waitFor()
    expect(await widthOf(page)).toBe(phone.width)
    await page.goto('/nhiem-vu?xem=dong-thoi-gian')
    await page.getByRole('link', { name: 'Việc quá hạn' }).waitFor()
    expect(await widthOf(page)).toBe(phone.width)
  })
})
