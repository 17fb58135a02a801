import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../modules/access/index.ts'
import { withDuties } from '../../modules/duties/testing/with-duties.ts'
import { enterMerger, enterSplit, typeDay } from './draft-reorganization.ts'
import { pasteText } from './issue-review.ts'
import { noFaults, openWeb, phone, tick } from './open-web.ts'

const plan = 'Sở Kế hoạch và Đầu tư'
const money = 'Sở Tài chính'
const merged = 'Sở Tài chính và Kế hoạch'
const culture = 'Sở Văn hóa và Thể thao'
const district = 'Ủy ban nhân dân huyện Đông Hải'
const communes = ['Ủy ban nhân dân xã Đông Hòa', 'Ủy ban nhân dân xã Tân Thạnh'] as const

/** An order from before the day: it still names the district. */
const oldLetter = `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRÀ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 450/UBND-NC

Sông Trà, ngày 27 tháng 4 năm 2021

V/v chuẩn bị ngày hội An toàn khu

Kính gửi:
- Sở Nội vụ;
- Ủy ban nhân dân huyện Đông Hải.

Ủy ban nhân dân tỉnh yêu cầu các cơ quan triển khai các nội dung sau:

1. Giao Sở Nội vụ tổng hợp danh sách khách mời.

2. Giao Ủy ban nhân dân huyện Đông Hải rà soát danh sách hộ gia đình có công trên địa bàn.

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Minh
`

describe('a reorganization from the draft to the duties that follow it', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let space: Awaited<ReturnType<typeof withDuties<Awaited<ReturnType<typeof openWeb>>['space']>>>
  let office: Page
  let planner: Actor
  let dutyPath = ''
  let draftPath = ''

  const subject = (words: RegExp) => office.getByRole('listitem').filter({ hasText: words })

  beforeAll(async () => {
    // Everybody is at work before the day; the office records it long after.
    web = await openWeb({ startsAt: '2025-06-20T08:00:00+07:00', worksReorganizations: true })
    space = await withDuties(web.space)
    for (const name of [plan, money, culture, district, 'Sở Nội vụ']) await space.organization(name)
    planner = await space.actor('specialist', plan)
    const { assignments } = await space.assign([
      { leads: [plan, money], text: 'Lập danh mục công trình đầu tư công trung hạn' },
      { leads: [district], text: 'Rà soát điểm du lịch về nguồn trên địa bàn huyện' },
      { leads: [district], text: 'Củng cố trạm y tế trên địa bàn', coordinators: [plan] },
      { leads: [district], text: 'Tổng kết phong trào thi đua của huyện' },
    ])
    const planId = await space.organization(plan)
    dutyPath = `/nhiem-vu/${assignments.find(({ leadOrganizationId }) => leadOrganizationId === planId)?.id}`
    web.space.clock.set(new Date())
    office = await web.pageOf(space.office)
  })
  afterAll(() => web.close())

  it('begins with a name and keeps what is typed as one goes', async () => {
    await office.goto('/sap-xep')
    await office.getByText('Chưa có đợt sắp xếp nào').waitFor()
    await noFaults(office)
    await office.getByRole('button', { name: 'Lập đợt sắp xếp' }).click()
    await office.getByLabel('Tên đợt sắp xếp').fill('Sắp xếp các sở và cấp huyện')
    await office.getByRole('button', { name: 'Lập bản nháp' }).click()
    await office.getByRole('form', { name: 'Căn cứ' }).waitFor()
    draftPath = new URL(office.url()).pathname
    await office.getByLabel('Số hiệu văn bản').fill('202/2025/QH15')
    await typeDay(office, 'Ngày ban hành', '12/06/2025')
    await office.getByLabel('Cơ quan ban hành').fill('Quốc hội')
    await typeDay(office, 'Ngày hiệu lực', '01/07/2025')
    await office.getByText('Ngày hiệu lực đã qua: nhiệm vụ chuyển ngay khi ghi nhận.').waitFor()
    await office.getByText(/^Đã lưu lúc/).waitFor()
    await noFaults(office)
    await office.reload()
    await expect.poll(() => office.getByLabel('Cơ quan ban hành').inputValue()).toBe('Quốc hội')
  })

  it('tells a second editor whose words would be lost, and lets the person choose', async () => {
    const other = await web.pageOf(web.space.administrator)
    await other.goto(draftPath)
    await other.getByLabel('Cơ quan ban hành').waitFor()
    await office.getByLabel('Cơ quan ban hành').fill('Quốc hội khóa XV')
    await office.getByText(/^Đã lưu lúc/).waitFor()
    await other.getByLabel('Cơ quan ban hành').fill('Ủy ban Thường vụ Quốc hội')
    await other.getByText('Người khác vừa sửa căn cứ của đợt sắp xếp').waitFor()
    await other.getByText('Quốc hội khóa XV').waitFor()
    await noFaults(other)
    await other.getByRole('button', { name: 'Lấy bản mới' }).click()
    await expect.poll(() => other.getByLabel('Cơ quan ban hành').inputValue()).toBe('Quốc hội khóa XV')
    await other.context().close()
  })

  it('takes a merger and a division as sentences', async () => {
    await office.getByRole('link', { name: 'Tiếp tục: Thay đổi' }).click()
    await enterMerger(office, [plan, money], merged)
    await office.getByText(`${plan} và ${money} hợp nhất thành ${merged} (mới).`).waitFor()
    await enterSplit(office, { from: district, into: communes, byField: { to: culture, field: 'Du lịch' } })
    await office
      .getByText(`${district} tách thành ${communes[0]} (mới) và ${communes[1]} (mới); lĩnh vực Du lịch về ${culture}.`)
      .waitFor()
    await noFaults(office)
  })

  it('brings back a change that was taken out', async () => {
    await office.getByRole('button', { name: /^Bỏ: .*hợp nhất/ }).click()
    await expect.poll(() => office.getByText(/hợp nhất thành/).count()).toBe(0)
    await office.getByRole('button', { name: 'Hoàn tác' }).click()
    await office.getByText(/hợp nhất thành/).waitFor()
  })

  it('shows everything it would touch before anything is written', async () => {
    await office.getByRole('link', { name: 'Tiếp tục: Xem trước' }).click()
    await office.getByText('Không có vấn đề nào ngăn việc ghi nhận.').waitFor()
    await office.getByRole('heading', { name: 'Chấm dứt (3)' }).waitFor()
    await office.getByRole('heading', { name: 'Thành lập (3)' }).waitFor()
    await office.getByText(/^5 việc/).waitFor()
    await office.getByText('1 người', { exact: false }).waitFor()
    await noFaults(office)
  })

  it('suggests who takes each duty over; one may go to several', async () => {
    const tourism = subject(/Rà soát điểm du lịch/)
    await tourism.getByText('Gợi ý (chắc chắn): Sở Văn hóa và Thể thao. Nhiệm vụ thuộc lĩnh vực Du lịch.').waitFor()
    await tourism.getByRole('button', { name: /^Nhận gợi ý/ }).click()
    await expect.poll(() => tourism.getByLabel(culture).isChecked()).toBe(true)
    const health = subject(/Củng cố trạm y tế/)
    for (const commune of communes) await tick(health.getByLabel(commune))
    await health.getByText('Tách thành 2 nhiệm vụ, mỗi cơ quan một lượt giao.').waitFor()
    await office.getByText('3 chọn được đơn vị kế thừa, đã chọn 2').waitFor()
  })

  it('is recorded by one button, and the duties follow', async () => {
    await office.getByRole('link', { name: 'Tiếp tục: Ghi nhận' }).click()
    await office.getByText(/1 nhiệm vụ chưa chọn chờ Văn phòng chọn\.$/).waitFor()
    await noFaults(office)
    await office.getByRole('button', { name: 'Ghi nhận đợt sắp xếp' }).click()
    await office.getByText('Danh bạ đã đổi, đã chuyển 6 việc; còn 1 việc chờ chọn đơn vị kế thừa.').waitFor()
    await noFaults(office)
  })

  it('moves a duty chosen later', async () => {
    const last = subject(/Tổng kết phong trào/)
    await tick(last.getByLabel(communes[1]))
    await office.getByRole('button', { name: 'Chuyển 1 nhiệm vụ đã chọn' }).click()
    await office.getByText(/^Danh bạ đã đổi, đã chuyển \d+ việc\.$/).waitFor()
    expect(await office.getByRole('heading', { name: 'Chọn đơn vị kế thừa' }).count()).toBe(0)
  })

  it('shows on the duty who had it before, and where it comes from', async () => {
    await office.goto('/nhiem-vu')
    await office.getByText(`trước đây: ${plan}`).first().waitFor()
    await office.goto(dutyPath)
    const facts = office.getByRole('complementary', { name: 'Thông tin chính' })
    await facts.getByText(`trước đây: ${plan}`).waitFor()
    await office.getByText(`chuyển chủ trì từ ${plan} sang ${merged} do sắp xếp cơ quan, hiệu lực 01/07/2025`).waitFor()
    const link = office.getByRole('link', { name: 'Đợt sắp xếp theo văn bản số 202/2025/QH15' })
    expect(await link.getAttribute('href')).toBe(draftPath)
    await noFaults(office)
  })

  it('lets the specialist of the old department work on in the new one', async () => {
    const specialist = await web.pageOf(planner, phone)
    await specialist.goto(dutyPath)
    await specialist.getByText(merged).first().waitFor()
    await specialist.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
    await specialist.getByRole('textbox', { name: 'Việc đã làm' }).fill('Đã rà soát 12 công trình.')
    await specialist.getByRole('button', { name: 'Gửi báo cáo' }).click()
    await specialist.getByText('Đã rà soát 12 công trình.').first().waitFor()
    await specialist.goto(draftPath)
    await specialist.getByText(/hợp nhất thành/).waitFor()
    expect(await specialist.getByRole('button', { name: 'Hoàn tác' }).count(), 'reads only').toBe(0)
    await noFaults(specialist)
  })

  it('is not undone once something depends on it, and says what', async () => {
    await office.goto(draftPath)
    await office.getByRole('button', { name: 'Hoàn tác' }).click()
    const dialog = office.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Hoàn tác' }).click()
    await dialog.getByText('Nhập lý do hoàn tác.').waitFor()
    await dialog.getByLabel('Lý do').fill('Ghi nhầm ngày')
    await dialog.getByRole('button', { name: 'Hoàn tác' }).click()
    await dialog.getByText(/^1 nhiệm vụ đã chuyển có báo cáo hoặc thay đổi mới/).waitFor()
    await dialog.getByText(/Xử lý các việc trên rồi hoàn tác lại/).waitFor()
    await noFaults(office)
    await dialog.getByRole('button', { name: 'Đóng' }).click()
  })

  it('offers in the review of an old directive who answers today', async () => {
    await pasteText(office, oldLetter)
    const card = office.getByRole('article', { name: 'Nhiệm vụ 2', exact: true })
    await card.getByText(`nay là ${communes[0]}, ${communes[1]}, ${culture}`).waitFor()
    const toDo = office.getByRole('button', { name: '1 mục cần xử lý' })
    await toDo.waitFor()
    await card.getByRole('button', { name: communes[0], exact: true }).click()
    await toDo.waitFor({ state: 'detached' })
    await card.getByRole('button', { name: new RegExp(`^${communes[0]}`) }).waitFor()
    await noFaults(office)
  })

  it('tells the leaders the numbers by the agencies of today and by those of then', async () => {
    const leader = await web.pageOf(await space.actor('committee_leader'))
    await leader.goto('/lanh-dao')
    await leader.getByText(/^Số liệu quy về cơ quan hiện nay/).waitFor()
    const cell = leader.getByRole('link', { name: new RegExp(`${merged}: .*2 lượt giao, hiện lượt cần chú ý nhất`) })
    expect(await cell.getAttribute('href')).toContain('donVi=hien-nay')
    await noFaults(leader)
    await leader.getByText('Cơ quan khi đó').click()
    await leader.getByText(/^Số liệu theo cơ quan tại thời điểm thực hiện/).waitFor()
    expect(new URL(leader.url()).search).toBe('?coQuan=khi-do')
    await noFaults(leader)
  })
})

describe('a reorganization that can still be undone', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  beforeAll(async () => {
    web = await openWeb({ startsAt: new Date().toISOString(), worksReorganizations: true })
  })
  afterAll(() => web.close())

  it('says what is missing, waits for its day, and is undone with a reason', async () => {
    const space = await withDuties(web.space)
    for (const name of [plan, money]) await space.organization(name)
    const office = await web.pageOf(space.office)
    await office.goto('/sap-xep')
    await office.getByRole('button', { name: 'Lập đợt sắp xếp' }).click()
    await office.getByLabel('Tên đợt sắp xếp').fill('Sắp xếp sang năm')
    await office.getByRole('button', { name: 'Lập bản nháp' }).click()
    await office.getByRole('link', { name: 'Tiếp tục: Thay đổi' }).click()
    await enterMerger(office, [plan, money], merged)
    await office.getByRole('link', { name: 'Tiếp tục: Xem trước' }).click()
    await office.getByText('Còn 2 vấn đề, chưa ghi nhận được').waitFor()
    await noFaults(office)
    await office.getByRole('link', { name: 'Nhập ngày hiệu lực.' }).click()
    const day = office.getByRole('textbox', { name: 'Ngày hiệu lực', exact: true })
    await expect.poll(() => day.evaluate((field) => field.matches(':focus'))).toBe(true)
    const nextYear = new Date().getFullYear() + 1
    await typeDay(office, 'Ngày hiệu lực', `01/07/${nextYear}`)
    await office.getByText(`Danh bạ và nhiệm vụ sẽ tự chuyển vào 00:00 ngày 01/07/${nextYear}.`).waitFor()
    await office.getByLabel('Số hiệu văn bản').fill('07/NQ-HĐND')
    await typeDay(office, 'Ngày ban hành', '12/06/2026')
    await office.getByLabel('Cơ quan ban hành').fill('Hội đồng nhân dân tỉnh')
    await office.getByText(/^Đã lưu lúc/).waitFor()
    await office.getByRole('link', { name: /^\d Ghi nhận/ }).click()
    await office.getByRole('button', { name: 'Ghi nhận đợt sắp xếp' }).click()
    await office.getByText('Chờ đến ngày hiệu lực').waitFor()
    await office.getByRole('button', { name: 'Hoàn tác' }).click()
    await office.getByRole('dialog').getByLabel('Lý do').fill('Quốc hội lùi ngày')
    await office.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click()
    await office.getByText('Đã hoàn tác', { exact: true }).waitFor()
    await office.getByText('Lý do: Quốc hội lùi ngày').waitFor()
    await office.goto('/sap-xep')
    const row = office.getByRole('row', { name: /Sắp xếp sang năm/ })
    await row.waitFor()
    expect(await row.getByText(/việc$/).count(), 'nothing passed on that was taken back').toBe(0)
    await office.goBack()
    await noFaults(office)
  })
})
