import { after, defineRegister, field, valueOf } from '../../../pack-kit/index.ts'
import { finance, labour } from '../agencies.ts'
import { beneficiaryGroups } from '../options/beneficiary-groups.ts'
import { note } from './common-fields.ts'

/** The catalogue of programmes and policies that apply; whom they reach in which commune is in `chinh-sach-tai-xa`. */
export const policies = defineRegister({
  code: 'chinh-sach',
  name: 'Danh mục chương trình, chính sách',
  nameOne: 'chính sách',
  purpose: 'Rà soát các chương trình, chính sách hỗ trợ áp dụng cho xã An toàn khu, theo nhóm đối tượng.',
  fields: [
    field.text('name', 'Tên chương trình, chính sách', { required: true, isPublic: true }),
    field.documentReference('basis', 'Văn bản quy định', { required: true, isPublic: true }),
    field.choice('groups', 'Nhóm đối tượng', beneficiaryGroups, { required: true, isMany: true, isPublic: true }),
    field.choice(
      'kind',
      'Loại hỗ trợ',
      [
        { code: 'insurance', name: 'Bảo hiểm y tế' },
        { code: 'allowance', name: 'Trợ cấp, ưu đãi' },
        { code: 'housing', name: 'Nhà ở' },
        { code: 'credit', name: 'Tín dụng ưu đãi' },
        { code: 'livelihood', name: 'Sinh kế, việc làm' },
        { code: 'education', name: 'Giáo dục, dạy nghề' },
        { code: 'infrastructure', name: 'Hạ tầng' },
        { code: 'heritage', name: 'Di tích, văn hóa' },
      ],
      { required: true, isPublic: true },
    ),
    field.agency('responsible', 'Cơ quan phụ trách'),
    field.date('validFrom', 'Áp dụng từ ngày', { required: true }),
    field.date('validTo', 'Không còn áp dụng từ ngày'),
    field.yesNo('isOnlyForSafeZones', 'Chỉ dành cho xã An toàn khu'),
    field.longText('content', 'Nội dung hỗ trợ', { longest: 5000, isPublic: true }),
    field.longText('overlaps', 'Có thể trùng với chính sách nào', { longest: 2000 }),
    note,
  ],
  titleFields: ['name'],
  dateField: 'validFrom',
  keepers: [labour, finance],
  readers: 'everyone',
  isPublic: true,
  checks: [
    {
      when: after('validFrom', valueOf('validTo')),
      message: 'Ngày áp dụng sau ngày không còn áp dụng.',
      severity: 'error',
      field: 'validTo',
    },
  ],
  uniqueBy: ['name'],
  listColumns: ['name', 'kind', 'groups', 'validFrom', 'validTo'],
})
