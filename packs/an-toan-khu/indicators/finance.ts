import { defineIndicator, is } from '../../../pack-kit/index.ts'
import { sumIn, yearly } from './aggregates.ts'

/** Money for policies: Sở Tài chính. From `kinh-phi-chinh-sach`. */
export const financeIndicators = [
  defineIndicator({
    code: 'kinh-phi-chinh-sach-phan-bo',
    name: 'Kinh phí chính sách được phân bổ',
    unit: 'đồng',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: { kind: 'computed', numerator: sumIn('kinh-phi-chinh-sach', 'allocated', 'budgetYear') },
  }),
  defineIndicator({
    code: 'ty-le-dap-ung-nhu-cau-kinh-phi',
    name: 'Tỷ lệ đáp ứng nhu cầu kinh phí chính sách',
    unit: '%',
    direction: 'higher',
    kind: 'rate',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: sumIn('kinh-phi-chinh-sach', 'allocated', 'budgetYear'),
      denominator: sumIn('kinh-phi-chinh-sach', 'requested', 'budgetYear'),
    },
  }),
  defineIndicator({
    code: 'ty-le-chi-kinh-phi-chinh-sach',
    name: 'Tỷ lệ kinh phí chính sách đã chi',
    unit: '%',
    direction: 'higher',
    kind: 'rate',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: sumIn('kinh-phi-chinh-sach', 'spent', 'budgetYear'),
      denominator: { indicator: 'kinh-phi-chinh-sach-phan-bo' },
    },
  }),
  defineIndicator({
    code: 'kinh-phi-bao-hiem-y-te',
    name: 'Kinh phí đóng bảo hiểm y tế đã phân bổ',
    unit: 'đồng',
    direction: 'none',
    kind: 'additive',
    ...yearly,
    definition: 'Ngân sách chuyển vào quỹ mỗi quý, xong trước 15/12 (Nghị định 188/2025/NĐ-CP, khoản 10 Điều 7).',
    source: {
      kind: 'computed',
      numerator: sumIn('kinh-phi-chinh-sach', 'allocated', 'budgetYear', is('purpose', 'health-insurance')),
    },
  }),
]
