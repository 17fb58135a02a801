import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programmes } from '../../apps/server/programmes.ts'
import { stopSheetProcess } from '../../platform/sheets/read-sheet-in-process.ts'
import type { SheetCell } from '../../platform/sheets/sheet-cell.ts'
import { readBytes } from '../../platform/sheets/testing/sheet-file.ts'
import { writeSheet } from '../../platform/sheets/write-sheet.ts'
import { desktop, noFaults, openWeb, phone, tick } from './open-web.ts'

const header = ['Mã định danh', 'Tên cơ quan', 'Loại', 'Cấp', 'Trực thuộc', 'Từ ngày', 'Cột riêng']

const workbook = (rows: SheetCell[][]): Promise<Buffer> =>
  buffer(
    writeSheet({
      format: 'xlsx',
      sheetName: 'Cơ quan',
      columns: header.map((name) => ({ header: name, width: 20 })),
      rows: (async function* () {
        yield* rows
      })(),
    }),
  )

const rows: SheetCell[][] = [
  ['H77.01', 'Sở Nông nghiệp và Môi trường', 'Sở, ban, ngành', 'Cấp tỉnh', 'UBND tỉnh', '01/03/2025', 'x'],
  [null, 'Chi cục Thủy lợi', 'Đơn vị sự nghiệp', 'Cấp tỉnh', 'H77.01', '1/3/2025', null],
  ['H77.02', 'Sở Tài chính', 'Sở, ban, ngành', 'Cấp tỉnh', 'UBND tỉnh', null, null],
  [null, 'Sở Y tế', 'Sở, ban, ngành', 'Cấp tỉnh', 'UBND tỉnh', null, null],
  [null, 'Sở Công Thương', 'Vụ', 'Cấp tỉnh', 'UBND tỉnh', '31/02/2025', null],
]

/** The part of the page about the directory, beside other lists that are sheets too. */
const directory = (page: Page) => page.getByRole('region', { name: 'Danh bạ cơ quan' })

/** Sends a file on the page where sheets are read in. */
async function upload(page: Page, name: string, content: Buffer) {
  await page.goto('/nhap-bang')
  await directory(page).getByRole('button', { name: 'Nhập bảng' }).click()
  await page.getByLabel('Tệp bảng').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content })
  await page.getByRole('button', { name: 'Đọc bảng' }).click()
  await page.waitForURL(/\/nhap-bang\/[0-9a-f-]{36}/)
}

describe('a sheet of agencies', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let office: Page

  beforeAll(async () => {
    web = await openWeb({ startsAt: new Date().toISOString() })
    await web.space.organization('Sở Tài chính')
    await web.space.organization('Sở Y tế')
    programmes.sheetImports.handleJobs(web.space.services)
    await web.space.services.jobs.start({ work: true })
    office = await web.pageOf(await web.space.actor('office'))
  })
  afterAll(async () => {
    await web.space.services.jobs.stop()
    stopSheetProcess()
    await web.close()
  })

  it('is shown before anything is written, chosen row by row, written, and is all there the second time', async () => {
    await upload(office, 'co-quan.xlsx', await workbook(rows))
    await office.getByText('Bảng có 2 dòng mới, 1 dòng khác với nội dung đang có, 1 dòng đã có, 1 dòng lỗi.').waitFor()
    await office.getByText('Cột không dùng đến nên được bỏ qua: Cột riêng.').waitFor()
    expect(await office.getByRole('checkbox', { name: 'Ghi dòng 2' }).isChecked()).toBe(true)
    await noFaults(office)

    await office.getByRole('tab', { name: /^Lỗi/ }).click()
    await office.getByText('“31/02/2025” không phải là một ngày có thật').waitFor()
    const download = office.waitForEvent('download')
    await office.getByRole('link', { name: 'Tải dòng lỗi' }).click()
    const faulty = await readBytes(await buffer(await (await download).createReadStream()))
    expect(faulty[1]?.cells.at(-1)).toMatch(/^Dòng 6: Loại: “Vụ” không có trong danh mục/)

    await office.getByRole('tab', { name: /^Khác/ }).click()
    const code = office.getByRole('row', { name: /Sở Tài chính/ })
    await code.getByText('(trống)').waitFor()
    await code.getByText('H77.02').waitFor()
    expect(await office.getByRole('checkbox', { name: 'Ghi dòng 4' }).isChecked()).toBe(false)
    await office.getByRole('button', { name: 'Ghi 2 dòng đã chọn' }).waitFor()
    await tick(office.getByRole('checkbox', { name: 'Ghi dòng 4' }))
    await office.getByRole('button', { name: 'Ghi 3 dòng đã chọn' }).click()
    await office.getByText('Đã ghi 3 dòng.').waitFor()
    await office.getByRole('columnheader', { name: 'Đang có và trong bảng' }).waitFor()
    await office.getByRole('tab', { name: /^Mới/ }).click()
    await office.getByRole('columnheader', { name: 'Nội dung trong bảng' }).waitFor()
    expect(await office.getByRole('button', { name: /họn tất cả/ }).count(), 'nothing left to choose').toBe(0)
    expect(await office.getByRole('checkbox').count()).toBe(0)
    expect(await office.getByText(/được chọn sẵn/).count()).toBe(0)
    await noFaults(office)

    await upload(office, 'lan-hai.xlsx', await workbook(rows))
    await office.getByText('Bảng có 4 dòng đã có, 1 dòng lỗi.').waitFor()
  })

  it('with a name that has no blank fits the page, and a message names its column once', async () => {
    const long = 'Sở'.repeat(140)
    const bad: SheetCell[] = [null, null, 'Sở, ban, ngành', 'Cấp tỉnh', 'UBND tỉnh', null, null]
    await upload(office, 'dai.xlsx', await workbook([[null, long, ...bad.slice(2)], bad]))
    await office.getByText('Bảng có 1 dòng mới, 1 dòng lỗi.').waitFor()
    await office.getByText(long).first().waitFor()
    for (const viewport of [desktop, phone]) {
      await office.setViewportSize(viewport)
      expect(await office.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)
    }
    await office.setViewportSize(desktop)
    await office.getByRole('tab', { name: /^Lỗi/ }).click()
    const message = office.getByRole('row', { name: /trống/ }).getByRole('listitem')
    await message.waitFor()
    expect((await message.innerText()).match(/Tên cơ quan/g)).toHaveLength(1)
  })

  it('of changes names the reorganization it is for, and leads back to it', async () => {
    const call = await web.space.callAs(web.space.administrator)
    const { id } = (await call('POST', '/api/reorganizations', { title: 'Sắp xếp các sở' })).json() as { id: string }
    await office.goto(`/sap-xep/${id}?buoc=thay-doi`)
    await office.getByText('Chưa có thay đổi nào').waitFor()
    await office.getByRole('button', { name: 'Nhập bảng' }).click()
    const content = await workbook([[null, 'Sở Nội vụ', null, null, null, null, null]])
    await office
      .getByLabel('Tệp bảng')
      .setInputFiles({ name: 'thay-doi.xlsx', mimeType: 'text/plain', buffer: content })
    await office.getByRole('button', { name: 'Đọc bảng' }).click()
    await office.getByText('cho đợt sắp xếp “Sắp xếp các sở”').waitFor()
    await office.getByRole('link', { name: 'Về đợt sắp xếp' }).click()
    await office.waitForURL(`**/sap-xep/${id}?buoc=thay-doi`)
    await office.getByText('Chưa có thay đổi nào').waitFor()
  })

  it('that is none says what to do', async () => {
    await upload(office, 'anh.csv', Buffer.from('%PDF-1.7'))
    await office.getByText('Tệp này không phải bảng tính XLSX hay CSV.').waitFor()
    await noFaults(office)
  })

  it('is read on a phone', async () => {
    const page = await web.pageOf(await web.space.actor('office'), phone)
    await upload(page, 'dien-thoai.xlsx', await workbook(rows))
    await page.getByText('Bảng có 4 dòng đã có, 1 dòng lỗi.').waitFor()
    await page.getByRole('tab', { name: /^Lỗi/ }).click()
    await page.getByText('không phải là một ngày có thật').waitFor()
    const wide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
    expect(wide).toBe(false)
    await noFaults(page)
    await page.goto('/nhap-bang')
    await page.getByRole('link', { name: 'dien-thoai.xlsx' }).waitFor()
    await noFaults(page)
  })

  it('is nothing for who may not read sheets in', async () => {
    const page = await web.pageOf(await web.space.actor('viewer'))
    await page.goto('/nhap-bang')
    await directory(page).getByRole('link', { name: 'Xuất CSV' }).waitFor()
    expect(await page.getByRole('button', { name: 'Nhập bảng' }).count()).toBe(0)
    expect(await page.getByText('Các lần nhập bảng').count()).toBe(0)
    await page.getByText('Danh sách của hệ thống dưới dạng bảng XLSX, CSV.').waitFor()
    await page.goto('/nhap-bang/01890000-0000-7000-8000-000000000001')
    await page.getByText('Không tìm thấy nội dung này').waitFor()
    await noFaults(page)
  })
})
