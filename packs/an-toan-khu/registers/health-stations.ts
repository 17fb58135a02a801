import { defineRegister, field } from '../../../pack-kit/index.ts'
import { communes, health } from '../agencies.ts'
import { commune, note, photos, point } from './common-fields.ts'

/** Health stations as places; how they do is assessed each year in `danh-gia-tram-y-te`. */
export const healthStations = defineRegister({
  code: 'tram-y-te',
  name: 'Trạm y tế',
  nameOne: 'trạm y tế',
  purpose: 'Danh mục trạm y tế và điểm trạm tại các xã An toàn khu.',
  fields: [
    field.text('name', 'Tên trạm', { required: true, isPublic: true }),
    commune,
    field.choice(
      'kind',
      'Loại',
      [
        { code: 'station', name: 'Trạm y tế xã' },
        { code: 'branch', name: 'Điểm trạm' },
      ],
      { required: true, isPublic: true },
    ),
    field.date('openedOn', 'Hoạt động từ ngày'),
    field.date('closedOn', 'Ngừng hoạt động từ ngày'),
    field.yesNo('examinesInsured', 'Khám, chữa bệnh bảo hiểm y tế', { isPublic: true }),
    field.count('beds', 'Số giường lưu', { unit: 'giường' }),
    field.text('telephone', 'Điện thoại của trạm', { isPublic: true, longest: 30 }),
    point,
    photos,
    note,
  ],
  titleFields: ['name'],
  placeField: 'commune',
  dateField: 'openedOn',
  keepers: [health, communes],
  readers: 'everyone',
  isPublic: true,
  uniqueBy: ['name', 'commune'],
  listColumns: ['name', 'commune', 'kind', 'examinesInsured'],
})
