import { atLeast, defineRegister, difference, field } from '../../../pack-kit/index.ts'
import { finance } from '../agencies.ts'
import { budgetYear, commune, note } from './common-fields.ts'

/** Money of the budget for policies in safe-zone communes: asked for, given, spent. */
export const policyBudgets = defineRegister({
  code: 'kinh-phi-chinh-sach',
  name: 'Kinh phí thực hiện chính sách',
  nameOne: 'khoản kinh phí chính sách',
  purpose: 'Theo dõi ngân sách cân đối, phân bổ cho các chính sách tại từng xã An toàn khu.',
  fields: [
    field.text('title', 'Nội dung chi', { required: true }),
    commune,
    budgetYear,
    field.choice(
      'purpose',
      'Loại chính sách',
      [
        { code: 'health-insurance', name: 'Đóng, hỗ trợ đóng bảo hiểm y tế' },
        { code: 'welfare', name: 'An sinh xã hội, giảm nghèo' },
        { code: 'merit', name: 'Ưu đãi người có công' },
        { code: 'culture', name: 'Văn hóa, di tích' },
        { code: 'education', name: 'Giáo dục' },
        { code: 'other', name: 'Khác' },
      ],
      { required: true },
    ),
    field.link('policy', 'Chính sách', 'chinh-sach'),
    field.choice(
      'budget',
      'Cấp ngân sách',
      [
        { code: 'central', name: 'Trung ương' },
        { code: 'province', name: 'Tỉnh' },
        { code: 'local', name: 'Huyện, xã' },
      ],
      { required: true },
    ),
    field.money('requested', 'Nhu cầu', { min: 0 }),
    field.money('allocated', 'Đã phân bổ', { required: true, min: 0 }),
    field.money('spent', 'Đã chi', { required: true, min: 0 }),
    field.money('shortfall', 'Còn thiếu so với nhu cầu', { computed: difference('requested', 'allocated') }),
    field.documentReference('decision', 'Quyết định giao dự toán'),
    note,
  ],
  titleFields: ['title', 'commune', 'budgetYear'],
  placeField: 'commune',
  dateField: 'budgetYear',
  keepers: [finance],
  readers: 'everyone',
  checks: [
    {
      when: atLeast(difference('spent', 'allocated'), 1),
      message: 'Số đã chi lớn hơn số đã phân bổ.',
      severity: 'error',
      field: 'spent',
    },
  ],
  uniqueBy: ['title', 'commune', 'budgetYear', 'budget'],
  listColumns: ['title', 'commune', 'budgetYear', 'allocated', 'spent'],
})
