import { defineRegister, field, is } from '../../../pack-kit/index.ts'
import { agriculture, communes, culture, districts, education, health, planning } from '../agencies.ts'
import { sectors } from '../options/sectors.ts'
import { commune, evidence, note, point } from './common-fields.ts'

/** What agencies and communes ask to be built, and what came of it. */
export const investmentNeeds = defineRegister({
  code: 'de-xuat-dau-tu',
  name: 'Nhu cầu, đề xuất đầu tư',
  nameOne: 'đề xuất đầu tư',
  purpose: 'Tổng hợp yêu cầu của các ngành và địa phương để đề xuất công trình đầu tư công cho các xã An toàn khu.',
  fields: [
    field.text('name', 'Tên công trình đề xuất', { required: true }),
    commune,
    field.agency('proposer', 'Cơ quan đề xuất', { required: true }),
    field.date('proposedOn', 'Ngày đề xuất', { required: true }),
    field.choice('sector', 'Ngành, lĩnh vực', sectors, { required: true }),
    field.longText('reason', 'Sự cần thiết', { longest: 3000 }),
    field.money('estimate', 'Khái toán', { min: 0 }),
    field.count('households', 'Số hộ hưởng lợi', { unit: 'hộ' }),
    field.choice(
      'priority',
      'Mức ưu tiên',
      [
        { code: 'urgent', name: 'Cấp bách' },
        { code: 'needed', name: 'Cần thiết' },
        { code: 'later', name: 'Có thể lùi' },
      ],
      { required: true },
    ),
    field.choice(
      'state',
      'Kết quả xem xét',
      [
        { code: 'waiting', name: 'Chưa xem xét' },
        { code: 'included', name: 'Đưa vào kế hoạch' },
        { code: 'deferred', name: 'Chuyển kỳ sau' },
        { code: 'declined', name: 'Không đưa vào' },
      ],
      { required: true },
    ),
    field.longText('answer', 'Lý do', { shownWhen: is('state', 'declined'), required: is('state', 'declined') }),
    field.link('work', 'Công trình đã lập', 'cong-trinh', { shownWhen: is('state', 'included') }),
    point,
    evidence,
    note,
  ],
  titleFields: ['name', 'commune'],
  placeField: 'commune',
  dateField: 'proposedOn',
  keepers: [planning, agriculture, culture, health, education, districts, communes],
  readers: 'everyone',
  uniqueBy: ['name', 'commune'],
  listColumns: ['name', 'commune', 'proposer', 'priority', 'estimate', 'state'],
})
