import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMeasuredSpace } from '../../../tests/support/indicator-space.ts'
import { issueDirective, pasteDirective, showReview } from '../../directives/index.ts'

let space: Awaited<ReturnType<typeof openMeasuredSpace>>
const programme = 'duong-hoa-nong-thon'

const text = `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRÀ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 416/UBND-NC

Sông Trà, ngày 02 tháng 3 năm 2026

V/v trồng đường hoa

Kính gửi:
- Sở Tài chính;
- Sở Y tế.

Ủy ban nhân dân tỉnh yêu cầu các cơ quan triển khai các nội dung sau:

1. Sở Tài chính chủ trì bố trí kinh phí trồng hoa trên các tuyến đường hoa, hoàn thành trước ngày 30 tháng 6 năm 2026.

2. Sở Y tế chủ trì tổng hợp số liệu tiêm chủng, hoàn thành trước ngày 31 tháng 7 năm 2026.

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Minh
`

let directiveId: string
beforeAll(async () => {
  space = await openMeasuredSpace()
  for (const name of ['Sở Tài chính', 'Sở Y tế']) await space.organization(name)
  directiveId = await pasteDirective(space.services, space.people.office, { text, name: '416.txt' })
})
afterAll(() => space.close())

const list = async () => (await space.call.office('GET', `/api/directives/${directiveId}/measures`)).json().items

describe('a directive under review', () => {
  it('has measures suggested for each duty by its words, told to who reviews it alone', async () => {
    const [roads, vaccinated] = await list()
    expect(roads.ties).toEqual([])
    expect(roads.suggestions[0]).toMatchObject({
      kind: 'register',
      code: 'tuyen-duong-hoa',
      name: 'Tuyến đường hoa',
      found: ['trồng hoa', 'đường hoa'],
    })
    expect(vaccinated).toMatchObject({ ties: [], suggestions: [] })
    for (const who of ['nuiXanh', 'other'] as const)
      expect((await space.call[who]('GET', `/api/directives/${directiveId}/measures`)).statusCode, who).toBe(403)
  })

  it('keeps what was chosen with the draft, lets it be taken back, and is issued with it', async () => {
    const [{ dutyId }] = await list()
    const choose = (kind: string, code: string) =>
      space.call.office('POST', `/api/duties/${dutyId}/measures`, { programme, kind, code, placeIds: null })
    expect((await choose('register', 'tuyen-duong-hoa')).statusCode).toBe(201)
    const wrong = (await choose('indicator', 'tuyen-da-trong')).json().id
    const [tied] = await list()
    expect(tied.ties.map(({ name }: { name: string }) => name)).toEqual(['Tuyến đường hoa', 'Số tuyến đường hoa'])
    const back = await space.call.office('POST', `/api/duty-measures/${wrong}/removal`, {
      reason: 'Bỏ chọn khi rà soát.',
    })
    expect(back.statusCode).toBe(204)

    const { office } = space.people
    const { version } = await showReview(space.services, office, directiveId)
    await issueDirective(space.services, office, directiveId, { reviewedWholeText: true, version })
    expect(await list()).toMatchObject([{ dutyId, ties: [{ code: 'tuyen-duong-hoa' }] }, { ties: [] }])
    const { items } = (await space.call.office('GET', '/api/assignments?limit=10')).json()
    const assignment = items.find((one: { dutyId: string }) => one.dutyId === dutyId)
    const measured = (await space.call.office('GET', `/api/assignments/${assignment.id}/measures`)).json()
    expect(measured.items).toMatchObject([{ kind: 'register', code: 'tuyen-duong-hoa', isForAll: true, places: null }])
  })
})
