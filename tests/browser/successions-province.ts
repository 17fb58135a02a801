import { withHistory } from '../../modules/organizations/testing/with-history.ts'

type Space = Parameters<typeof withHistory>[0]

const district = 'Ủy ban nhân dân huyện Bình Minh'
const communes = Array.from({ length: 40 }, (_, index) => `Ủy ban nhân dân xã Bình Minh ${index + 1}`)

/** The fictional province of 2025: mergers, a split in forty, fields of work that moved, other names, an end. */
export async function reorganizeProvince<Opened extends Space>(space: Opened) {
  const province = withHistory(space)
  const { addAgencies, reorganize } = province
  await addAgencies([
    'Sở Giao thông vận tải',
    'Sở Xây dựng và Kiến trúc',
    'Ban Quản lý cảng biển và luồng hàng hải tỉnh Sông Trà',
    'Sở Lao động - Thương binh và Xã hội',
    'Sở Nội vụ',
    'Sở Y tế',
    'Sở Giáo dục và Đào tạo',
    'Ban Dân tộc',
    'Sở Ngoại vụ',
  ])
  await addAgencies([district], { kind: 'people_committee', level: 'district' })
  await reorganize({
    on: '2025-03-01',
    number: '11/NQ-HĐND',
    takeOvers: [
      { from: 'Sở Giao thông vận tải', to: 'Sở Xây dựng' },
      { from: 'Sở Xây dựng và Kiến trúc', to: 'Sở Xây dựng' },
      { from: 'Ban Quản lý cảng biển và luồng hàng hải tỉnh Sông Trà', to: 'Sở Xây dựng', certainty: 'uncertain' },
      { from: 'Sở Lao động - Thương binh và Xã hội', to: 'Sở Nội vụ', fields: ['labour', 'merit'], ends: true },
      {
        from: 'Sở Lao động - Thương binh và Xã hội',
        to: 'Sở Y tế',
        fields: ['social_protection'],
        ends: true,
        position: 2,
      },
      {
        from: 'Sở Lao động - Thương binh và Xã hội',
        to: 'Sở Giáo dục và Đào tạo',
        fields: ['vocational'],
        ends: true,
        position: 3,
      },
    ],
    renames: [{ from: 'Ban Dân tộc', to: 'Sở Dân tộc và Tôn giáo' }],
  })
  await reorganize({
    on: '2025-05-15',
    number: '15/NQ-HĐND',
    takeOvers: [{ from: 'Sở Nội vụ', to: 'Sở Dân tộc và Tôn giáo', fields: ['religion'] }],
  })
  await reorganize({
    on: '2025-07-01',
    number: '1654/NQ-UBTVQH15',
    takeOvers: communes.map((to, index) => ({ from: district, to, position: index + 1 })),
    made: { kind: 'people_committee', level: 'commune' },
  })
  await reorganize({
    on: '2025-07-01',
    number: '24/NQ-HĐND',
    takeOvers: [{ from: 'Sở Xây dựng', to: 'Sở Hạ tầng và Đô thị' }],
  })
  await reorganize({ on: '2025-09-01', number: '29/NQ-HĐND', abolish: ['Sở Ngoại vụ'] })
  return province
}
