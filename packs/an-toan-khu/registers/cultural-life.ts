import { atLeast, defineRegister, difference, field } from '../../../pack-kit/index.ts'
import { communes, culture, districts } from '../agencies.ts'
import { commune, countedOn, note } from './common-fields.ts'

/** Cultural and spiritual life of a commune in a year, and what was spent on it. */
export const culturalLife = defineRegister({
  code: 'doi-song-van-hoa',
  name: 'Đời sống văn hóa, tinh thần',
  nameOne: 'kỳ thống kê đời sống văn hóa',
  purpose: 'Thống kê gia đình văn hóa, ấp văn hóa, câu lạc bộ, hoạt động và kinh phí văn hóa của từng xã.',
  fields: [
    commune,
    countedOn,
    field.count('families', 'Số hộ đăng ký gia đình văn hóa', { required: true, unit: 'hộ' }),
    field.count('culturalFamilies', 'Số hộ được công nhận gia đình văn hóa', { required: true, unit: 'hộ' }),
    field.count('hamlets', 'Tổng số ấp', { required: true, unit: 'ấp' }),
    field.count('culturalHamlets', 'Số ấp được công nhận ấp văn hóa', { required: true, unit: 'ấp' }),
    field.count('clubs', 'Số câu lạc bộ, đội văn nghệ', { unit: 'câu lạc bộ' }),
    field.count('events', 'Số hoạt động văn hóa, thể thao trong năm', { unit: 'hoạt động' }),
    field.money('budget', 'Ngân sách chi cho văn hóa', { min: 0 }),
    field.money('social', 'Xã hội hóa cho văn hóa', { min: 0 }),
    note,
  ],
  titleFields: ['commune', 'countedOn'],
  placeField: 'commune',
  dateField: 'countedOn',
  keepers: [districts, communes, culture],
  readers: 'everyone',
  checks: [
    {
      when: atLeast(difference('culturalFamilies', 'families'), 1),
      message: 'Số gia đình văn hóa nhiều hơn số hộ đăng ký.',
      severity: 'error',
      field: 'culturalFamilies',
    },
    {
      when: atLeast(difference('culturalHamlets', 'hamlets'), 1),
      message: 'Số ấp văn hóa nhiều hơn tổng số ấp.',
      severity: 'error',
      field: 'culturalHamlets',
    },
  ],
  uniqueBy: ['commune', 'countedOn'],
  listColumns: ['commune', 'countedOn', 'culturalFamilies', 'culturalHamlets', 'events'],
})
