import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programmes } from '../../apps/server/programmes.ts'
import type { Actor } from '../../modules/access/index.ts'
import { addOrganization } from '../../modules/organizations/index.ts'
import { stopSheetProcess } from '../../platform/sheets/read-sheet-in-process.ts'
import type { SheetCell } from '../../platform/sheets/sheet-cell.ts'
import { writeSheet } from '../../platform/sheets/write-sheet.ts'
import { loadPlaces } from '../support/load-places.ts'
import { desktop, noFaults, openWeb, phone, tick } from './open-web.ts'

const register = 'di-tich'
const committee = 'Ủy ban nhân dân xã Núi Xanh'
const header = [
  'Tên di tích',
  'Xã',
  'Xếp hạng',
  'Tình trạng',
  'Có quy chế quản lý, bảo vệ',
  'Vị trí trên bản đồ: vĩ độ',
  'Vị trí trên bản đồ: kinh độ',
]
const sheet: SheetCell[][] = [
  ['Hầm bí mật', 'Xã Núi Xanh', 'Trong danh mục kiểm kê', 'Tốt', 'Có', 9.62, 105.12],
  ['Chùa làng', 'Xã Núi Xanh', 'Trong danh mục kiểm kê', 'Xuống cấp', 'Không', 9.63, 105.1],
  ['Bia sai chỗ', 'Xã Núi Xanh', 'Trong danh mục kiểm kê', 'Tốt', 'Không', 95, 105.1],
]

const workbook = (): Promise<Buffer> =>
  buffer(
    writeSheet({
      format: 'xlsx',
      sheetName: 'Di tích',
      columns: header.map((name) => ({ header: name, width: 20 })),
      rows: (async function* () {
        yield* sheet
      })(),
    }),
  )

const fitsThePage = async (page: Page) =>
  expect(await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)

describe('a register', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let officer: Actor
  let address = ''

  beforeAll(async () => {
    web = await openWeb({ startsAt: new Date().toISOString() })
    const { space } = web
    await loadPlaces(space.url)
    const call = await space.callAs(space.administrator)
    const placeId = (await call('GET', `/api/places?words=${encodeURIComponent('núi xanh')}`)).json().items[0].id
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
    programmes.sheetImports.handleJobs(space.services)
    await space.services.jobs.start({ work: true })
  })
  afterAll(async () => {
    await web.space.services.jobs.stop()
    stopSheetProcess()
    await web.close()
  })

  const records = async () =>
    (await (await web.space.callAs(officer))('GET', `/api/registers/${register}/records`)).json().items

  it('takes what a commune officer entered on a phone without connection, once', async () => {
    const page = await web.pageOf(officer, phone)
    await page.goto('/so-theo-doi')
    await page.getByRole('heading', { name: 'Sổ của cơ quan tôi' }).waitFor()
    await fitsThePage(page)
    await page.getByRole('link', { name: 'Di tích', exact: true }).click()
    await page.getByText('Sổ chưa có bản ghi nào').waitFor()
    await page.getByRole('link', { name: 'Ghi mới' }).click()

    await page.getByRole('combobox', { name: 'Xã', exact: true }).fill('nui xanh')
    await page.getByRole('option', { name: /Xã Núi Xanh/ }).click()
    await page.getByLabel('Vĩ độ').fill('105,1')
    await page.getByLabel('Kinh độ').fill('9,6')
    await page.context().setOffline(true)
    await page.getByText('Đang mất kết nối. Cứ nhập tiếp').waitFor()
    await page.getByRole('button', { name: 'Ghi, gửi khi có mạng' }).click()
    await page
      .getByRole('alert')
      .getByText(/vĩ độ và kinh độ có thể bị đổi chỗ/)
      .click()
    expect(await page.evaluate('document.activeElement.id'), 'the summary leads to the field').toBe('truong-point')
    await page.getByLabel('Vĩ độ').fill('9,6')
    await page.getByLabel('Kinh độ').fill('105,1')
    await page.getByLabel('Tên di tích').fill('Bia chiến thắng')
    await tick(page.getByRole('radio', { name: 'Cấp tỉnh', exact: true }))
    await page.getByRole('textbox', { name: /^Ngày xếp hạng/ }).fill('15/6/2010')
    await tick(page.getByRole('radio', { name: 'Xuống cấp', exact: true }))
    await tick(page.getByRole('group', { name: 'Có quy chế quản lý, bảo vệ' }).getByRole('radio', { name: 'Không' }))
    await noFaults(page)
    await fitsThePage(page)
    await page.getByRole('button', { name: 'Ghi, gửi khi có mạng' }).click()
    const waiting = page.getByRole('region', { name: 'Chờ gửi (1)' })
    await waiting.getByRole('link', { name: 'Bia chiến thắng' }).waitFor()
    expect(await records()).toEqual([])

    await page.context().setOffline(false)
    await waiting.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Bia chiến thắng' }).click()
    await page.getByText('Dự thảo đã đủ; trình để được xác nhận.').waitFor()
    expect(await records()).toMatchObject([
      { title: 'Bia chiến thắng', stage: 'draft', values: { rankedOn: '2010-06-15' } },
    ])
    await page.getByRole('button', { name: 'Trình', exact: true }).click()
    await page.getByText('Đã trình, chờ Văn phòng hoặc người đứng đầu').waitFor()
    address = new URL(page.url()).pathname
  })

  it('is confirmed by the office, which sees who did what', async () => {
    const page = await web.pageOf(await web.space.actor('office'), desktop)
    await page.goto(`/so-theo-doi/${register}?giaiDoan=da-trinh`)
    await page.getByRole('row', { name: /Bia chiến thắng/ }).click()
    await page.waitForURL(`**${address}`)
    await page.getByRole('button', { name: 'Xác nhận' }).click()
    await page.getByText('Đã xác nhận. Cần sửa thì trả lại trước.').waitFor()
    const story = page.getByRole('list', { name: 'Ai sửa gì, lúc nào' })
    await expect.poll(() => story.getByRole('listitem').count()).toBe(3)
    await noFaults(page)
    await page.getByRole('button', { name: 'Trả lại' }).click()
    await page.getByLabel('Lý do').fill('Bổ sung người trông coi')
    await page.getByRole('button', { name: 'Trả lại' }).click()
    await story.getByText('Bổ sung người trông coi').waitFor()
  })

  it('shows two people who mend the same record what both wrote', async () => {
    const page = await web.pageOf(officer, desktop)
    await page.goto(`${address}?viec=sua`)
    await page.getByLabel(/^Đơn vị, tổ chức trông coi/).fill('Ban quản lý xã')
    const call = await web.space.callAs(officer)
    const url = `/api/registers/${register}/records/${address.split('/').at(-1)}`
    const { version } = (await call('GET', url)).json()
    const other = await call('PATCH', url, { values: { keeper: 'Đoàn xã' } }, { 'if-match': `"${version}"` })
    expect(other.statusCode).toBe(200)
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByRole('radio', { name: /Ban quản lý xã/ }).waitFor()
    await tick(page.getByRole('radio', { name: /Đoàn xã/ }))
    await tick(page.getByRole('radio', { name: /Ban quản lý xã/ }))
    await page.getByRole('button', { name: 'Tiếp tục với lựa chọn này' }).click()
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('Dự thảo đã đủ; trình để được xác nhận.').waitFor()
    await expect.poll(records).toMatchObject([{ values: { keeper: 'Ban quản lý xã' } }])
  })

  it('is read in from a sheet, narrowed, changed together, and seen on a map', async () => {
    const page = await web.pageOf(officer, desktop)
    await page.goto(`/so-theo-doi/${register}`)
    await page.getByText('Nhập, xuất bảng').click()
    await page.getByRole('button', { name: 'Nhập bảng' }).click()
    const file = { name: 'di-tich.xlsx', mimeType: 'application/octet-stream', buffer: await workbook() }
    await page.getByLabel('Tệp bảng').setInputFiles(file)
    await page.getByRole('button', { name: 'Đọc bảng' }).click()
    await page.getByText('Bảng có 2 dòng mới, 1 dòng lỗi.').waitFor()
    await page.getByRole('button', { name: 'Ghi 2 dòng đã chọn' }).click()
    await page.getByText('Đã ghi 2 dòng.').waitFor()

    await page.goto(`/so-theo-doi/${register}`)
    await page.getByLabel(/^Tìm trong sổ/).fill('ham bi')
    await page.getByRole('link', { name: 'Chùa làng' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Hầm bí mật' }).waitFor()
    await page.getByLabel(/^Tìm trong sổ/).fill('')
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click()
    await page.getByLabel('Trường', { exact: true }).selectOption('Tình trạng')
    await tick(page.getByRole('checkbox', { name: 'Tốt' }))
    await page.getByRole('button', { name: 'Lọc', exact: true }).click()
    await page.getByRole('link', { name: /Tình trạng: Tốt/ }).waitFor()
    await page.getByRole('link', { name: 'Chùa làng' }).waitFor({ state: 'detached' })
    await noFaults(page)

    await tick(page.getByRole('checkbox', { name: 'Chọn: Hầm bí mật' }))
    await page.getByRole('button', { name: 'Sửa một trường' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Trường', { exact: true }).selectOption('Tình trạng')
    await dialog.getByLabel(/^Giá trị mới/).selectOption('Xuống cấp nặng')
    await dialog.getByRole('button', { name: 'Xem trước' }).click()
    await dialog.getByText('1 bản ghi sẽ đổi').waitFor()
    await dialog.getByRole('button', { name: 'Sửa 1 bản ghi' }).click()
    await page.getByText('Không có bản ghi nào khớp').waitFor()
    await page.getByRole('button', { name: 'Bỏ mọi điều kiện' }).click()
    await page.getByRole('row', { name: /Hầm bí mật.*Xuống cấp nặng/ }).waitFor()

    await tick(page.getByRole('radio', { name: 'Bản đồ' }))
    await page.getByText('3 bản ghi có vị trí.').waitFor()
    const map = page.getByLabel(/^Bản đồ sổ Di tích: phím mũi tên/)
    await map.press('+')
    await map.press('0')
    await page.getByText('Bản ghi trên bản đồ').click()
    await page.getByRole('row', { name: /Chùa làng.*9,63; 105,1/ }).waitFor()
    await noFaults(page)
    await page.setViewportSize(phone)
    await fitsThePage(page)
  })

  it('is shown to everybody and withdrawn by the office', async () => {
    const page = await web.pageOf(await web.space.actor('office'), phone)
    await page.goto(`/so-theo-doi/${register}`)
    await page.getByText('Công khai dữ liệu').click()
    await page.getByText(/chỉ bản ghi đã xác nhận, chỉ các trường Tên di tích, Xã/).waitFor()
    await tick(page.getByRole('checkbox', { name: /Công khai sổ này/ }))
    const link = page.getByRole('link', { name: new RegExp(`/api/public/registers/${register}\\?space=`) })
    await link.waitFor()
    await noFaults(page)
    await fitsThePage(page)
    const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href
    expect((await page.request.get(address)).status()).toBe(200)
    await page.getByRole('checkbox', { name: /Công khai sổ này/ }).click()
    await page.getByText(/Thôi công khai ngày/).waitFor()
    expect((await page.request.get(address, { headers: { 'cache-control': 'no-cache' } })).status()).toBe(404)
  })

  it('is nothing that anybody can write in', async () => {
    const page = await web.pageOf(await web.space.actor('viewer'), phone)
    await page.goto(`/so-theo-doi/${register}/moi`)
    await page.getByText('Tài khoản này chưa được phân quyền ghi vào sổ này').waitFor()
    await page.goto('/so-theo-doi/khong-co')
    await page.getByText('Không tìm thấy nội dung này').waitFor()
  })
})
