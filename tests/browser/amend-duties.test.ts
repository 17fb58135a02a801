import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueReview, pasteText } from './issue-review.ts'
import { noFaults, openWeb } from './open-web.ts'

const letter = (number: string, about: string, body: string) => `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRÀ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${number}/UBND-NC

Sông Trà, ngày 02 tháng 3 năm 2026

V/v ${about}

Kính gửi:
- Sở Tài chính;
- Sở Y tế.

${body}

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Minh
`

const first = letter(
  '450',
  'chuẩn bị ngày hội An toàn khu',
  `Thực hiện Kế hoạch số 12/KH-UBND ngày 12 tháng 01 năm 2026, Ủy ban nhân dân tỉnh yêu cầu các cơ quan triển khai các nội dung sau:

1. Sở Tài chính chủ trì bố trí kinh phí tổ chức ngày hội, hoàn thành trước ngày 30 tháng 6 năm 2026.

2. Sở Y tế chủ trì tổng hợp số liệu người chưa có thẻ bảo hiểm y tế, hoàn thành trước ngày 31 tháng 7 năm 2026.`,
)

const second = letter(
  '451',
  'điều chỉnh một số nội dung Công văn số 450/UBND-NC ngày 02/3/2026 của Ủy ban nhân dân tỉnh',
  `Xét đề nghị của Sở Tài chính, Ủy ban nhân dân tỉnh điều chỉnh một số nội dung tại Công văn số 450/UBND-NC ngày 02/3/2026 như sau:

1. Điều chỉnh thời gian hoàn thành nhiệm vụ bố trí kinh phí tổ chức ngày hội tại mục 1 từ trước ngày 30/6/2026 thành trước ngày 30/9/2026.

2. Không tiếp tục thực hiện nhiệm vụ tổng hợp số liệu người chưa có thẻ bảo hiểm y tế tại mục 2.

3. Giao Sở Tài chính chủ trì theo dõi, đôn đốc việc thực hiện.`,
)

describe('an amending directive changes running duties', () => {
  let web: Awaited<ReturnType<typeof openWeb>>
  let office: Page
  let firstPath: string

  const proposal = (words: RegExp) => office.getByRole('article', { name: words })

  beforeAll(async () => {
    web = await openWeb({ startsAt: '2026-03-10T08:00:00+07:00' })
    for (const name of ['Sở Tài chính', 'Sở Y tế']) await web.space.organization(name)
    office = await web.pageOf(await web.space.actor('office'))
  })
  afterAll(() => web.close())

  it('names the directive it amends, which is here already', async () => {
    await pasteText(office, first)
    await issueReview(office)
    firstPath = new URL(office.url()).pathname
    await pasteText(office, second)
    await office.getByText(/^Văn bản liên quan \(\d+\)$/).click()
    const amended = office.getByRole('region', { name: 'Sửa đổi, bổ sung' }).getByRole('link', { name: /450\/UBND-NC/ })
    await amended.waitFor()
    await office.getByText('2 nội dung điều chỉnh nhiệm vụ đã giao').waitFor()
    await expect.poll(() => office.locator('[data-duty-card]').count()).toBe(1)
    expect(await amended.getAttribute('href')).toBe(firstPath)
    await noFaults(office)
  })

  it('asks for each change after it is issued, with the words that ask for it', async () => {
    await issueReview(office)
    await office.getByRole('heading', { name: 'Đề xuất điều chỉnh nhiệm vụ' }).waitFor()
    await proposal(/đổi thời hạn/)
      .getByText('30/06/2026')
      .waitFor()
    await proposal(/thôi thực hiện/).waitFor()
    await noFaults(office)
  })

  it('changes the deadline when the office agrees, and says so on the duty', async () => {
    const change = proposal(/đổi thời hạn/)
    await expect.poll(() => change.getByRole('textbox', { name: 'Thời hạn mới' }).inputValue()).toBe('30/09/2026')
    await change.getByRole('button', { name: 'Đồng ý' }).click()
    await change.getByText(/^Đã áp dụng: /).waitFor()
    await change.getByRole('link', { name: /bố trí kinh phí/i }).click()
    await office.waitForURL(/\/nhiem-vu\//)
    await office.getByText('đổi thời hạn từ 30/06/2026 thành 30/09/2026').waitFor()
    await office.getByRole('link', { name: 'Theo văn bản 451/UBND-NC' }).waitFor()
    await noFaults(office)
    await office.goBack()
  })

  it('leaves the duty as it is when the office declines, with the reason', async () => {
    const dropped = proposal(/thôi thực hiện/)
    await dropped.getByRole('button', { name: 'Không áp dụng' }).click()
    await dropped.getByRole('button', { name: 'Không áp dụng' }).click()
    await dropped.getByText('Nhập lý do không áp dụng.').waitFor()
    await dropped.getByLabel('Lý do không áp dụng').fill('Vẫn cần số liệu cho kỳ họp cuối năm.')
    await dropped.getByRole('button', { name: 'Không áp dụng' }).click()
    await dropped.getByText(/Vẫn cần số liệu cho kỳ họp cuối năm\.$/).waitFor()
    await office.getByText(/đã quyết định hết/).waitFor()
    await noFaults(office)
  })
})
