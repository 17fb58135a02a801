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

  it('tells an acknowledgement said from one implied', () => {
    expect(describeEvent({ kind: 'acknowledged', details: {} }).what).toBe('tiếp nhận nhiệm vụ')
    expect(describeEvent({ kind: 'acknowledged', details: { implied: true } }).what).toMatch('ghi nhận')
  })
})
