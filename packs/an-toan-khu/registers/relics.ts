import { defineRegister, field, is, isIn } from '../../../pack-kit/index.ts'
import { communes, culture } from '../agencies.ts'
import { commune, note, photos, point } from './common-fields.ts'

/** Revolutionary and other historic sites. Ranks as in Luật Di sản văn hóa; inventoried ones have none yet. */
export const relics = defineRegister({
  code: 'di-tich',
  name: 'Di tích',
  nameOne: 'di tích',
  purpose:
    'Quản lý di tích lịch sử cách mạng tại các xã An toàn khu: xếp hạng, tình trạng, người trông coi, quy chế bảo vệ.',
  fields: [
    field.text('name', 'Tên di tích', { required: true, isPublic: true }),
    commune,
    field.choice(
      'rank',
      'Xếp hạng',
      [
        { code: 'special', name: 'Quốc gia đặc biệt' },
        { code: 'national', name: 'Quốc gia' },
        { code: 'province', name: 'Cấp tỉnh' },
        { code: 'inventoried', name: 'Trong danh mục kiểm kê' },
      ],
      { required: true, isPublic: true },
    ),
    field.documentReference('decision', 'Quyết định xếp hạng', { isPublic: true }),
    field.date('rankedOn', 'Ngày xếp hạng', {
      required: isIn('rank', ['special', 'national', 'province']),
      shownWhen: isIn('rank', ['special', 'national', 'province']),
      isPublic: true,
    }),
    field.link('partOf', 'Là điểm thuộc di tích', 'di-tich'),
    field.text('keeper', 'Đơn vị, tổ chức trông coi', { hint: 'Ghi tên đơn vị, không ghi họ tên cá nhân.' }),
    field.choice(
      'condition',
      'Tình trạng',
      [
        { code: 'good', name: 'Tốt' },
        { code: 'worn', name: 'Xuống cấp' },
        { code: 'bad', name: 'Xuống cấp nặng' },
        { code: 'lost', name: 'Chỉ còn địa điểm' },
      ],
      { required: true },
    ),
    field.yesNo('hasRegulation', 'Có quy chế quản lý, bảo vệ', { required: true }),
    field.documentReference('regulation', 'Quy chế', { shownWhen: is('hasRegulation', true) }),
    field.yesNo('isMarked', 'Đã cắm mốc khoanh vùng bảo vệ'),
    field.number('siteArea', 'Diện tích', 'ha', { min: 0, decimals: 2 }),
    field.longText('story', 'Giới thiệu', { longest: 5000, isPublic: true }),
    point,
    field.area('zone', 'Khu vực bảo vệ'),
    photos,
    note,
  ],
  titleFields: ['name'],
  placeField: 'commune',
  dateField: 'rankedOn',
  keepers: [culture, communes],
  readers: 'everyone',
  isPublic: true,
  uniqueBy: ['name', 'commune'],
  listColumns: ['name', 'commune', 'rank', 'condition', 'hasRegulation'],
})
