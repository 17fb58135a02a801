import { atLeast, defineRegister, difference, field } from '../../../pack-kit/index.ts'
import { communes, labour } from '../agencies.ts'
import { beneficiaryGroups } from '../options/beneficiary-groups.ts'
import { commune, countedOn, note } from './common-fields.ts'

/** One policy, one group, one commune, one year: who should get it, who does, who gets another for the same need. Counts only. */
export const policyCoverage = defineRegister({
  code: 'chinh-sach-tai-xa',
  name: 'Chính sách theo xã và nhóm đối tượng',
  nameOne: 'dòng thụ hưởng chính sách',
  purpose: 'Cho thấy chính sách nào đến được nhóm đối tượng nào ở từng xã, ai còn bị bỏ sót, ai hưởng trùng.',
  fields: [
    field.link('policy', 'Chính sách', 'chinh-sach', { required: true }),
    commune,
    field.choice('group', 'Nhóm đối tượng', beneficiaryGroups, { required: true }),
    countedOn,
    field.count('eligible', 'Số thuộc diện hưởng', { required: true, unit: 'đối tượng' }),
    field.count('served', 'Số đã hưởng', { required: true, unit: 'đối tượng' }),
    field.number('gap', 'Số chưa được hưởng', 'đối tượng', { computed: difference('eligible', 'served'), decimals: 0 }),
    field.count('overlapping', 'Số hưởng trùng chính sách khác', { unit: 'đối tượng' }),
    field.money('money', 'Kinh phí trong năm', { min: 0 }),
    note,
  ],
  titleFields: ['policy', 'commune', 'group'],
  placeField: 'commune',
  dateField: 'countedOn',
  keepers: [labour, communes],
  readers: 'everyone',
  checks: [
    {
      when: atLeast(difference('served', 'eligible'), 1),
      message: 'Số đã hưởng lớn hơn số thuộc diện hưởng.',
      severity: 'error',
      field: 'served',
    },
    {
      when: atLeast(difference('overlapping', 'served'), 1),
      message: 'Số hưởng trùng lớn hơn số đã hưởng.',
      severity: 'error',
      field: 'overlapping',
    },
  ],
  uniqueBy: ['policy', 'commune', 'group', 'countedOn'],
  listColumns: ['policy', 'commune', 'group', 'eligible', 'served', 'gap', 'overlapping'],
  guardSentence: 'Chỉ nhập số lượng. Danh sách cá nhân không thuộc sổ này.',
})
