import { defineRegister, field } from '../../../pack-kit/index.ts'
import { communes, culture } from '../agencies.ts'
import { commune, note, photos, point } from './common-fields.ts'

/** Houses of culture, libraries, sports grounds, memorial houses. */
export const culturalInstitutions = defineRegister({
  code: 'thiet-che-van-hoa',
  name: 'Thiết chế văn hóa, thể thao',
  nameOne: 'thiết chế văn hóa',
  purpose: 'Theo dõi số lượng, chất lượng, hoạt động của các thiết chế văn hóa, thể thao ở xã và ấp.',
  fields: [
    field.text('name', 'Tên thiết chế', { required: true, isPublic: true }),
    commune,
    field.choice(
      'kind',
      'Loại',
      [
        { code: 'commune-centre', name: 'Trung tâm văn hóa, thể thao xã' },
        { code: 'hamlet-house', name: 'Nhà văn hóa, khu thể thao ấp' },
        { code: 'library', name: 'Thư viện, tủ sách' },
        { code: 'memorial', name: 'Nhà truyền thống, đền thờ, bia tưởng niệm' },
        { code: 'other', name: 'Khác' },
      ],
      { required: true, isPublic: true },
    ),
    field.date('openedOn', 'Đưa vào sử dụng'),
    field.yesNo('meetsStandard', 'Đạt chuẩn theo quy định của ngành', { required: true }),
    field.choice(
      'use',
      'Mức hoạt động',
      [
        { code: 'regular', name: 'Thường xuyên' },
        { code: 'rare', name: 'Ít' },
        { code: 'none', name: 'Không hoạt động' },
      ],
      { required: true },
    ),
    field.number('floorArea', 'Diện tích', 'm²', { min: 0, decimals: 1 }),
    field.count('seats', 'Số chỗ ngồi', { unit: 'chỗ' }),
    point,
    photos,
    note,
  ],
  titleFields: ['name', 'commune'],
  placeField: 'commune',
  dateField: 'openedOn',
  keepers: [culture, communes],
  readers: 'everyone',
  isPublic: true,
  uniqueBy: ['name', 'commune'],
  listColumns: ['name', 'commune', 'kind', 'meetsStandard', 'use'],
})
