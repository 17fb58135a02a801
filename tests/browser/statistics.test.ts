import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proposeCompletion } from '../../modules/duties/index.ts'
import { someEvidence, withDuties } from '../../modules/duties/testing/with-duties.ts'
import { noFaults, openWeb, phone } from './open-web.ts'

const startsAt = '2026-03-16T08:00:00+07:00'

describe('figures, what was closed, and what changed', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let space: Awaited<ReturnType<typeof withDuties<Awaited<ReturnType<typeof openWeb>>['space']>>>
  let office: Page
  let late: string

  /** Pages see the same day as the server. */
  async function pageOf(...given: Parameters<typeof web.pageOf>): Promise<Page> {
    const page = await web.pageOf(...given)
    await page.clock.setFixedTime(new Date(startsAt))
    return page
  }

  beforeAll(async () => {
    web = await openWeb({ startsAt: '2026-03-02T08:00:00+07:00' })
    space = await withDuties(web.space)
    const dues = ['2026-03-03', '2026-03-05', '2026-03-13', '2026-03-31', null]
    const { assignments } = await space.assign(dues.map((due) => ({ due, leads: ['Sở Tài chính', 'Sở Y tế'] })))
    const finance = await space.actor('agency_leader', 'Sở Tài chính')
    const own = assignments.filter(
      ({ leadOrganizationId }) => leadOrganizationId === finance.postings[0]?.organizationId,
    )
    late = own[0]?.id ?? ''
    await proposeCompletion(space.services, finance, own[1]?.id ?? '', { summary: 'Đã xong', evidence: someEvidence })
    space.clock.set(startsAt)
    office = await pageOf(space.office)
  })
  afterAll(() => web.close())

  it('a number opens the duties behind it, and the address keeps what was chosen', async () => {
    await office.goto('/thong-ke?ky=quy&nam=2026&so=1')
    await office.getByText('Tính nhiệm vụ có thời hạn từ 01/01/2026 đến 31/03/2026').waitFor()
    await noFaults(office)
    await office.getByLabel('Theo', { exact: true }).selectOption({ label: 'Lĩnh vực' })
    await office.getByRole('rowheader', { name: 'Chưa ghi lĩnh vực' }).waitFor()
    expect(office.url()).toContain('theo=linh-vuc')
    await office.goBack()
    await office.goto('/thong-ke?ky=quy&nam=2026&so=1')
    await office.getByRole('link', { name: '2 đang thực hiện, quá hạn, Sở Tài chính' }).click()
    await office.getByRole('heading', { level: 1, name: 'Nhiệm vụ' }).waitFor()
    await expect.poll(() => office.getByRole('table').getByText('Sở Tài chính').count()).toBe(2)
  })

  it('the office closes a period; its figures stay beside those of today', async () => {
    await office.goto('/thong-ke/ky')
    await office.getByRole('button', { name: 'Chốt một kỳ' }).click()
    await office.getByLabel('Kỳ', { exact: true }).selectOption({ label: 'Từ ngày đến ngày' })
    await office.getByLabel('Từ ngày', { exact: true }).fill('01/03/2026')
    await office.getByLabel('Đến ngày', { exact: true }).fill('10/03/2026')
    await noFaults(office)
    await office.getByRole('button', { name: 'Chốt số liệu' }).click()
    await office.getByRole('heading', { name: 'Số liệu kỳ 01/03/2026 – 10/03/2026' }).waitFor()
    await space.amend(late, { kind: 'cancel', on: '2026-03-16' })
    await office.reload()
    await office.getByText('nay 0 (−1)').first().waitFor()
    await noFaults(office)
    await office.getByRole('link', { name: '1 đang thực hiện, quá hạn khi chốt, Sở Tài chính' }).click()
    await office.getByRole('heading', { name: 'Nhiệm vụ đã chốt theo lựa chọn' }).waitFor()
    await office.getByRole('button', { name: 'Kiểm tra lại' }).click()
    await office.getByText('các dòng còn nguyên như lúc chốt').waitFor()
  })

  it('two dates beside each other, on a phone', async () => {
    const page = await pageOf(space.office, phone)
    await page.goto('/thong-ke/thay-doi?tu=2026-03-04&den=2026-03-16')
    await page.getByText('Trở thành quá hạn').waitFor()
    await page.getByText('Hủy hoặc thu hồi').click()
    await page.getByText('Chủ trì rà soát, báo cáo kết quả nhiệm vụ 1').first().waitFor()
    await noFaults(page)
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    await page.goto('/thong-ke')
    await page.getByRole('heading', { name: 'Cơ quan được giao 1–9 nhiệm vụ' }).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  })
})
