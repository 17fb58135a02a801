import { describe, expect, it } from 'vitest'
import type { ReorganizationPreview } from '../../../../api/operations'
import { recordSentences } from './record-sentences'

const none = { optional: 0, optionalChosen: 0 }
const lines = (count: number) => ({ count, items: [] })
const preview = (more: Partial<ReorganizationPreview> = {}): ReorganizationPreview => ({
  problems: [],
  warnings: [],
  units: {
    ended: lines(2),
    made: lines(1),
    changed: lines(0),
    followers: { count: 0 },
    recognitions: { count: 0 },
  },
  parts: [
    { part: 'assignments', label: 'Nhiệm vụ', total: 12, choosable: 5, chosen: 2, optional: 3, optionalChosen: 1 },
    { part: 'difficulties', label: 'Khó khăn', total: 1, choosable: 0, chosen: 0, ...none },
    { part: 'drafts', label: 'Đang rà soát', total: 4, choosable: 0, chosen: 0, ...none },
  ],
  posts: null,
  ...more,
})

describe('what recording does', () => {
  it('counts what changes and says what waits', () => {
    expect(recordSentences({ effectiveOn: '2025-03-01', undecided: 'wait' }, preview(), '2025-07-01')).toEqual([
      'Danh bạ từ ngày 01/03/2025: 2 đơn vị chấm dứt, 1 đơn vị mới; trước ngày đó giữ nguyên.',
      '11 việc chuyển ngay đến đơn vị kế thừa, kèm toàn bộ diễn biến; 3 nhiệm vụ chưa chọn chờ Văn phòng chọn. 2 nhiệm vụ ở lại với cơ quan tiếp tục hoạt động.',
      'Có thể hoàn tác khi chưa có việc mới phụ thuộc vào đợt này.',
    ])
  })

  it('knows a day to come, suggestions, and that nothing moves', () => {
    const [, second] = recordSentences({ effectiveOn: '2025-08-01', undecided: 'suggested' }, preview(), '2025-07-01')
    expect(second).toContain('tự chuyển vào 00:00 ngày 01/08/2025')
    expect(second).toContain('14 việc')
    expect(second).toContain('3 nhiệm vụ chưa chọn giao theo gợi ý')
    expect(second).toContain('trừ nhiệm vụ rõ thuộc lĩnh vực chuyển đi')
    const empty = recordSentences(
      { effectiveOn: null, undecided: 'wait' },
      preview({ parts: [], units: null }),
      '2025-07-01',
    )
    expect(empty[0]).toContain('danh bạ không đổi')
    expect(empty[1]).toBe('Không có nhiệm vụ, khó khăn hay văn bản nào phải chuyển.')
  })
})
