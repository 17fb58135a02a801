import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addOrganization } from '../../modules/organizations/index.ts'
import { importBoundaries } from '../../modules/places/index.ts'
import { loadPlaces } from '../support/load-places.ts'
import { desktop, noFaults, openWeb, phone } from './open-web.ts'

const committee = 'Ủy ban nhân dân xã Núi Xanh'
const source = 'Ranh giới phép thử'

const square = (west: number, south: number) => [
  [west, south],
  [west + 0.2, south],
  [west + 0.2, south + 0.2],
  [west, south + 0.2],
  [west, south],
]
const boundaries = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    ['Xã Núi Xanh', 105],
    ['Xã Tân Lập', 105.2],
  ].map(([name, west]) => ({
    type: 'Feature',
    properties: { ten_xa: name },
    geometry: { type: 'Polygon', coordinates: [square(Number(west), 9.5)] },
  })),
})

async function* bytes() {
  yield Buffer.from(boundaries)
}

describe('maps', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let office: Awaited<ReturnType<typeof web.space.actor>>
  let placeId = ''
  let recordId = ''
  const outside: string[] = []

  /** A page that notes whatever is asked of another address; `isOld`: its browser does not draw with WebGL. */
  async function pageOf(viewport: typeof desktop, { isOld = false } = {}): Promise<Page> {
    const page = await web.pageOf(office, viewport)
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(web.address) && !/^(data|blob):/.test(url)) outside.push(url)
    })
    if (isOld) await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null')
    return page
  }

  const middleOf = async (page: Page): Promise<{ x: number; y: number }> => {
    const box = await page.locator('[data-map]').boundingBox()
    if (!box) throw new Error('no map')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  beforeAll(async () => {
    web = await openWeb({ startsAt: new Date().toISOString() })
    const { space } = web
    await loadPlaces(space.url)
    office = await space.actor('office')
    const administrator = await space.callAs(space.administrator)
    placeId = (await administrator('GET', `/api/places?words=${encodeURIComponent('núi xanh')}`)).json().items[0].id
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
    const officer = await space.callAs(await space.actor('specialist', committee))
    const values = {
      name: 'Bia chiến thắng',
      commune: placeId,
      point: { type: 'Point', coordinates: [105.1, 9.6] },
    }
    const created = await officer('POST', '/api/registers/di-tich/records', { values })
    if (created.statusCode !== 201) throw new Error(created.body)
    recordId = created.json().id
    const { isWritten } = await importBoundaries(
      space.services,
      { tenantId: space.tenantId, personId: null },
      {
        bytes: bytes(),
        nameProperty: null,
        codeProperty: null,
        on: '2026-01-01',
        level: 'commune',
        within: null,
        source,
        skipsUnmatched: false,
        isTrial: false,
      },
    )
    if (!isWritten) throw new Error('boundaries refused')
    const entered = await (await space.callAs(office))(
      'PUT',
      '/api/programmes/an-toan-khu/indicators/thu-nhap-binh-quan/value',
      { placeId, on: '2025-12-31', source: 'verified', numerator: 620_000, denominator: 10_000 },
      { 'if-match': '"0"' },
    )
    if (entered.statusCode !== 204) throw new Error(entered.body)
  })
  afterAll(() => web.close())

  it('of a register show its records over the boundaries, and open them', async () => {
    const page = await pageOf(desktop)
    await page.goto('/so-theo-doi/di-tich?xem=ban-do')
    await page.locator('[data-map="drawn"] [data-drawn]').waitFor()
    await page.getByText('1 bản ghi có vị trí.').waitFor()
    await page.getByText(`Ranh giới: ${source}`).waitFor()
    const map = page.getByRole('region', { name: /^Bản đồ sổ Di tích: phím mũi tên/ })
    await map.focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('0')
    await noFaults(page)
    const { x, y } = await middleOf(page)
    await expect
      .poll(async () => {
        await page.mouse.move(x, y)
        return page.locator('[data-map]').getByText('Bia chiến thắng').count()
      })
      .toBe(1)
    await page.mouse.click(x, y)
    await page.waitForURL(`**/so-theo-doi/di-tich/${recordId}`)
    await page.getByRole('img', { name: /trên bản đồ các xã$/ }).waitFor()
  })

  it('are plain where the browser cannot draw, with the same on them', async () => {
    const page = await pageOf(phone, { isOld: true })
    await page.goto('/so-theo-doi/di-tich?xem=ban-do')
    const map = page.getByRole('application', { name: /^Bản đồ sổ Di tích: phím mũi tên/ })
    await map.waitFor()
    await map.getByText('Xã Tân Lập').waitFor({ state: 'attached' })
    await map.press('+')
    await map.press('0')
    await noFaults(page)
    expect(await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)
    await map.click()
    await page.waitForURL(`**/so-theo-doi/di-tich/${recordId}`)
  })

  it('take the point of a new record by a click', async () => {
    const own = await web.pageOf(await web.space.actor('specialist', committee), desktop)
    await own.goto('/so-theo-doi/di-tich/moi')
    await own.getByRole('button', { name: 'Chọn trên bản đồ' }).first().click()
    await own.locator('[data-map="drawn"] [data-drawn]').waitFor()
    await noFaults(own)
    await own.locator('[data-map]').scrollIntoViewIfNeeded()
    const { x, y } = await middleOf(own)
    await own.mouse.click(x, y)
    await expect.poll(() => own.getByLabel('Kinh độ').first().inputValue()).toMatch(/^105,[12]/)
    expect(await own.getByLabel('Vĩ độ').first().inputValue()).toMatch(/^9,[56]/)
  })

  it('of a programme show how units stand, with the same as a table', async () => {
    const page = await pageOf(desktop)
    await page.goto('/chuong-trinh/an-toan-khu?muc=ban-do&nam=2025&pv=moi-xa&so=xac-nhan&ct=thu-nhap-binh-quan')
    await page.locator('[data-map="drawn"] [data-drawn]').waitFor()
    const table = page.getByRole('table', { name: /theo đơn vị$/ })
    await table.getByRole('row', { name: /Xã Núi Xanh/ }).waitFor()
    await page.getByRole('list', { name: 'Chú giải bản đồ' }).getByText('Chưa giao mục tiêu').waitFor()
    await noFaults(page)
    await page.getByRole('button', { name: 'Thấy tất cả' }).click()
    const { x, y } = await middleOf(page)
    await expect
      .poll(async () => {
        await page.mouse.move(x - 10, y)
        return page.locator('[data-map]').getByText('Xã Núi Xanh').count()
      })
      .toBe(1)
    await page.mouse.click(x - 10, y)
    await page.getByRole('dialog').waitFor()
  })

  it('ask nothing of any other address', () => expect(outside).toEqual([]))
})
