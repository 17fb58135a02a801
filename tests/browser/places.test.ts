import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadKnownRecognitions } from '../../modules/recognitions/index.ts'
import { safeZoneDecisions } from '../../packs/an-toan-khu/index.ts'
import { loadPlaces } from '../support/load-places.ts'
import { desktop, noFaults, openWeb, phone, tick } from './open-web.ts'

const startsAt = '2026-11-28T08:00:00+07:00'
const address = 'xã Phong Đông, huyện Vĩnh Thuận, tỉnh Kiên Giang'

describe('places and recognitions', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let call: Awaited<ReturnType<typeof web.space.callAs>>
  let office: Page

  /** Pages see the same day as the server. */
  async function pageOf(...given: Parameters<typeof web.pageOf>): Promise<Page> {
    const page = await web.pageOf(...given)
    await page.clock.setFixedTime(new Date(startsAt))
    return page
  }

  async function idOf(words: string, on: string, within = ''): Promise<string> {
    const answer = await call('GET', `/api/places?on=${on}&limit=200&words=${encodeURIComponent(words)}`)
    const { items } = answer.json() as { items: { id: string; name: string; parents: { name: string }[] }[] }
    const found = items.find(({ parents }) => within === '' || parents.some(({ name }) => name === within))
    if (!found) throw new Error(`no ${words} on ${on}`)
    return found.id
  }

  const item = (page: Page, name: string | RegExp) =>
    page.getByRole('tree', { name: /^Địa bàn/ }).getByRole('treeitem', { name })
  const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

  beforeAll(async () => {
    web = await openWeb({ startsAt })
    const { space } = web
    await loadPlaces(space.url, 'nationwide')
    await loadKnownRecognitions(space.services, space.administrator, safeZoneDecisions)
    call = await space.callAs(space.administrator)
    const placeId = await idOf('tỉnh an giang', '2026-11-28')
    const { statusCode } = await call('POST', '/api/organizations/committees', { placeId })
    if (statusCode !== 201) throw new Error(`no committee: ${statusCode}`)
    office = await pageOf(await space.actor('office'))
  })
  afterAll(() => web.close())

  it('are a tree that begins with the province of the space and is walked by keyboard', async () => {
    await office.goto('/dia-ban')
    await item(office, /^Xã Vĩnh Phong/).waitFor()
    expect(await item(office, /^Tỉnh|^Thành phố/).count()).toBe(1)
    await item(office, /^Tỉnh An Giang/).focus()
    await office.keyboard.press('ArrowLeft')
    await item(office, /^Xã Vĩnh Phong/).waitFor({ state: 'detached' })
    await office.keyboard.press('ArrowRight')
    await office.keyboard.press('ArrowRight')
    await expect.poll(() => item(office, /^Đặc khu Kiên Hải/).evaluate((row) => row.matches(':focus'))).toBe(true)
    await noFaults(office)
    await office.getByRole('link', { name: 'Cả nước' }).click()
    await item(office, /^Thành phố Hà Nội/).waitFor()
    await expect.poll(() => item(office, /^Tỉnh|^Thành phố/).count()).toBe(34)
  })

  it('move through time: before the mergers there are the provinces it came from, with districts', async () => {
    await office.goto('/dia-ban')
    const slider = office.getByRole('slider', { name: 'Ngày xem địa bàn' })
    await item(office, /^Xã Vĩnh Phong/).waitFor()
    await slider.focus()
    await office.keyboard.press('Home')
    await item(office, /^Tỉnh Kiên Giang/).waitFor()
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^30\/06\/2025, /)
    await item(office, /^Huyện Vĩnh Thuận/).focus()
    await office.keyboard.press('ArrowRight')
    await item(office, /^Thị trấn Vĩnh Thuận mã 31051/).waitFor()
    await noFaults(office)
    await office.getByLabel('Tại ngày', { exact: true }).fill('27/04/2021')
    await office.keyboard.press('Enter')
    await expect.poll(() => new URL(office.url()).searchParams.get('ngay')).toBe('2021-04-27')
  })

  it('are found without diacritics, and what is no more is looked up through time', async () => {
    await office.goto('/dia-ban')
    await office.getByLabel('Tìm theo tên hoặc mã').fill('an minh')
    await office.getByRole('link', { name: 'Xã An Minh', exact: true }).waitFor()
    await office.getByLabel('Tìm theo tên hoặc mã').fill('dong hung a')
    await office.getByText(/Tỉnh An Giang không có địa bàn nào khớp/).waitFor()
    await office.getByRole('link', { name: /qua mọi thời kỳ/ }).click()
    await office.getByText(/không có đơn vị nào mang tên này; ở thời kỳ khác/).waitFor()
    await noFaults(office)
  })

  it('answer an address of a day: which unit then, which now, recognised by which decision', async () => {
    await office.goto('/dia-ban')
    await office.getByRole('button', { name: 'Tra cứu' }).click()
    await office.getByText(/Nhập địa chỉ, ví dụ/).waitFor()
    await office.getByLabel('Địa chỉ', { exact: true }).fill(address)
    await office.getByLabel('Vào ngày', { exact: true }).fill('1/10/2023')
    await office.getByRole('button', { name: 'Tra cứu' }).click()
    await office
      .getByText(
        'Ngày 01/10/2023 là xã Phong Đông, huyện Vĩnh Thuận, tỉnh Kiên Giang. Nay thuộc xã Vĩnh Phong, tỉnh An Giang.',
      )
      .waitFor()
    const kind = region(office, 'Xã An toàn khu')
    await kind.getByText(/Theo quyết định số 1006\/QĐ-TTg ngày 30\/08\/2023/).waitFor()
    await kind.getByText('chưa rõ, cần quyết định').waitFor()
    await kind.getByText(/Chưa rõ: 2 trong 3 đơn vị hợp thành từng được công nhận/).waitFor()
    expect(await kind.getByText('được công nhận', { exact: true }).count()).toBe(1)
    await noFaults(office)
    await kind.getByRole('link', { name: /trang Công nhận/ }).click()
    await office.getByRole('heading', { level: 1, name: 'Công nhận' }).waitFor()
  })

  it('are looked up one after the other, and Back goes through what was asked', async () => {
    const field = office.getByLabel('Địa chỉ', { exact: true })
    const day = office.getByLabel('Vào ngày', { exact: true })
    const ask = office.getByRole('button', { name: 'Tra cứu' })
    const answer = (name: string) => office.getByRole('article', { name })
    await office.goto('/dia-ban')
    await field.fill(address)
    await day.fill('1/10/2023')
    await ask.click()
    await answer('Xã Phong Đông').waitFor()
    await expect
      .poll(() => ask.evaluate((button) => button.matches(':focus')), { message: 'the form stays' })
      .toBe(true)
    await field.fill('xã Vĩnh Phong, tỉnh An Giang')
    await day.fill('1/10/2026')
    await ask.click()
    await answer('Xã Vĩnh Phong').waitFor()

    await day.fill('31/02/2026')
    await ask.click()
    await office.getByText('“31/02/2026” không phải là một ngày có thật.').waitFor()
    expect(await answer('Xã Vĩnh Phong').count(), 'no old answer under the fault').toBe(0)
    await office.goBack()
    await answer('Xã Phong Đông').waitFor()
    expect([await field.inputValue(), await day.inputValue()]).toEqual([address, '01/10/2023'])
    await field.fill(' ')
    await ask.click()
    await office.getByText(/Nhập địa chỉ, ví dụ/).waitFor()
    expect(await answer('Xã Phong Đông').count()).toBe(0)
    await office.goForward()
    await answer('Xã Vĩnh Phong').waitFor()
  })

  it('show every unit an address can mean, and a person chooses', async () => {
    await office.goto(`/dia-ban?diaChi=${encodeURIComponent('xã Vĩnh Thuận')}&vaoNgay=2023-10-01`)
    const choices = office.getByRole('radio')
    await choices.first().waitFor()
    expect(await choices.count()).toBe(3)
    await tick(office.getByRole('radio', { name: /Tỉnh Kiên Giang/ }))
    await region(office, 'Xã An toàn khu')
      .getByText(/Theo quyết định số 164\/QĐ-TTg/)
      .waitFor()
    await expect.poll(() => new URL(office.url()).searchParams.get('chon')).toMatch(/\.2023-10-01$/)
    await office.reload()
    await office.getByRole('article', { name: 'Xã Vĩnh Thuận' }).waitFor()
    await noFaults(office)
  })

  it('say what is in no address, and what there was not yet', async () => {
    await office.goto(`/dia-ban?diaChi=${encodeURIComponent('xã Không Có Thật')}&vaoNgay=2023-10-01`)
    await office.getByText('Không tìm thấy đơn vị nào trong địa chỉ này.').waitFor()
    await office.goto(`/dia-ban?diaChi=${encodeURIComponent('xã U Minh Thượng, tỉnh An Giang')}&vaoNgay=2021-04-27`)
    await office.getByText(/Ngày 27\/04\/2021 không có đơn vị nào mang tên này/).waitFor()
    await office.getByText(/tên xã U Minh Thượng, tỉnh An Giang có từ 01\/07\/2025/).waitFor()
  })

  it('tell on a page of their own where they came from, what is recorded and what is not', async () => {
    await office.goto(`/dia-ban/${await idOf('xã an minh', '2026-11-28', 'Tỉnh An Giang')}`)
    const origin = region(office, 'Hình thành từ')
    await origin.getByRole('link', { name: 'Thị trấn Thứ Mười Một' }).waitFor()
    expect(await origin.getByRole('link').allInnerTexts()).toEqual([
      'Thị trấn Thứ Mười Một',
      'Xã Đông Hưng',
      'Xã Đông Hưng B',
      'Huyện An Minh',
    ])
    await origin.getByText('Nghị quyết 1654/NQ-UBTVQH15').first().waitFor()
    const recognised = region(office, 'Công nhận')
    await recognised.getByText('01/07/2025 – 27/12/2025: chưa có quyết định').waitFor()
    await recognised.getByText(/^Từ 28\/12\/2025:/).waitFor()
    await region(office, 'Cơ quan của địa bàn').getByRole('link', { name: 'Ủy ban nhân dân xã An Minh' }).waitFor()
    const boxes = region(office, 'Sơ đồ kế thừa').locator('svg a')
    await boxes.nth(3).waitFor()
    expect(await boxes.allInnerTexts()).toHaveLength(4)
    await noFaults(office)
    await origin.getByRole('link', { name: 'Xã Đông Hưng', exact: true }).click()
    await office.getByText('Đang xem địa bàn này như ngày 30/06/2025.').waitFor()
    await office.getByRole('link', { name: 'Xem hôm nay' }).click()
    await office.getByText('Đơn vị này không còn từ ngày 01/07/2025').waitFor()
    await region(office, 'Công nhận').getByText('30/08/2023 – 30/06/2025:').waitFor()
    await noFaults(office)
  })

  it('are drawn for the whole province, narrowed by name and level', async () => {
    await office.goto('/dia-ban/so-do')
    await office
      .getByText(/^Ngày 01\/07\/2025: 2 đơn vị hành chính cấp tỉnh thành 1; 26 đơn vị hành chính cấp huyện/)
      .waitFor()
    await region(office, '2 đơn vị thành Tỉnh An Giang').locator('svg a').nth(2).waitFor()
    await noFaults(office)
    await office.getByLabel('Tên đơn vị').fill('vinh phong')
    await office.getByLabel('Cấp', { exact: true }).selectOption('Cấp xã')
    const merged = region(office, '3 đơn vị thành Xã Vĩnh Phong')
    await merged.locator('svg a').nth(3).waitFor()
    await merged.getByText('Xem dạng bảng').click()
    await merged.getByRole('row', { name: /^Xã Phong Đông Xã Vĩnh Phong 01\/07\/2025 Nghị quyết 1654/ }).waitFor()
    await noFaults(office)
  })

  it('have questions that only a decision settles, and an answer can be withdrawn', async () => {
    await office.goto('/cong-nhan')
    const open = office.getByRole('article', { name: 'Xã Vĩnh Phong, từ 01/07/2025 đến nay' })
    await open.getByText(/2 trong 3 đơn vị hợp thành xã Vĩnh Phong được công nhận trước đó/).waitFor()
    expect(await open.getByRole('listitem').count()).toBe(3)
    await office.getByText(/^9 khoảng thời gian đã qua/).waitFor()
    await noFaults(office)

    await open.getByRole('button', { name: 'Ghi nhận không công nhận Xã Vĩnh Phong' }).click()
    const dialog = office.getByRole('dialog')
    expect(await dialog.getByLabel('Từ ngày', { exact: true }).inputValue()).toBe('01/07/2025')
    expect(await dialog.getByLabel('Không công nhận').isChecked()).toBe(true)
    await dialog.getByRole('button', { name: 'Ghi nhận' }).click()
    await dialog
      .getByText(/Nhập số quyết định/)
      .first()
      .waitFor()
    await noFaults(office)
    await dialog.getByLabel('Số quyết định').fill('12/TB-UBND')
    await dialog.getByRole('textbox', { name: 'Ngày ký' }).fill('15/11/2026')
    await dialog.getByRole('button', { name: 'Ghi nhận' }).click()
    await office.getByText('Đã ghi nhận Xã Vĩnh Phong.').waitFor()
    await open.waitFor({ state: 'detached' })
    await region(office, 'Quyết định số 12/TB-UBND ngày 15/11/2026: không công nhận 1 đơn vị').waitFor()

    await office.getByRole('button', { name: 'Rút ghi nhận của Xã Vĩnh Phong' }).click()
    await dialog.getByLabel('Lý do').fill('Ghi nhầm đơn vị')
    await dialog.getByRole('button', { name: 'Rút ghi nhận' }).click()
    await office.getByText('Đã rút ghi nhận của Xã Vĩnh Phong.').waitFor()
    await open.waitFor()
    await tick(office.getByLabel('Hiện cả ghi nhận đã rút'))
    await office.getByText(/Ghi nhầm đơn vị/).waitFor()
    await noFaults(office)
  })

  it('are refused where a day is recorded already, in sight, with the record that stands in the way', async () => {
    const page = await pageOf(await web.space.actor('office'), { width: 1024, height: 500 })
    await page.goto('/cong-nhan')
    const opener = page.getByRole('button', { name: 'Ghi nhận quyết định' })
    await opener.click()
    const dialog = page.getByRole('dialog')
    const from = dialog.getByLabel('Từ ngày', { exact: true })
    const submit = dialog.getByRole('button', { name: 'Ghi nhận', exact: true })
    await expect.poll(() => from.evaluate((field) => field.matches(':focus'))).toBe(true)
    await page.keyboard.type('31/02/2023')
    await submit.click()
    await dialog.getByText('“31/02/2023” không phải là một ngày có thật.').waitFor()
    expect(await dialog.getByText('Nhập ngày bắt đầu.').count()).toBe(0)
    await from.fill('01/10/2023')
    await dialog.getByRole('combobox', { name: 'Địa bàn' }).click()
    await dialog.getByRole('combobox', { name: 'Địa bàn' }).fill('phong dong')
    await page
      .getByRole('option', { name: /^Xã Phong Đông/ })
      .first()
      .click()
    await tick(dialog.getByLabel('Công nhận', { exact: true }))
    await dialog.getByLabel('Số quyết định').fill('9/QĐ-UBND')
    await dialog.getByLabel('Ghi chú').fill('Đối chiếu lại')
    await submit.click()
    const refusal = dialog.getByRole('alert')
    await refusal.getByText(/^Đã ghi nhận: Xã Phong Đông, được công nhận từ 30\/08\/2023.*1006\/QĐ-TTg\.$/).waitFor()
    const box = await refusal.boundingBox()
    expect(box && box.y >= 0 && box.y + box.height <= 500, JSON.stringify(box)).toBe(true)
    await expect.poll(() => refusal.evaluate((notice) => notice.matches(':focus'))).toBe(true)
    await noFaults(page)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => opener.evaluate((button) => button.matches(':focus'))).toBe(true)
    await page.context().close()
  })

  it('are recorded as of a day and of all times, by decision, with the units of today', async () => {
    await office.goto('/cong-nhan')
    await region(office, /công nhận 9 đơn vị$/).waitFor()
    await office.getByLabel('Tại ngày', { exact: true }).fill('1/10/2023')
    await office.keyboard.press('Enter')
    const decision = region(office, /^Quyết định số 1006\/QĐ-TTg .*: công nhận 15 đơn vị$/)
    await decision
      .getByRole('row', { name: /^Xã Phong Đông Huyện Vĩnh Thuận, Tỉnh Kiên Giang .* Xã Vĩnh Phong/ })
      .waitFor()
    await office.getByLabel('Tên đơn vị hoặc số quyết định').fill('164')
    await region(office, /^Quyết định số 164\/QĐ-TTg .*: công nhận 9 đơn vị$/).waitFor()
    await decision.waitFor({ state: 'detached' })
    await noFaults(office)
  })

  it('are read by everybody and recorded by the office and administrators alone', async () => {
    const reader = await pageOf(await web.space.actor('specialist', 'Sở Mẫu'))
    await reader.goto('/cong-nhan')
    await reader.getByRole('article', { name: /^Xã Vĩnh Phong/ }).waitFor()
    await region(reader, /công nhận 9 đơn vị$/).waitFor()
    expect(await reader.getByRole('button', { name: /Ghi nhận|Rút/ }).count()).toBe(0)
    await reader.getByText(/Văn phòng UBND tỉnh hoặc quản trị ghi nhận/).waitFor()
    await reader.context().close()
  })

  it('that are not there say so', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000'
    const paths = ['dia-ban', 'co-quan', 'nhap-bang', 'sap-xep', 'van-ban']
    for (const path of [`dia-ban/${nobody}`, ...paths.map((each) => `${each}/x`)]) {
      await office.goto(`/${path}`)
      await office.getByText('Không tìm thấy nội dung này').waitFor()
      expect(await office.getByRole('button', { name: 'Thử lại' }).count(), path).toBe(0)
    }
    for (const path of ['dia-ban?ngay=abc', 'dia-ban?ngay=2026-02-31', 'co-quan?ngay=2026-02-31']) {
      await office.goto(`/${path}`)
      await office.getByRole('treeitem').first().waitFor()
      expect(new URL(office.url()).search, 'nonsense is dropped').toBe('')
    }
  })

  it.each([
    ['a screen', desktop],
    ['a phone', phone],
  ])('fit %s', async (_what, viewport) => {
    const page = await pageOf(web.space.administrator, viewport)
    const answered = `/dia-ban?diaChi=${encodeURIComponent(address)}&vaoNgay=2023-10-01`
    const own = `/dia-ban/${await idOf('xã vĩnh phong', '2026-11-28', 'Tỉnh An Giang')}`
    for (const path of [answered, own, '/dia-ban/so-do?cap=cap-xa', '/cong-nhan?thoiKy=moi-luc']) {
      await page.goto(path)
      await page
        .getByText(/Xã Phong Đông|Xã Vĩnh Phong|2 đơn vị|3 đơn vị/)
        .first()
        .waitFor()
      expect(await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)
      await noFaults(page)
    }
    await page.context().close()
  })
})
