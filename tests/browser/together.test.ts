import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../modules/access/index.ts'
import { withDuties } from '../../modules/duties/testing/with-duties.ts'
import { noFaults, openWeb, phone } from './open-web.ts'

describe('people talk about a duty, and a meeting decides', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let office: Page
  let finance: Page
  let specialist: Actor
  let dutyPath: string

  beforeAll(async () => {
    web = await openWeb({ startsAt: '2026-03-02T08:00:00+07:00' })
    const duties = await withDuties(web.space)
    specialist = await web.space.actor('specialist', 'Sở Tài chính')
    await duties.assignOne('2026-03-12', { leads: ['Sở Y tế'] })
    dutyPath = `/nhiem-vu/${await duties.assignOne('2026-03-05')}`
    web.space.clock.set('2026-03-20T08:00:00+07:00')
    office = await web.pageOf(duties.office)
    finance = await web.pageOf(specialist, phone)
  })
  afterAll(() => web.close())

  const writing = (page: Page, name = 'Trao đổi') => page.getByRole('textbox', { name })

  it('names a person by keyboard, sends by Ctrl Enter, and keeps a draft through a reload and a lost line', async () => {
    await office.goto(dutyPath)
    await writing(office).waitFor({ timeout: 60_000 })
    await writing(office).pressSequentially('Nhờ @')
    await office.getByRole('option', { name: /Sở Tài chính/ }).waitFor()
    await writing(office).pressSequentially(specialist.fullName.slice(0, 9).toLowerCase())
    const option = office.getByRole('option', { name: /Sở Tài chính/ })
    while ((await option.getAttribute('aria-selected')) !== 'true') await writing(office).press('ArrowDown')
    await writing(office).press('Enter')
    await expect.poll(() => writing(office).inputValue()).toBe(`Nhờ @${specialist.fullName} `)
    await noFaults(office)
    await writing(office).pressSequentially('xem https://vanban.example.vn/12.')
    await office.reload()
    const words = `Nhờ @${specialist.fullName} xem https://vanban.example.vn/12.`
    await expect.poll(() => writing(office).inputValue()).toBe(words)
    await office.context().setOffline(true)
    await writing(office).press('Control+Enter')
    await office.getByText('Nội dung đã viết vẫn được giữ.').waitFor()
    await office.context().setOffline(false)
    await office.getByRole('button', { name: 'Gửi lại' }).click()
    const link = office.getByRole('list', { name: 'Trao đổi' }).getByRole('link', { name: /vanban\.example\.vn/ })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe('https://vanban.example.vn/12')
    await expect.poll(() => writing(office).inputValue()).toBe('')
  })

  it('the office keeps notes of its own, which the agency has no tab for', async () => {
    await office.getByRole('tab', { name: 'Ghi chú của văn phòng' }).click()
    await writing(office, 'Ghi chú của văn phòng').fill('Gọi lại tuần sau')
    await office.getByRole('button', { name: 'Ghi', exact: true }).click()
    await office.getByRole('list', { name: 'Ghi chú của văn phòng' }).getByText('Gọi lại tuần sau').waitFor()
    await finance.goto(`${dutyPath}#trao-doi`)
    await writing(finance).waitFor({ timeout: 60_000 })
    await finance.getByRole('list', { name: 'Trao đổi' }).getByText(`@${specialist.fullName}`).waitFor()
    expect(await finance.getByRole('tab').count()).toBe(0)
    await finance.getByRole('button', { name: 'Theo dõi', exact: true }).click()
    await finance.getByRole('button', { name: 'Đang theo dõi' }).waitFor()
    await noFaults(finance)
  })

  it('walks through the red list by keyboard, saves what is decided, and shows a conflict with both texts', async () => {
    await office.goto('/hop')
    await office.getByRole('button', { name: 'Mở cuộc họp' }).click()
    await office.getByRole('button', { name: 'Mở', exact: true }).click()
    await office.getByRole('button', { name: 'Bắt đầu' }).click()
    const decision = office.getByLabel('Kết luận', { exact: true })
    await office.getByRole('heading', { name: /1\/2$/ }).waitFor()
    await office.keyboard.press('d')
    await expect.poll(() => office.locator('textarea:focus').count()).toBe(1)
    await office.keyboard.type('Báo cáo trước 25/3')
    await office.getByText(/^Đã lưu/).waitFor()
    await noFaults(office)

    const leader = await web.pageOf(await web.space.actor('committee_leader'), phone)
    await leader.goto(office.url())
    const other = leader.getByLabel('Kết luận', { exact: true })
    await expect.poll(() => other.inputValue()).toBe('Báo cáo trước 25/3')
    await decision.fill('Báo cáo trước 26/3')
    await office.getByText(/^Đã lưu/).waitFor()
    await other.fill('Báo cáo trước 28/3')
    const clash = leader.getByRole('alert')
    await clash.getByText('Báo cáo trước 26/3').waitFor()
    await clash.getByText('Báo cáo trước 28/3').waitFor()
    await noFaults(leader)
    await clash.getByRole('button', { name: 'Giữ phần của tôi' }).click()
    await leader.getByText(/^Đã lưu/).waitFor()

    await office.keyboard.press('Escape')
    await office.keyboard.press('ArrowRight')
    await office.getByRole('heading', { name: /2\/2$/ }).waitFor()
    await office.keyboard.press('s')
    await office.getByText('bỏ qua', { exact: false }).first().waitFor()
  })

  it('closing tells the lead, and leaves the conclusions', async () => {
    await office.getByRole('button', { name: 'Kết thúc cuộc họp' }).click()
    await office.getByRole('button', { name: 'Kết thúc', exact: true }).click()
    await office.getByRole('list', { name: 'Kết luận' }).getByText('Báo cáo trước 28/3').waitFor()
    await office.getByRole('link', { name: 'Tải XLSX' }).waitFor()
    await noFaults(office)
    await finance.reload()
    await finance.getByText(/^Kết luận tại cuộc họp .*: Báo cáo trước 28\/3$/).waitFor()
  })
})
