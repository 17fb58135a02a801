import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../modules/access/index.ts'
import { addOrganization } from '../../modules/organizations/index.ts'
import { loadPlaces } from '../support/load-places.ts'
import { desktop, noFaults, openWeb, phone } from './open-web.ts'

const committee = 'Ủy ban nhân dân xã Núi Xanh'
const page = '/chuong-trinh/an-toan-khu/diem'
const api = '/api/programmes/an-toan-khu/scorecards/xa-nong-thon-moi'

describe('a scorecard', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let officer: Actor
  let office: Page
  let call: Awaited<ReturnType<Awaited<ReturnType<typeof openWeb>>['space']['callAs']>>
  let placeId = ''

  beforeAll(async () => {
    web = await openWeb({ startsAt: new Date().toISOString() })
    const { space } = web
    await loadPlaces(space.url)
    const administers = await space.callAs(space.administrator)
    placeId = (await administers('GET', `/api/places?words=${encodeURIComponent('núi xanh')}`)).json().items[0].id
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
    officer = await space.actor('specialist', committee)
    call = await space.callAs(await space.actor('office'))
    office = await web.pageOf(await space.actor('office'), desktop)
  })
  afterAll(() => web.close())

  /** Evidence of the commune that a criterion is met, verified by the office. */
  async function keepEvidence(): Promise<void> {
    const register = '/api/registers/bang-chung-nong-thon-moi/records'
    const own = await web.space.callAs(officer)
    const criterion = 'ntm-2025.quy-hoach-2026'
    const values = { commune: placeId, set: 'ntm-2025', criterion, state: 'met', metOn: '2026-03-01' }
    const made = await own('POST', register, { values })
    expect(made.statusCode, made.body).toBe(201)
    const { id, version } = made.json()
    const match = (of: number) => ({ 'if-match': `"${of}"` })
    const submitted = (await own('POST', `${register}/${id}/submission`, {}, match(version))).json()
    const verified = await call('POST', `${register}/${id}/verification`, {}, match(submitted.version))
    expect(verified.statusCode, verified.body).toBe(200)
  }

  it('is about a commune once the province says to which group it belongs', async () => {
    await office.goto(page)
    await office.getByRole('button', { name: 'Ghi nhóm xã' }).click()
    const dialog = office.getByRole('dialog', { name: 'Ghi nhóm xã' })
    await dialog.getByRole('textbox', { name: 'Thuộc nhóm từ ngày' }).fill('1/3/2026')
    await dialog.getByRole('combobox', { name: 'Xã' }).fill('nui xanh')
    await office.getByRole('option', { name: /Xã Núi Xanh/ }).click()
    await dialog.getByLabel('Nhóm', { exact: true }).selectOption('Nhóm 2: các xã còn lại')
    await dialog.getByLabel('Văn bản làm căn cứ').fill('Quyết định 12/QĐ-UBND')
    await dialog.getByRole('button', { name: 'Ghi nhóm' }).click()
    await office.getByText('Đã ghi nhóm xã.').waitFor()
    const table = office.getByRole('table', { name: /Xã nông thôn mới theo đơn vị/ })
    await expect.poll(() => table.getByRole('row').count()).toBe(2)
    await office.getByRole('radio', { name: /^Mọi đơn vị/ }).click()
    await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(2)
    await office.getByRole('radio', { name: 'Xã của chương trình' }).click()
    await noFaults(office)
  })

  it('says for each part what is asked, by whom, what there is, what is missing and who must act', async () => {
    await office.getByRole('link', { name: 'Xã Núi Xanh' }).first().click()
    const unit = office.getByRole('region', { name: 'Xã Núi Xanh' })
    await unit.getByText('Nhóm 2: các xã còn lại, tỉnh ghi từ 01/03/2026 theo Quyết định 12/QĐ-UBND.').waitFor()
    await unit.getByText('Cần làm: Văn phòng ghi ngưỡng tỉnh áp dụng.').first().waitFor()
    await unit
      .getByText(/Cần làm: .* ghi kết quả kèm minh chứng, rồi trình xác nhận/)
      .first()
      .waitFor()
    await noFaults(office)

    const threshold = {
      ruleSet: 'qd-51-2025',
      criterion: 'van-hoa-giao-duc-y-te-2026',
      part: 'bao-hiem',
      groups: ['nhom-2'],
      requirement: 'atLeast',
      amount: 95,
      validFrom: '2026-03-01',
      source: 'Quyết định 13/QĐ-UBND',
    }
    expect((await call('POST', `${api}/thresholds`, { thresholds: [threshold] })).statusCode).toBe(204)
    await keepEvidence()
    await office.reload()
    await unit.getByText('Yêu cầu ít nhất 95%; hiện chưa rõ').waitFor()
    await unit.getByText('Quyết định 13/QĐ-UBND, từ 01/03/2026. Ngưỡng tỉnh quy định').waitFor()
    await unit.getByText('Đạt (1)').click()
    await unit.getByText('hiện có 1 bản ghi đạt').waitFor()
    await unit
      .locator('details[open]', { hasText: 'Đạt (1)' })
      .getByRole('link', { name: /^Minh chứng trong sổ/ })
      .last()
      .click()
    await office.waitForURL(/\/so-theo-doi\//)
    await expect.poll(() => office.getByRole('row', { name: /Xã Núi Xanh/ }).count()).toBe(1)
  })

  it('is judged by the rules of another year', async () => {
    await office.goto(page)
    await office.getByLabel('Quy định', { exact: true }).selectOption('qd-318-2022')
    await office.waitForURL(/ngay=2026-02-14/)
    await office.getByText('Quyết định 318/QĐ-TTg').first().waitFor()
  })

  it('is a card for each commune on a phone, and a workbook', async () => {
    const small = await web.pageOf(officer, phone)
    await small.goto(page)
    const cards = small.getByRole('list', { name: 'Đơn vị theo bộ tiêu chí' })
    await cards.getByRole('link', { name: 'Xã Núi Xanh' }).waitFor()
    await cards.getByText('1 đạt').waitFor()
    expect(await small.getByRole('table', { name: /theo đơn vị/ }).count()).toBe(0)
    expect(await small.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)
    await noFaults(small)
    const href = await small.getByRole('link', { name: 'Xuất XLSX' }).first().getAttribute('href')
    const sheet = await call('GET', href ?? '')
    expect(sheet.statusCode).toBe(200)
    expect(sheet.headers['content-type']).toContain('spreadsheetml')
  })
})
