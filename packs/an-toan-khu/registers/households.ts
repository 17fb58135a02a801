import { atLeast, defineRegister, difference, field, sum } from '../../../pack-kit/index.ts'
import { communes, labour } from '../agencies.ts'
import { commune, countedOn, note } from './common-fields.ts'

/** Households of a commune at the end of a year: how many, how many poor, near-poor, of people with merit. No lists of persons. */
export const households = defineRegister({
  code: 'ho-dan-cu',
  name: 'Hộ dân cư, hộ nghèo, hộ người có công',
  nameOne: 'kỳ thống kê hộ',
  purpose: 'Thống kê số hộ, hộ nghèo, hộ cận nghèo, gia đình người có công của từng xã qua các năm.',
  fields: [
    commune,
    countedOn,
    field.count('households', 'Tổng số hộ', { required: true, unit: 'hộ' }),
    field.count('people', 'Dân số', { required: true, unit: 'người' }),
    field.count('poor', 'Hộ nghèo', { required: true, unit: 'hộ' }),
    field.count('nearPoor', 'Hộ cận nghèo', { required: true, unit: 'hộ' }),
    field.count('poorOrNear', 'Hộ nghèo và cận nghèo', { unit: 'hộ', computed: sum('poor', 'nearPoor') }),
    field.count('merit', 'Gia đình người có công', { required: true, unit: 'hộ' }),
    field.count('meritBelowAverage', 'Trong đó: mức sống dưới trung bình nơi cư trú', { unit: 'hộ' }),
    field.count('ethnic', 'Hộ đồng bào dân tộc thiểu số', { unit: 'hộ' }),
    field.count('temporaryHousing', 'Hộ ở nhà tạm, nhà dột nát', { unit: 'hộ' }),
    note,
  ],
  titleFields: ['commune', 'countedOn'],
  placeField: 'commune',
  dateField: 'countedOn',
  keepers: [labour, communes],
  readers: 'everyone',
  checks: [
    {
      when: atLeast(difference('poorOrNear', 'households'), 1),
      message: 'Hộ nghèo và cận nghèo nhiều hơn tổng số hộ.',
      severity: 'error',
      field: 'households',
    },
    {
      when: atLeast(difference('meritBelowAverage', 'merit'), 1),
      message: 'Số hộ có mức sống dưới trung bình nhiều hơn số gia đình người có công.',
      severity: 'error',
      field: 'meritBelowAverage',
    },
  ],
  uniqueBy: ['commune', 'countedOn'],
  listColumns: ['commune', 'countedOn', 'households', 'poor', 'nearPoor', 'merit'],
  guardSentence: 'Chỉ nhập số lượng. Danh sách hộ nghèo, hộ người có công không thuộc sổ này.',
})
