import { defineRegister, field } from '../../../pack-kit/index.ts'
import { military } from '../agencies.ts'
import { commune } from './common-fields.ts'
import { militaryGuard } from './military-guard.ts'

/** Army and army-rear policy work in a commune, as plain numbers; no unit, strength, place of duty or person. */
export const armyRearSupport = defineRegister({
  code: 'hau-phuong-quan-doi',
  name: 'Chính sách quân đội, hậu phương quân đội',
  nameOne: 'đợt thực hiện chính sách',
  purpose: 'Thống kê kết quả thực hiện chính sách quân đội, hậu phương quân đội tại các xã An toàn khu.',
  fields: [
    field.text('title', 'Nội dung', { required: true, longest: 200 }),
    commune,
    field.date('doneOn', 'Ngày thực hiện', { required: true }),
    field.choice(
      'kind',
      'Loại',
      [
        { code: 'house', name: 'Nhà tình nghĩa, nhà đồng đội' },
        { code: 'gift', name: 'Thăm hỏi, tặng quà' },
        { code: 'regime', name: 'Giải quyết chế độ, chính sách' },
        { code: 'health', name: 'Khám bệnh, cấp thuốc' },
        { code: 'remains', name: 'Tìm kiếm, quy tập hài cốt liệt sĩ' },
      ],
      { required: true },
    ),
    field.count('beneficiaries', 'Số trường hợp được giải quyết', { required: true, unit: 'trường hợp' }),
    field.money('money', 'Kinh phí', { min: 0 }),
  ],
  titleFields: ['title', 'commune'],
  placeField: 'commune',
  dateField: 'doneOn',
  keepers: [military],
  readers: 'keepers_and_office',
  listColumns: ['title', 'commune', 'doneOn', 'kind', 'beneficiaries'],
  guardSentence: militaryGuard,
})
