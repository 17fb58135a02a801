import { defineRegister, field } from '../../../pack-kit/index.ts'
import { finance, planning } from '../agencies.ts'
import { commune, evidence } from './common-fields.ts'

/** What the focal point finds each year of how the policies do in a commune; the figures themselves are the indicators. */
export const policyReviews = defineRegister({
  code: 'danh-gia-chinh-sach',
  name: 'Theo dõi, đánh giá chính sách hỗ trợ',
  nameOne: 'lần đánh giá',
  purpose: 'Cơ quan đầu mối theo dõi, đánh giá kết quả thực hiện chính sách đối với từng xã An toàn khu.',
  fields: [
    commune,
    field.date('reviewedOn', 'Ngày đánh giá', { required: true }),
    field.choice(
      'rating',
      'Mức thực hiện',
      [
        { code: 'good', name: 'Tốt' },
        { code: 'fair', name: 'Khá' },
        { code: 'slow', name: 'Chậm' },
        { code: 'poor', name: 'Chưa thực hiện được' },
      ],
      { required: true },
    ),
    field.count('policiesInForce', 'Số chính sách đang áp dụng', { unit: 'chính sách' }),
    field.longText('findings', 'Kết quả, hạn chế', { required: true, longest: 5000 }),
    field.longText('proposals', 'Kiến nghị', { longest: 5000 }),
    field.documentReference('report', 'Báo cáo'),
    evidence,
  ],
  titleFields: ['commune', 'reviewedOn'],
  placeField: 'commune',
  dateField: 'reviewedOn',
  keepers: [planning, finance],
  readers: 'everyone',
  uniqueBy: ['commune', 'reviewedOn'],
  listColumns: ['commune', 'reviewedOn', 'rating'],
})
