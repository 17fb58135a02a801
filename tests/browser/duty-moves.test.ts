import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withDuties } from '../../modules/duties/testing/with-duties.ts'
import { noFaults, openWeb, phone, tick } from './open-web.ts'

describe('a duty between issue and acceptance', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let space: Awaited<ReturnType<typeof withDuties<Awaited<ReturnType<typeof openWeb>>['space']>>>
  let agency: Page
  let office: Page
  let path: string

  const next = (page: Page) => page.getByRole('region', { name: 'Việc tiếp theo' })
  const others = async (page: Page, name: string) => {
    await next(page).getByRole('button', { name: 'Việc khác' }).click()
    await next(page).getByRole('button', { name, exact: true }).click()
  }

  beforeAll(async () => {
    web = await openWeb({ startsAt: '2026-03-10T08:00:00+07:00' })
    space = await withDuties(web.space)
    const id = await space.assignOne('2026-03-31', { coordinators: ['Sở Y tế'] })
    path = `/nhiem-vu/${id}`
    agency = await web.pageOf(await space.actor('specialist', 'Sở Tài chính'), phone)
    office = await web.pageOf(space.office)
  })
  afterAll(() => web.close())

  it('the agency opens it from a link, reports, and asks for a later deadline', async () => {
    await agency.goto(path)
    await next(agency).getByRole('button', { name: 'Báo cáo tiến độ' }).click()
    await agency.getByLabel('Việc đã làm').fill('Đã họp các đơn vị')
    await agency.getByRole('button', { name: 'Gửi báo cáo' }).click()
    await agency.getByText('Đã gửi báo cáo tiến độ.').waitFor()
    await others(agency, 'Đề nghị gia hạn')
    await agency.getByRole('textbox', { name: 'Thời hạn đề nghị' }).fill('30/03/2026')
    await agency.getByLabel('Lý do').fill('Chờ hướng dẫn của Bộ')
    await agency.getByRole('button', { name: 'Gửi đề nghị' }).click()
    await agency
      .getByText(/Chọn ngày sau thời hạn hiện nay, 31\/03\/2026/)
      .first()
      .waitFor()
    await noFaults(agency)
    await agency.getByRole('textbox', { name: 'Thời hạn đề nghị' }).fill('30/04/2026')
    await agency.getByRole('button', { name: 'Gửi đề nghị' }).click()
    await next(agency)
      .getByText(/đề nghị gia hạn đến 30\/04\/2026.*Chờ văn phòng quyết định/)
      .waitFor()
    await noFaults(agency)
  })

  it('the office sees what is asked and grants it; the first deadline stays readable', async () => {
    await office.goto(path)
    await next(office).getByRole('button', { name: 'Quyết định đề nghị' }).click()
    await tick(office.getByLabel('Đồng ý gia hạn'))
    await expect.poll(() => office.getByRole('textbox', { name: 'Thời hạn mới' }).inputValue()).toBe('30/04/2026')
    await office.getByRole('textbox', { name: 'Thời hạn mới' }).fill('20/04/2026')
    await noFaults(office)
    await office.getByRole('button', { name: 'Quyết định', exact: true }).click()
    await office.getByText('Đã quyết định đề nghị.').waitFor()
    await office.getByText('Các thời hạn trước: 31/03/2026').waitFor()
    await office.getByText('đồng ý gia hạn từ 31/03/2026 đến 20/04/2026').waitFor()
  })

  it('a coordinator is asked for its part and gives it', async () => {
    await agency.goto(path)
    await agency.getByRole('button', { name: 'Đề nghị phối hợp' }).click()
    await agency.getByLabel('Cơ quan phối hợp').selectOption({ label: 'Sở Y tế' })
    await agency.getByLabel('Nội dung cần phối hợp').fill('Số liệu trạm y tế')
    await agency.getByRole('textbox', { name: 'Gửi trước ngày' }).fill('20/03/2026')
    await agency.getByRole('button', { name: 'Gửi đề nghị' }).click()
    await agency.getByText('Đã nhận 0 trên 1 nội dung.').waitFor()
    await noFaults(agency)
    const health = await web.pageOf(await space.actor('specialist', 'Sở Y tế'))
    await health.goto(path)
    await health.getByRole('button', { name: 'Gửi nội dung' }).click()
    await health.getByLabel('Nội dung', { exact: true }).fill('Có 32 trạm')
    await health.getByRole('button', { name: 'Gửi', exact: true }).click()
    await health.getByText('Đã nhận 1 trên 1 nội dung.').waitFor()
  })

  it('the office pauses it with a reason that everybody reads, and lets work go on', async () => {
    await office.goto(path)
    await others(office, 'Tạm dừng')
    await office.getByLabel('Lý do').fill('Chờ nghị quyết của HĐND tỉnh')
    await office.getByRole('button', { name: 'Tạm dừng', exact: true }).click()
    await next(office)
      .getByText(/Tạm dừng từ 10\/03\/2026: “Chờ nghị quyết của HĐND tỉnh”/)
      .waitFor()
    await noFaults(office)
    await next(office).getByRole('button', { name: 'Cho tiếp tục' }).click()
    await office.getByRole('textbox', { name: 'Thời hạn mới' }).fill('31/05/2026')
    await office
      .getByRole('region', { name: 'Cho tiếp tục thực hiện' })
      .getByRole('button', { name: 'Cho tiếp tục' })
      .click()
    await office.getByText(/thành 31\/05\/2026, bù thời gian tạm dừng/).waitFor()
  })
})
