import { describe, expect, it } from 'vitest'
import { readDirective } from './read-directive.ts'

const amending = `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRÀ
Số: 520/UBND-NC
V/v điều chỉnh nhiệm vụ tại Công văn số 415/UBND-NC

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Trà, ngày 15 tháng 4 năm 2026

Kính gửi: Các sở, ban, ngành tỉnh

Ủy ban nhân dân tỉnh điều chỉnh một số nội dung tại Công văn số 415/UBND-NC ngày 02 tháng 3 năm 2026 như sau:

1. Điều chỉnh thời hạn hoàn thành nhiệm vụ tham mưu bố trí kinh phí đến trước ngày 30 tháng 9 năm 2026.

2. Giao Sở Y tế chủ trì nhiệm vụ rà soát hồ sơ người có công thay Sở Nội vụ.

3. Sở Tài chính bố trí kinh phí tổ chức lễ công bố trong tháng 5 năm 2026.

Nơi nhận:
- Như trên;
- Lưu: VT, NC.

CHỦ TỊCH

Nguyễn Văn Thí Dụ
`

describe('an amending directive', () => {
  const reading = readDirective(amending)

  it('gives its changes as amendments, and only its own duty as a duty', () => {
    expect(reading.amendments.map(({ kind }) => kind)).toEqual(['new_deadline', 'new_lead'])
    expect(reading.duties.map(({ agencies, text }) => [agencies, text.slice(0, 30)])).toEqual([
      [['Sở Tài chính'], 'Sở Tài chính bố trí kinh phí t'],
    ])
  })

  it('leaves no change among the uncovered passages', () => {
    expect(reading.uncovered).toEqual([])
    expect(reading.paragraphs.filter(({ kind }) => kind === 'amendment')).toHaveLength(2)
    expect(reading.expectedDuties).toBe(1)
  })
})
