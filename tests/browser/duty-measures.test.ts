import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programmes } from '../../apps/server/programmes.ts'
import type { Actor } from '../../modules/access/index.ts'
import { addOrganization } from '../../modules/organizations/index.ts'
import { loadPlaces } from '../support/load-places.ts'
import { issueReview, pasteText } from './issue-review.ts'
import { noFaults, openWeb, phone, tick } from './open-web.ts'

const committee = 'Ủy ban nhân dân xã Núi Xanh'
const measured = 'Lượt khách tham quan'

const letterOf = (year: number) => `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRÀ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 460/UBND-NC

Sông Trà, ngày 02 tháng 3 năm ${year}

V/v phát triển du lịch về nguồn

Kính gửi:
- ${committee};
- Sở Y tế.

Ủy ban nhân dân tỉnh yêu cầu các cơ quan triển khai các nội dung sau:

1. ${committee} chủ trì tổ chức đón khách tham quan các điểm du lịch về nguồn, hoàn thành trước ngày 30 tháng 12 năm ${year + 1}.

2. Sở Y tế chủ trì rà soát trang thiết bị, hoàn thành trước ngày 30 tháng 12 năm ${year + 1}.

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Minh
`

describe('a duty that is measured by data', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let officer: Actor
  let office: Page
  let placeId = ''
  let duty = ''

  beforeAll(async () => {
    web = await openWeb({ startsAt: new Date().toISOString() })
    const { space } = web
    await loadPlaces(space.url)
    const call = await space.callAs(space.administrator)
    placeId = (await call('GET', `/api/places?words=${encodeURIComponent('núi xanh')}`)).json().items[0].id
    await addOrganization(space.services, space.administrator, {
      name: committee,
      shortName: null,
      kind: 'people_committee',
      level: 'commune',
      code: null,
      code102: null,
      parentId: space.committeeId,
      placeId,
      fields: [],
      aliases: [],
      validFrom: '2025-07-01',
    })
    await space.organization('Sở Y tế')
    officer = await space.actor('specialist', committee)
    programmes.indicators.handleJobs(space.services)
    await space.services.jobs.start({ work: true })
    office = await web.pageOf(await space.actor('office'))
  })
  afterAll(async () => {
    await web.space.services.jobs.stop()
    await web.close()
  })

  /** A record of visitors on a day of this year, verified by the office. */
  async function record(visitors: number): Promise<void> {
    const { space } = web
    const register = '/api/registers/luot-tham-quan/records'
    const own = await space.callAs(officer)
    const other = await space.callAs(await space.actor('office'))
    const values = { commune: placeId, countedOn: `${new Date().getFullYear()}-01-01`, visitors }
    const made = (await own('POST', register, { values })).json()
    const match = (version: number) => ({ 'if-match': `"${version}"` })
    const submitted = (await own('POST', `${register}/${made.id}/submission`, {}, match(made.version))).json()
    const verified = await other('POST', `${register}/${made.id}/verification`, {}, match(submitted.version))
    expect(verified.statusCode, verified.body).toBe(200)
  }

  it('is tied at review to what its words suggest', async () => {
    await pasteText(office, letterOf(new Date().getFullYear() - 1))
    const card = office.getByRole('article', { name: 'Nhiệm vụ 1', exact: true })
    await card.getByText('chưa chọn, có').click()
    await card.getByText('“khách tham quan”').waitFor()
    await tick(card.getByRole('checkbox', { name: new RegExp(measured) }))
    await card.locator('summary').getByText(measured).waitFor()
    await noFaults(office)
    await issueReview(office)
    await office
      .getByRole('link', { name: new RegExp(committee) })
      .first()
      .click()
    await office.waitForURL(/\/nhiem-vu\//)
    duty = new URL(office.url()).pathname
    await office.getByRole('article', { name: `Chỉ tiêu ${measured}` }).waitFor()
  })

  it('shows a computed value once a record is verified', async () => {
    await record(1200)
    const computed = async () => {
      await office.goto(duty)
      const card = office.getByRole('article', { name: `Chỉ tiêu ${measured}` })
      await card.waitFor()
      return card.getByRole('row', { name: /Xã Núi Xanh.*1\.200/ }).count()
    }
    await expect.poll(computed, { timeout: 40_000, interval: 1_500 }).toBe(1)
    await noFaults(office)
  })

  it('tells of a different figure an agency reports from a phone', async () => {
    const page = await web.pageOf(officer, phone)
    await page.goto(duty)
    const card = page.getByRole('article', { name: `Chỉ tiêu ${measured}` })
    await card.getByRole('button', { name: 'Xã Núi Xanh', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: measured })
    await dialog.getByRole('button', { name: 'Báo cáo số' }).click()
    await dialog.getByRole('textbox', { name: 'Số liệu' }).fill('1500')
    await dialog.getByLabel('Lý do').fill('Gồm khách của lễ hội')
    await dialog.getByRole('button', { name: 'Báo cáo', exact: true }).click()
    await page.getByText('Đã báo cáo số liệu.').waitFor()
    await page.goto(duty)
    await page.getByText('Số báo cáo khác số tính ở 1 đơn vị').waitFor()
    expect(await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)
    await noFaults(page)
  })

  it('is settled by the office, which sees who must act and says why', async () => {
    await office.goto('/chuong-trinh/an-toan-khu/chenh-lech?choAi=van-phong')
    const row = office.getByRole('row', { name: /Xã Núi Xanh/ })
    await row.getByText('Gồm khách của lễ hội').waitFor()
    await noFaults(office)
    await row.getByRole('link', { name: measured }).click()
    const dialog = office.getByRole('dialog', { name: measured })
    await dialog.getByRole('button', { name: 'Xác nhận số' }).click()
    await dialog.getByRole('textbox', { name: 'Số liệu' }).fill('1200')
    await dialog.getByRole('button', { name: 'Xác nhận', exact: true }).click()
    await dialog.getByRole('alert').getByText('Nêu lý do').waitFor()
    await dialog.getByLabel('Lý do').fill('Khách lễ hội chưa có bản ghi')
    await dialog.getByRole('button', { name: 'Xác nhận', exact: true }).click()
    await office.getByText('Đã xác nhận số liệu.').waitFor()
    await office.goto('/chuong-trinh/an-toan-khu/chenh-lech')
    await office.getByText('Không có chênh lệch nào', { exact: true }).waitFor()
  })

  it('is tied by hand to something else, and untied with a reason', async () => {
    await office.goto(duty)
    await office.getByRole('button', { name: 'Gắn thước đo khác' }).click()
    const dialog = office.getByRole('dialog', { name: 'Gắn thước đo khác' })
    await tick(dialog.getByRole('radio', { name: 'Sổ theo dõi' }))
    await dialog.getByRole('combobox', { name: 'Sổ theo dõi' }).fill('di tich')
    await office
      .getByRole('option', { name: /^Di tích/ })
      .first()
      .click()
    await dialog.getByLabel(/^Mục tiêu của nhiệm vụ/).fill('4')
    await dialog.getByRole('button', { name: 'Gắn', exact: true }).click()
    await dialog.getByRole('alert').getByText('Nêu vì sao đo bằng số này.').waitFor()
    await dialog.getByLabel('Vì sao đo bằng số này').fill('Điểm đến là di tích của xã.')
    await noFaults(office)
    await dialog.getByRole('button', { name: 'Gắn', exact: true }).click()
    const card = office.getByRole('article', { name: 'Sổ theo dõi Di tích' })
    await card.getByText('0 trên 4 bản ghi').waitFor()
    await card.getByRole('button', { name: 'Bỏ gắn Di tích' }).click()
    const untie = office.getByRole('dialog', { name: 'Bỏ gắn Di tích' })
    await untie.getByLabel('Lý do').fill('Gắn nhầm')
    await untie.getByRole('button', { name: 'Bỏ gắn' }).click()
    await card.waitFor({ state: 'detached' })
  })
})
