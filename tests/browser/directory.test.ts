import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withHistory } from '../../modules/organizations/testing/with-history.ts'
import { desktop, noFaults, openWeb, phone } from './open-web.ts'

const startsAt = '2026-03-02T08:00:00+07:00'

describe('the directory through time', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let space: ReturnType<typeof withHistory<Awaited<ReturnType<typeof openWeb>>['space']>>
  let admin: Page

  /** Pages see the same day as the server. */
  async function pageOf(...given: Parameters<typeof web.pageOf>): Promise<Page> {
    const page = await web.pageOf(...given)
    await page.clock.setFixedTime(new Date(startsAt))
    return page
  }

  const tree = (page: Page) => page.getByRole('tree', { name: /^Danh bạ cơ quan/ })
  const item = (page: Page, name: string | RegExp) => tree(page).getByRole('treeitem', { name })

  beforeAll(async () => {
    web = await openWeb({ startsAt })
    space = withHistory(web.space)
    await space.addAgencies(['Sở Giao vận', 'Sở Kiến trúc', 'Ban Dân tộc', 'Sở Y te'])
    await space.addAgencies(['Phòng Bến bãi'], { kind: 'division', parent: 'Sở Giao vận' })
    await space.reorganize({
      on: '2025-03-01',
      number: '11/NQ-HĐND',
      title: 'Sắp xếp các sở',
      takeOvers: [
        { from: 'Sở Giao vận', to: 'Sở Hạ tầng' },
        { from: 'Sở Kiến trúc', to: 'Sở Hạ tầng', certainty: 'uncertain' },
      ],
      renames: [{ from: 'Ban Dân tộc', to: 'Sở Dân tộc và Tôn giáo' }],
      abolish: ['Phòng Bến bãi'],
    })
    admin = await pageOf(space.administrator)
  })
  afterAll(() => web.close())

  it('shows a tree that the keyboard walks', async () => {
    await admin.goto('/co-quan')
    await item(admin, /Sở Hạ tầng/).waitFor()
    await item(admin, /Ủy ban nhân dân tỉnh/).focus()
    await admin.keyboard.press('ArrowRight')
    await admin.keyboard.press('End')
    await expect.poll(() => item(admin, /Sở Y te/).evaluate((row) => row.matches(':focus'))).toBe(true)
    await admin.keyboard.press('ArrowLeft')
    await admin.keyboard.press('ArrowLeft')
    await item(admin, /Sở Y te/).waitFor({ state: 'detached' })
    expect(await item(admin, /Ủy ban nhân dân tỉnh/).getAttribute('aria-expanded')).toBe('false')
    await admin.keyboard.press('ArrowRight')
    await item(admin, /Sở Y te/).waitFor()
    await noFaults(admin)
  })

  it('moves through time: names, and who is there, are those of the day', async () => {
    const slider = admin.getByRole('slider', { name: 'Ngày xem danh bạ' })
    await slider.focus()
    await admin.keyboard.press('Home')
    await item(admin, /Ban Dân tộc/).waitFor()
    expect(await item(admin, /Sở Hạ tầng/).count()).toBe(0)
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^01\/01\/2000, /)
    await item(admin, /Sở Giao vận/).focus()
    await admin.keyboard.press('ArrowRight')
    await item(admin, /Phòng Bến bãi/).waitFor()
    await slider.focus()
    await admin.keyboard.press('ArrowRight')
    await item(admin, /Sở Dân tộc và Tôn giáo/).waitFor()
    await item(admin, /Ban Dân tộc/).waitFor({ state: 'detached' })
    await admin.getByLabel('Tại ngày', { exact: true }).fill('27/04/2021')
    await admin.keyboard.press('Enter')
    await item(admin, /Ban Dân tộc/).waitFor()
    expect(new URL(admin.url()).searchParams.get('ngay')).toBe('2021-04-27')
    await noFaults(admin)
  })

  it("tells on an agency's page what it was called, where it came from and what is not confirmed", async () => {
    await admin.goto('/co-quan')
    await admin.getByLabel('Tìm theo tên, tên viết tắt hoặc mã').fill('ha tang')
    await admin.getByRole('link', { name: 'Sở Hạ tầng' }).click()
    const origin = admin.getByRole('region', { name: 'Hình thành từ' })
    await origin.getByRole('link', { name: 'Sở Kiến trúc' }).waitFor()
    await origin.getByText('cần xác nhận').waitFor()
    await origin
      .getByText(/Sắp xếp các sở, 11\/NQ-HĐND/)
      .first()
      .waitFor()
    await noFaults(admin)
    await origin.getByRole('link', { name: 'Sở Giao vận' }).click()
    await admin.getByRole('heading', { level: 1, name: 'Sở Giao vận' }).waitFor()
    await admin.getByText('Đang xem cơ quan này như ngày 28/02/2025.').waitFor()
    await admin.getByRole('link', { name: 'Xem hôm nay' }).click()
    await admin.getByText('Cơ quan này đã kết thúc từ ngày 01/03/2025').waitFor()
    await noFaults(admin)
  })

  it('has a wrong name mended, and says so to who mended it at the same time', async () => {
    const path = `/co-quan/${space.idOf('Sở Y te')}`
    const colleague = await pageOf(await space.actor('office'))
    for (const page of [admin, colleague]) {
      await page.goto(path)
      await page.getByRole('button', { name: 'Sửa thông tin' }).click()
      await page
        .getByRole('dialog')
        .getByText(/Chỉ sửa điều đã nhập sai/)
        .waitFor()
    }
    await noFaults(admin)
    await admin.getByLabel('Tên đầy đủ').fill('Sở Y tế')
    await admin.getByRole('button', { name: 'Lưu' }).click()
    await admin.getByRole('heading', { level: 1, name: 'Sở Y tế' }).waitFor()
    await colleague.getByLabel('Tên viết tắt').fill('SYT')
    await colleague.getByRole('button', { name: 'Lưu' }).click()
    await colleague.getByText(/Người khác vừa sửa nội dung này/).waitFor()
    await colleague.getByRole('button', { name: 'Xem bản mới' }).click()
    await colleague.getByRole('heading', { level: 1, name: 'Sở Y tế' }).waitFor()
    await colleague.context().close()
  })

  it('is added to under an agency found while typing, without diacritics', async () => {
    await admin.goto('/co-quan')
    await admin.getByRole('button', { name: 'Thêm cơ quan' }).click()
    const dialog = admin.getByRole('dialog')
    await dialog.getByLabel('Tên đầy đủ').fill('Phòng Đường thủy')
    await dialog.getByLabel('Loại cơ quan').selectOption('division')
    const parent = dialog.getByRole('combobox', { name: 'Trực thuộc' })
    await parent.fill('ha tang')
    const offered = admin.getByRole('listbox', { name: 'Trực thuộc' }).getByRole('option')
    await offered.filter({ hasText: 'Sở Hạ tầng' }).waitFor()
    expect(await offered.count()).toBe(1)
    await parent.press('Enter')
    expect(await parent.inputValue()).toBe('Sở Hạ tầng')
    await noFaults(admin)
    await dialog.getByRole('button', { name: 'Thêm cơ quan' }).click()
    await admin.getByText('Đã thêm Phòng Đường thủy vào danh bạ.').waitFor()
    await item(admin, /Sở Hạ tầng/).focus()
    await admin.keyboard.press('ArrowRight')
    await item(admin, /Phòng Đường thủy/).waitFor()
  })

  it('keeps the name of an ended agency where duties are narrowed to it', async () => {
    await admin.goto(`/nhiem-vu?coQuan=${space.idOf('Sở Giao vận')}`)
    await admin.getByRole('link', { name: 'Bỏ lọc: Sở Giao vận' }).waitFor()
  })

  it('gets a post with its holder, who signs in and reads what the agency does', async () => {
    const person = await space.actor('viewer')
    await admin.goto(`/co-quan/${space.idOf('Sở Y te')}`)
    await admin.getByRole('button', { name: 'Thêm vị trí' }).click()
    const dialog = admin.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Thêm vị trí' }).click()
    await dialog.getByText('Chọn vai trò.').first().waitFor()
    await dialog.getByLabel('Vai trò').selectOption('agency_leader')
    await dialog.getByLabel('Chức vụ').fill('Giám đốc')
    await dialog.getByRole('combobox', { name: 'Người giữ' }).fill(person.fullName)
    await admin.getByRole('option', { name: new RegExp(person.fullName) }).click()
    await dialog.getByRole('button', { name: 'Thêm vị trí' }).click()
    await admin.getByRole('region', { name: 'Vị trí công tác' }).getByRole('link', { name: person.fullName }).click()
    await admin.getByRole('heading', { level: 1, name: person.fullName }).waitFor()
    await admin.getByText('từ 02/03/2026').first().waitFor()
    await noFaults(admin)

    const holder = await pageOf(person)
    await holder.getByRole('link', { name: 'Cơ quan', exact: true }).first().click()
    await holder.getByLabel('Tìm theo tên, tên viết tắt hoặc mã').fill('y te')
    await holder.getByRole('link', { name: 'Sở Y tế' }).click()
    await holder.getByText('đã có người giữ').waitFor()
    expect(await holder.getByRole('button', { name: 'Sửa thông tin' }).count()).toBe(0)
    await holder.getByRole('link', { name: 'Nhiệm vụ của cơ quan' }).waitFor()
    await holder.context().close()
  })

  it('ends a holding, and refuses to leave nobody to administrate', async () => {
    await admin.goto(`/nguoi-dung/${space.administrator.personId}`)
    await admin.getByRole('button', { name: /^Thôi giữ vị trí/ }).click()
    const dialog = admin.getByRole('dialog')
    await dialog.getByLabel('Từ ngày', { exact: true }).fill('10/03/2026')
    await dialog.getByRole('button', { name: 'Cho thôi giữ' }).click()
    await dialog.getByText(/sẽ có ngày không còn ai quản trị/).waitFor()
    await noFaults(admin)
  })

  it.each([
    ['a screen', desktop],
    ['a phone', phone],
  ])('fits %s', async (_what, viewport) => {
    const page = await pageOf(space.administrator, viewport)
    for (const path of ['/co-quan?ngay=2021-04-27', `/co-quan/${space.idOf('Sở Hạ tầng')}`]) {
      await page.goto(path)
      await page.getByRole('treeitem').or(page.getByText('Hình thành từ')).first().waitFor()
      const wide = await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)
      expect(wide).toBe(0)
      await noFaults(page)
    }
    await page.context().close()
  })
})
