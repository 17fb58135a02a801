import { describe, expect, it } from 'vitest'
import { describeEvent } from './describe-event'

describe('an event in words', () => {
  it('says what was reported', () => {
    expect(
      describeEvent({
        kind: 'progress_reported',
        details: { text: 'Đã họp.', product: 'Dự thảo', difficulties: 'Thiếu số liệu' },
      }),
    ).toEqual({
      what: 'báo cáo tiến độ',
      tone: 'plain',
      lines: ['Đã họp.', 'Sản phẩm: Dự thảo', 'Khó khăn, vướng mắc: Thiếu số liệu'],
      links: [],
    })
  })

  it('gives the reason, the grade and the document', () => {
    expect(describeEvent({ kind: 'completion_returned', details: { text: 'Thiếu phụ lục.' } }).lines).toEqual([
      'Lý do: Thiếu phụ lục.',
    ])
    expect(describeEvent({ kind: 'completion_accepted', details: { quality: 'excellent' } }).what).toBe(
      'xác nhận hoàn thành, chất lượng: xuất sắc',
    )
    expect(
      describeEvent({
        kind: 'difficulty_decided',
        details: { text: 'Đồng ý.', documentNumber: '12/UBND-TH', documentIssuedOn: '2026-11-12' },
      }).lines,
    ).toEqual(['Đồng ý.', 'Văn bản số 12/UBND-TH ngày 12/11/2026'])
  })

  it('says what an amending directive changed, from what to what, and leads to it', () => {
    const by = { directiveId: 'd', directiveNumber: '620/UBND-VX' }
    expect(
      describeEvent({
        kind: 'deadline_changed',
        details: { ...by, from: '2026-05-20', to: '2026-06-30', words: 'gia hạn đến ngày 30/6/2026' },
      }),
    ).toEqual({
      what: 'đổi thời hạn từ 20/05/2026 thành 30/06/2026',
      tone: 'warn',
      lines: ['Văn bản điều chỉnh ghi: “gia hạn đến ngày 30/6/2026”'],
      links: [{ href: '/van-ban/d', label: 'Theo văn bản 620/UBND-VX' }],
    })
    expect(
      describeEvent({ kind: 'deadline_changed', details: { from: null, fromRecurrence: 'monthly', to: '2026-06-30' } })
        .what,
    ).toBe('đổi thời hạn từ hằng tháng thành 30/06/2026')
    expect(describeEvent({ kind: 'lead_changed', details: { fromName: 'Sở Tài chính', toName: 'Sở Y tế' } }).what).toBe(
      'đổi cơ quan chủ trì từ Sở Tài chính sang Sở Y tế',
    )
    expect(describeEvent({ kind: 'wording_changed', details: { from: 'Rà soát', to: 'Kiểm tra' } }).lines).toEqual([
      'Trước: Rà soát',
      'Nay: Kiểm tra',
    ])
    expect(describeEvent({ kind: 'cancelled', details: { cancelledOn: '2026-06-01' } })).toMatchObject({
      what: 'hủy nhiệm vụ từ 01/06/2026',
      tone: 'bad',
    })
  })

  describe('of a reorganization', () => {
    const by = { reorganizationId: 'r', document: '202/2025/QH15', effectiveOn: '2025-07-01' }
    const names = { fromName: 'Sở Kế hoạch', toName: 'Sở Tài chính' }
    const link = { href: '/sap-xep/r', label: 'Đợt sắp xếp theo văn bản số 202/2025/QH15' }

    it.each<[Parameters<typeof describeEvent>[0]['kind'], object, string]>([
      [
        'lead_succeeded',
        { ground: 'only' },
        'chuyển chủ trì từ Sở Kế hoạch sang Sở Tài chính do sắp xếp cơ quan, hiệu lực 01/07/2025',
      ],
      [
        'lead_succeeded',
        { ground: 'chosen' },
        'chuyển chủ trì từ Sở Kế hoạch sang Sở Tài chính do sắp xếp cơ quan, hiệu lực 01/07/2025, theo lựa chọn của Văn phòng',
      ],
      [
        'lead_succeeded',
        { ground: 'suggested' },
        'chuyển chủ trì từ Sở Kế hoạch sang Sở Tài chính do sắp xếp cơ quan, hiệu lực 01/07/2025, theo gợi ý từ câu chữ',
      ],
      [
        'coordinators_succeeded',
        {},
        'chuyển phối hợp từ Sở Kế hoạch sang Sở Tài chính do sắp xếp cơ quan, hiệu lực 01/07/2025',
      ],
      [
        'lead_succeeded',
        { ground: 'only', fromName: 'Sở Tài chính' },
        'chuyển chủ trì sang Sở Tài chính mới do sắp xếp cơ quan, hiệu lực 01/07/2025',
      ],
      ['succession_undone', {}, 'trả chủ trì về Sở Tài chính do hoàn tác đợt sắp xếp'],
      [
        'cancelled',
        { text: 'Hoàn tác đợt sắp xếp', cancelledOn: '2025-07-09' },
        'hủy lượt giao đã tách, do hoàn tác đợt sắp xếp',
      ],
    ])('%s %j', (kind, more, what) => {
      expect(describeEvent({ kind, details: { ...by, ...names, ...more } })).toMatchObject({
        what,
        lines: [],
        links: [link],
      })
    })

    it('a duty that was split off leads back to the one it was', () => {
      expect(
        describeEvent({ kind: 'assigned', details: { ...by, ...names, ground: 'chosen', fromAssignmentId: 'a' } }),
      ).toMatchObject({
        what: 'giao nhiệm vụ tách từ Sở Kế hoạch do sắp xếp cơ quan, hiệu lực 01/07/2025',
        links: [link, { href: '/nhiem-vu/a', label: 'Nhiệm vụ được tách' }],
      })
      expect(describeEvent({ kind: 'assigned', details: {} }).what).toBe('giao nhiệm vụ')
    })
  })

  it('tells an acknowledgement said from one implied', () => {
    expect(describeEvent({ kind: 'acknowledged', details: {} }).what).toBe('tiếp nhận nhiệm vụ')
    expect(describeEvent({ kind: 'acknowledged', details: { implied: true } }).what).toMatch('ghi nhận')
  })
})
