import { defineRegister, field } from '../../../pack-kit/index.ts'
import { communes, labour } from '../agencies.ts'
import { beneficiaryGroups } from '../options/beneficiary-groups.ts'
import { commune, evidence, note } from './common-fields.ts'

/** Support given in a commune: what for, how many households, how much. */
export const welfareSupport = defineRegister({
  code: 'ho-tro-an-sinh',
  name: 'Hỗ trợ đã thực hiện',
  nameOne: 'đợt hỗ trợ',
  purpose: 'Ghi các đợt hỗ trợ hộ nghèo, gia đình người có công và đối tượng khó khăn tại từng xã.',
  fields: [
    field.text('title', 'Nội dung hỗ trợ', { required: true }),
    commune,
    field.date('givenOn', 'Ngày thực hiện', { required: true }),
    field.choice('group', 'Nhóm đối tượng', beneficiaryGroups, { required: true }),
    field.choice(
      'kind',
      'Hình thức',
      [
        { code: 'house', name: 'Xây, sửa nhà' },
        { code: 'gift', name: 'Tặng quà, thăm hỏi' },
        { code: 'loan', name: 'Vay vốn ưu đãi' },
        { code: 'livelihood', name: 'Sinh kế, dạy nghề' },
        { code: 'allowance', name: 'Trợ cấp đột xuất' },
      ],
      { required: true },
    ),
    field.count('households', 'Số hộ được hỗ trợ', { required: true, unit: 'hộ' }),
    field.money('money', 'Kinh phí', { min: 0 }),
    field.yesNo('isSocial', 'Từ nguồn xã hội hóa'),
    field.link('policy', 'Theo chính sách', 'chinh-sach'),
    evidence,
    note,
  ],
  titleFields: ['title', 'commune'],
  placeField: 'commune',
  dateField: 'givenOn',
  keepers: [labour, communes],
  readers: 'everyone',
  listColumns: ['title', 'commune', 'givenOn', 'group', 'households', 'money'],
  guardSentence: 'Chỉ nhập số hộ. Không ghi họ tên, địa chỉ của người được hỗ trợ.',
})
