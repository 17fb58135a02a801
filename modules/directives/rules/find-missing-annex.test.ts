import { describe, expect, it } from 'vitest'
import { readDirective } from './read-directive.ts'

const directive = (promise: string, after = '') => `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRÀ

Số: 415/UBND-NC

Sông Trà, ngày 02 tháng 3 năm 2026

V/v thực hiện nhiệm vụ xây dựng An toàn khu

Kính gửi:
- Sở Tài chính;
- Sở Nội vụ.

Ủy ban nhân dân tỉnh yêu cầu các cơ quan triển khai thực hiện các nội dung sau${promise}:

1. Sở Tài chính chủ trì bố trí kinh phí trước ngày 30 tháng 6 năm 2026.

2. Sở Nội vụ rà soát hồ sơ người có công.

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Minh
${after}`

const isMissing = (text: string): boolean => readDirective(text).why.includes('annex_missing')

describe('a directive whose annex is missing', () => {
  it.each([
    ' (chi tiết tại Phụ lục kèm theo)',
    ' (có Phụ lục I, II đính kèm)',
    ' theo Phụ lục kèm theo Công văn này',
    ' (Danh mục nhiệm vụ gửi kèm theo)',
    ' tại Kế hoạch ban hành kèm theo Quyết định này',
    ' theo Kế hoạch kèm theo',
  ])('is told by "%s"', (promise) => {
    expect(isMissing(directive(promise))).toBe(true)
  })

  it('is not one whose annex follows the signature', () => {
    const annex = '\nPHỤ LỤC\n\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Rà soát quy hoạch | Sở Xây dựng |\n'
    expect(isMissing(directive(' (chi tiết tại Phụ lục kèm theo)', annex))).toBe(false)
    expect(isMissing(directive(' (chi tiết tại Phụ lục kèm theo)', '\nPhụ lục I\n\nDanh sách các xã\n'))).toBe(false)
  })

  it.each([
    '',
    ' theo Kế hoạch ban hành kèm theo Quyết định số 1009/QĐ-UBND ngày 12 tháng 01 năm 2026',
    ', gửi danh sách kèm theo hồ sơ về Sở Nội vụ',
  ])('is not one that promises none: "%s"', (promise) => {
    expect(isMissing(directive(promise))).toBe(false)
  })
})
