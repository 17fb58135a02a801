import { atLeast, defineRegister, difference, field } from '../../../pack-kit/index.ts'
import { communes, health } from '../agencies.ts'
import { commune, countedOn, note } from './common-fields.ts'

/**
 * Health insurance in a commune at the end of a quarter, as counts. Residents of safe-zone communes are paid for by the state since
 * 03/12/2023 (Nghị định 75/2023/NĐ-CP; now Nghị định 188/2025/NĐ-CP, khoản 2 Điều 5); lists of people belong to another module.
 */
export const insuranceCoverage = defineRegister({
  code: 'bao-phu-bao-hiem-y-te',
  name: 'Bao phủ bảo hiểm y tế',
  nameOne: 'kỳ thống kê bảo hiểm y tế',
  purpose: 'Thống kê số người có thẻ bảo hiểm y tế của từng xã theo quý, theo nguồn đóng.',
  fields: [
    commune,
    countedOn,
    field.count('residents', 'Số người thường trú', { required: true, unit: 'người' }),
    field.count('insured', 'Số người có thẻ còn hạn', { required: true, unit: 'người' }),
    field.count('uninsured', 'Số người chưa có thẻ', { unit: 'người', computed: difference('residents', 'insured') }),
    field.count('paidBySafeZone', 'Trong đó: ngân sách đóng theo diện xã An toàn khu (mã AK)', { unit: 'người' }),
    field.count('paidByState', 'Trong đó: ngân sách đóng theo diện khác', { unit: 'người' }),
    field.count('household', 'Trong đó: tham gia theo hộ gia đình', { unit: 'người' }),
    field.count('newCards', 'Thẻ cấp mới trong kỳ', { unit: 'thẻ' }),
    field.count('recoded', 'Thẻ đổi mã quyền lợi trong kỳ', { unit: 'thẻ' }),
    field.count('refunds', 'Số người được hoàn tiền đã đóng', { unit: 'người' }),
    note,
  ],
  titleFields: ['commune', 'countedOn'],
  placeField: 'commune',
  dateField: 'countedOn',
  keepers: [health, communes],
  readers: 'everyone',
  checks: [
    {
      when: atLeast(difference('insured', 'residents'), 1),
      message: 'Số người có thẻ nhiều hơn số người thường trú.',
      severity: 'error',
      field: 'insured',
    },
    {
      when: atLeast(difference('paidBySafeZone', 'insured'), 1),
      message: 'Số thẻ theo diện xã An toàn khu nhiều hơn số người có thẻ.',
      severity: 'error',
      field: 'paidBySafeZone',
    },
  ],
  uniqueBy: ['commune', 'countedOn'],
  listColumns: ['commune', 'countedOn', 'residents', 'insured', 'uninsured', 'paidBySafeZone'],
  guardSentence: 'Chỉ nhập số lượng. Danh sách người tham gia bảo hiểm y tế không thuộc sổ này.',
})
