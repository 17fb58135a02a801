import { defineRegister, field, is } from '../../../pack-kit/index.ts'
import { communes, districts, ethnicAffairs } from '../agencies.ts'
import { commune, evidence, note, point } from './common-fields.ts'

/** Works and policies proposed under the target programme for ethnic minority and mountain areas (Quyết định 1719/QĐ-TTg, 14/10/2021). */
export const ethnicProposals = defineRegister({
  code: 'de-xuat-dan-toc',
  name: 'Đề xuất công trình, chính sách vùng dân tộc thiểu số',
  nameOne: 'đề xuất',
  purpose:
    'Rà soát, đề xuất công trình và chính sách thuộc chương trình mục tiêu quốc gia vùng dân tộc thiểu số và miền núi.',
  fields: [
    field.text('name', 'Tên công trình, chính sách', { required: true }),
    commune,
    field.link('hamlet', 'Ấp đặc biệt khó khăn', 'ap-dac-biet-kho-khan'),
    field.choice(
      'kind',
      'Loại',
      [
        { code: 'work', name: 'Công trình' },
        { code: 'policy', name: 'Chính sách' },
      ],
      { required: true },
    ),
    field.choice(
      'component',
      'Dự án thành phần',
      [
        { code: '1', name: '1. Đất ở, nhà ở, đất sản xuất, nước sinh hoạt' },
        { code: '2', name: '2. Quy hoạch, sắp xếp, bố trí dân cư' },
        { code: '3', name: '3. Phát triển sản xuất' },
        { code: '4', name: '4. Hạ tầng thiết yếu' },
        { code: '5', name: '5. Giáo dục, đào tạo' },
        { code: '6', name: '6. Văn hóa gắn với du lịch' },
        { code: '7', name: '7. Chăm sóc sức khỏe' },
        { code: '8', name: '8. Bình đẳng giới' },
        { code: '9', name: '9. Nhóm dân tộc còn nhiều khó khăn' },
        { code: '10', name: '10. Truyền thông, kiểm tra, giám sát' },
      ],
      { required: true },
    ),
    field.date('proposedOn', 'Ngày đề xuất', { required: true }),
    field.money('estimate', 'Khái toán', { min: 0 }),
    field.count('households', 'Số hộ hưởng lợi', { unit: 'hộ' }),
    field.choice(
      'state',
      'Kết quả',
      [
        { code: 'proposed', name: 'Đã đề xuất' },
        { code: 'approved', name: 'Được phê duyệt' },
        { code: 'declined', name: 'Không được phê duyệt' },
      ],
      { required: true },
    ),
    field.date('approvedOn', 'Ngày phê duyệt', {
      required: is('state', 'approved'),
      shownWhen: is('state', 'approved'),
    }),
    field.link('work', 'Công trình đã lập', 'cong-trinh', { shownWhen: is('state', 'approved') }),
    point,
    evidence,
    note,
  ],
  titleFields: ['name', 'commune'],
  placeField: 'commune',
  dateField: 'proposedOn',
  keepers: [ethnicAffairs, districts, communes],
  readers: 'everyone',
  uniqueBy: ['name', 'commune'],
  listColumns: ['name', 'commune', 'kind', 'component', 'estimate', 'state'],
})
