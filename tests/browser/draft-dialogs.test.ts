import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterMerger } from './draft-reorganization.ts'
import { noFaults, openWeb } from './open-web.ts'

const plan = 'Sở Kế hoạch và Đầu tư'
const money = 'Sở Tài chính'
const merged = 'Sở Tài chính và Kế hoạch'

describe('a draft that is typed', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let office: Page
  let draftPath = ''

  const hasFocus = (field: Locator) => expect.poll(() => field.evaluate((each) => each.matches(':focus')))

  beforeAll(async () => {
    web = await openWeb({ startsAt: new Date().toISOString() })
    for (const name of [plan, money]) await web.space.organization(name)
    office = await web.pageOf(await web.space.actor('office'))
  })
  afterAll(() => web.close())

  it('begins by keyboard alone', async () => {
    await office.goto('/sap-xep')
    const begin = office.getByRole('button', { name: 'Lập đợt sắp xếp' })
    await begin.click()
    await hasFocus(office.getByLabel('Tên đợt sắp xếp')).toBe(true)
    await office.keyboard.press('Escape')
    await hasFocus(begin).toBe(true)
    await begin.click()
    await hasFocus(office.getByLabel('Tên đợt sắp xếp')).toBe(true)
    await office.keyboard.type('Sắp xếp các sở')
    await office.keyboard.press('Enter')
    await office.getByRole('form', { name: 'Căn cứ' }).waitFor()
    draftPath = new URL(office.url()).pathname
  })

  it('says why what needs a day cannot be done yet', async () => {
    await office.getByRole('link', { name: 'Tiếp tục: Thay đổi' }).click()
    await office.getByText('Cần ngày hiệu lực: nhập ở bước Căn cứ trước.').waitFor()
    await noFaults(office)
  })

  it('has the focus in the first field of each dialog and gives it back, and asks before typed words are lost', async () => {
    const add = office.getByRole('button', { name: 'Thêm thay đổi', exact: true })
    const form = office.getByRole('dialog', { name: 'Đổi tên' })
    const question = office.getByRole('dialog', { name: 'Bỏ nội dung đang nhập?' })
    const unit = form.getByRole('combobox', { name: 'Cơ quan đổi tên' })
    await add.click()
    await hasFocus(office.getByRole('radio', { name: 'Cơ quan' })).toBe(true)
    await office.getByRole('button', { name: /^Đổi tên/ }).click()
    await hasFocus(unit).toBe(true)
    await office.keyboard.press('Escape')
    await hasFocus(add).toBe(true)

    await add.click()
    await office.getByRole('button', { name: /^Đổi tên/ }).click()
    await form.getByLabel('Tên mới').fill('Sở Đầu tư')
    await office.keyboard.press('Escape')
    await question.waitFor()
    await noFaults(office)
    await office.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    await hasFocus(form.getByLabel('Tên mới')).toBe(true)
    expect(await form.getByLabel('Tên mới').inputValue()).toBe('Sở Đầu tư')
    await form.getByRole('button', { name: 'Chọn loại khác' }).click()
    await question.getByRole('button', { name: 'Để sau' }).click()
    await form.getByRole('button', { name: 'Để sau' }).click()
    await question.getByRole('button', { name: 'Bỏ nội dung' }).click()
    await form.waitFor({ state: 'detached' })
    await hasFocus(add).toBe(true)
  })

  it('takes a message away as soon as its field is right, and leaves the focus where one types', async () => {
    await office.getByRole('button', { name: 'Thêm thay đổi', exact: true }).click()
    await office.getByRole('button', { name: /^Đổi tên/ }).click()
    const form = office.getByRole('dialog', { name: 'Đổi tên' })
    await form.getByRole('button', { name: 'Thêm thay đổi' }).click()
    await form.getByText('Có 3 mục cần xem lại').waitFor()
    await hasFocus(form.getByRole('alert')).toBe(true)
    await form.getByLabel('Tên mới').fill('Sở Đầu tư')
    await form.getByText('Có 2 mục cần xem lại').waitFor()
    await hasFocus(form.getByLabel('Tên mới')).toBe(true)
    await form.getByRole('combobox', { name: 'Cơ quan đổi tên' }).click()
    await form.getByRole('combobox', { name: 'Cơ quan đổi tên' }).fill(plan)
    await office.getByRole('option', { name: plan }).first().click()
    await expect.poll(() => form.getByText(/hập tên đầy đủ|họn loại đơn vị|Chọn đơn vị/).count()).toBe(0)
    await form.getByRole('button', { name: 'Để sau' }).click()
    await office.getByRole('button', { name: 'Bỏ nội dung' }).click()
    await form.waitFor({ state: 'detached' })
  })

  it('takes changes while two people have yet to agree on the basis', async () => {
    await enterMerger(office, [plan, money], merged)
    await office.getByText(/hợp nhất thành/).waitFor()
    const other = await web.pageOf(web.space.administrator)
    await other.goto(draftPath)
    await other.getByLabel('Số hiệu văn bản').waitFor()
    await office.goto(draftPath)
    await office.getByLabel('Số hiệu văn bản').waitFor()
    await other.getByLabel('Số hiệu văn bản').fill('1/NQ-HĐND')
    await other.getByText(/^Đã lưu lúc/).waitFor()
    await office.getByLabel('Số hiệu văn bản').fill('2/NQ-HĐND')
    const clash = office.getByText('Người khác vừa sửa căn cứ của đợt sắp xếp')
    await clash.waitFor()

    await office.getByRole('link', { name: 'Tiếp tục: Thay đổi' }).click()
    await office.getByRole('button', { name: /^Bỏ: .*hợp nhất/ }).click()
    await expect.poll(() => office.getByText(/hợp nhất thành/).count()).toBe(0)
    await enterMerger(office, [money, plan], merged)
    await office.getByText(/hợp nhất thành/).waitFor()
    await clash.waitFor()
    await other.reload()
    expect(await other.getByLabel('Số hiệu văn bản').inputValue(), 'nobody overwrote it').toBe('1/NQ-HĐND')
    await office.getByRole('button', { name: 'Giữ phần của tôi' }).click()
    await clash.waitFor({ state: 'detached' })
    await office.getByText(/^Đã lưu lúc/).waitFor()
    await other.reload()
    await expect.poll(() => other.getByLabel('Số hiệu văn bản').inputValue()).toBe('2/NQ-HĐND')
    await other.context().close()
  })

  it('is gone once it is discarded, also by the Back button', async () => {
    await office.getByRole('button', { name: 'Bỏ bản nháp' }).click()
    await office.getByRole('dialog').getByRole('button', { name: 'Bỏ bản nháp' }).click()
    await office.waitForURL('**/sap-xep')
    await office.getByText('Chưa có đợt sắp xếp nào').waitFor()
    await office.goBack()
    await office.getByText('Không tìm thấy nội dung này').waitFor()
    expect(await office.getByText(/tự lưu|chưa lưu được/).count()).toBe(0)
    await noFaults(office)
  })
})
