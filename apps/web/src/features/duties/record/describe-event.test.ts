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
      source: null,
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
      source: { href: '/van-ban/d', label: 'Theo văn bản 620/UBND-VX' },
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

  it('tells an acknowledgement said from one implied', () => {
    expect(describeEvent({ kind: 'acknowledged', details: {} }).what).toBe('tiếp nhận nhiệm vụ')
    expect(describeEvent({ kind: 'acknowledged', details: { implied: true } }).what).toMatch('ghi nhận')
  })
})
