import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programmes } from '../../apps/server/programmes.ts'
import { freshen } from '../../modules/indicators/dirty/freshen.ts'
import { insertRecognitions } from '../../modules/recognitions/index.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { keepRecords } from '../support/keep-records.ts'
import { loadPlaces } from '../support/load-places.ts'
import { desktop, noFaults, openWeb, phone, tick } from './open-web.ts'

const page = '/chuong-trinh/an-toan-khu'
const api = '/api/programmes/an-toan-khu'
const coverage = 'ty-le-bao-phu-bao-hiem-y-te-nam'
const thisYear = new Date().getFullYear()

const fitsThePage = async (shown: Page) =>
  expect(await shown.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)

describe('the page of a programme', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let call: Awaited<ReturnType<typeof web.space.callAs>>
  let nuiXanh = ''

  beforeAll(async () => {
    web = await openWeb({ startsAt: new Date().toISOString() })
    const { space } = web
    await loadPlaces(space.url)
    const office = await space.actor('office')
    call = await space.callAs(office)
    const find = async (words: string): Promise<string> =>
      (await call('GET', `/api/places?level=commune&words=${encodeURIComponent(words)}`)).json().items[0].id
    nuiXanh = await find('núi xanh')
    const [tanLap, binhHoa] = [await find('tân lập'), await find('bình hòa')]
    const known = programmes.indicators.programmes.get('an-toan-khu')
    const insured = (placeId: string, shares: readonly number[]) =>
      shares.map((share, index) => {
        const countedOn = `${thisYear - shares.length + 1 + index}-01-05`
        const values = { commune: placeId, countedOn, residents: 1000, insured: share * 10 }
        return {
          register: 'bao-phu-bao-hiem-y-te',
          placeId,
          versions: [{ at: `${countedOn}T08:00:00+07:00`, stage: 'verified' as const, values }],
        }
      })
    await keepRecords(
      {
        url: space.url,
        tenantId: space.tenantId,
        organizationId: space.committeeId,
        personId: office.personId,
        programme: 'an-toan-khu',
        hash: known.hash,
        version: known.programme.version,
      },
      [...insured(nuiXanh, [80, 85, 92]), ...insured(tanLap, [70, 72, 74]), ...insured(binhHoa, [60, 61, 62])],
      { isAdded: true },
    )
    const recognised = (placeId: string) => ({
      kind: 'xa-atk',
      placeId,
      status: 'recognised' as const,
      validFrom: `${thisYear - 3}-05-01`,
      validTo: null,
      decisionNumber: '7/QĐ-ST',
      decisionOn: null,
      decisionIssuer: null,
      note: null,
      certainty: 'confirmed' as const,
      reorganizationId: null,
    })
    await inTenant(space.services.database, space.tenantId, (trx) =>
      insertRecognitions(
        trx,
        { tenantId: space.tenantId, personId: office.personId },
        [recognised(nuiXanh), recognised(tanLap)],
        space.services.clock.now(),
      ),
    )
    await freshen(space.services, space.tenantId, known)
    const set = await call('POST', `${api}/indicators/${coverage}/targets`, {
      source: 'Kế hoạch 12/KH-UBND',
      targets: [thisYear - 1, thisYear].map((year) => ({ placeId: null, on: `${year}-01-01`, value: 90 })),
    })
    if (set.statusCode >= 300) throw new Error(set.body)
  })
  afterAll(() => web.close())

  it('says in a sentence how it stands, and shows its units against their targets', async () => {
    const shown = await web.pageOf(await web.space.actor('office'), desktop)
    await shown.goto(page)
    await shown.getByText(/1 trên 2 số có mục tiêu đã đạt/).waitFor()
    const red = shown.getByRole('region', { name: 'Cần chú ý' })
    await red.getByText(/xa nhất là Xã Tân Lập: 74%, mục tiêu 90%/).waitFor()
    const table = shown.getByRole('table', { name: 'Chỉ tiêu theo đơn vị, đối chiếu mục tiêu' })
    await table.getByRole('link', { name: /Xã Núi Xanh.*92%.*đạt mục tiêu/ }).waitFor()
    expect(await table.getByRole('columnheader', { name: /Bình Hòa/i }).count()).toBe(0)
    await noFaults(shown)

    await tick(shown.getByRole('radio', { name: 'Cả xã để so sánh' }))
    await table.getByRole('columnheader', { name: /Bình Hòa/i }).waitFor()
    await shown.getByLabel('Năm', { exact: true }).selectOption(String(thisYear - 1))
    await shown.waitForURL(new RegExp(`nam=${thisYear - 1}`))
    await table.getByRole('link', { name: /Xã Núi Xanh.*85%.*chưa đạt mục tiêu/ }).waitFor()
  })

  it('fills a report of all units or of one, as a document to download, also on a phone', async () => {
    const shown = await web.pageOf(await web.space.actor('office'), desktop)
    await shown.goto(page)
    await shown.getByRole('link', { name: 'Báo cáo', exact: true }).click()
    const paper = shown.getByRole('article')
    await paper.getByText(/^Kết quả thực hiện chính sách đối với xã An toàn khu năm/).waitFor()
    await paper
      .getByText(/chưa có số liệu/)
      .first()
      .waitFor()
    await shown.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Xã Núi Xanh' })
    await paper.getByText(`năm ${thisYear} – xã Núi Xanh`).waitFor()
    await paper.getByText(/Bảo hiểm y tế bao phủ 92% dân số/).waitFor()
    await noFaults(shown)
    const file = await shown.getByRole('link', { name: 'Tải DOCX' }).getAttribute('href')
    const bytes = (await shown.request.get(new URL(file ?? '', shown.url()).href)).body()
    expect((await bytes).subarray(0, 2).toString()).toBe('PK')

    const small = await web.pageOf(await web.space.actor('viewer'), phone)
    await small.goto(`${page}/bao-cao?mau=tien-do-nong-thon-moi&nam=${thisYear - 1}`)
    await small
      .getByRole('article')
      .getByText(/^Tiến độ xây dựng nông thôn mới/)
      .waitFor()
    await fitsThePage(small)
    await noFaults(small)
  })

  it('walks its cells by arrows and opens a value with where it is from', async () => {
    const shown = await web.pageOf(await web.space.actor('office'), desktop)
    await shown.goto(page)
    const cell = shown.getByRole('link', { name: /Xã Núi Xanh.*92%/ })
    await cell.focus()
    await shown.keyboard.press('ArrowRight')
    expect(await shown.evaluate('document.activeElement.getAttribute("aria-label")')).toContain('Xã Tân Lập')
    await shown.keyboard.press('ArrowLeft')
    await shown.keyboard.press('Enter')
    const dialog = shown.getByRole('dialog')
    const computed = dialog.getByRole('region', { name: 'Số tính' })
    await computed.getByText('92%').waitFor()
    await computed.getByText(/Tử số: 920/).waitFor()
    await dialog.getByRole('region', { name: 'Số báo cáo' }).getByText('Cơ quan chưa báo cáo.').waitFor()
    await noFaults(shown)
    await computed.getByRole('link', { name: 'Xem trong sổ các bản ghi của tử số' }).click()
    await shown.waitForURL('**/so-theo-doi/bao-phu-bao-hiem-y-te?**')
    await shown.getByText('Xã: đã chọn').waitFor()
    await shown.getByText(`Số liệu tính đến ngày từ 01/01/${thisYear}`).waitFor()
  })

  it('draws its lines, each picture with the table behind it', async () => {
    const shown = await web.pageOf(await web.space.actor('office'), desktop)
    await shown.goto(page)
    await shown.getByRole('tab', { name: 'Xu hướng' }).click()
    await shown.waitForURL('**muc=xu-huong**')
    await shown.getByRole('img', { name: /Xã Núi Xanh: 80%, 85%, 92%/ }).waitFor()
    await shown.getByText('Xem dạng bảng').click()
    await shown.getByRole('row', { name: /Xã Núi Xanh.*80%.*85%.*92%/ }).waitFor()
    await noFaults(shown)
    await tick(shown.getByRole('radio', { name: 'Một xã, các chỉ tiêu' }))
    await shown.getByText(/mọi chỉ tiêu qua các kỳ/).waitFor()

    await shown.getByRole('tab', { name: 'So với xã khác' }).click()
    await shown.getByRole('img', { name: /Xã An toàn khu 83%/ }).waitFor()
    await shown.getByRole('table', { name: /so với xã khác, theo từng chỉ tiêu/ }).waitFor()
    await noFaults(shown)

    await shown.getByRole('tab', { name: 'Trước và sau công nhận' }).click()
    await shown
      .getByText(/trước và sau khi được công nhận/)
      .first()
      .waitFor()
    await shown.getByRole('tab', { name: 'Thay đổi so với kỳ trước' }).click()
    await shown.getByRole('row', { name: /Xã Núi Xanh.*85%.*92%/ }).waitFor()
    await noFaults(shown)
  })

  it('is read by a leader on a phone', async () => {
    const shown = await web.pageOf(await web.space.actor('committee_leader'), phone)
    await shown.goto('/chuong-trinh')
    await shown.getByText(/1 trên 2 số có mục tiêu đã đạt/).waitFor()
    await noFaults(shown)
    await shown.getByRole('link', { name: 'Xem đánh giá' }).click()
    await shown.getByRole('region', { name: 'Cần chú ý' }).waitFor()
    const units = shown.getByRole('list', { name: 'Từng đơn vị, chậm nhất đứng đầu' })
    await units.getByText('Xã Tân Lập').click()
    await units.getByText(/74%, mục tiêu 90%: chưa đạt mục tiêu/).waitFor()
    await fitsThePage(shown)
    await noFaults(shown)
    await shown.getByRole('tab', { name: 'Xu hướng' }).click()
    await shown.getByRole('img', { name: /Xã Núi Xanh/ }).waitFor()
    await fitsThePage(shown)
  })
})
