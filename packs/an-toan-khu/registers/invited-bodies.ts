import { atLeast, defineRegister, difference, field } from '../../../pack-kit/index.ts'
import { districts, homeAffairs } from '../agencies.ts'
import { note } from './common-fields.ts'

/** Bodies invited to a ceremony and how many come; never the names of delegates. */
export const invitedBodies = defineRegister({
  code: 'don-vi-moi-du-le',
  name: 'Đơn vị mời dự lễ',
  nameOne: 'đơn vị mời',
  purpose: 'Danh sách cơ quan, đơn vị mời dự lễ trao, nhận quyết định và số đại biểu xác nhận.',
  fields: [
    field.text('body', 'Cơ quan, đơn vị', { required: true }),
    field.link('ceremony', 'Buổi lễ', 'le-trao-quyet-dinh', { required: true }),
    field.choice(
      'level',
      'Cấp',
      [
        { code: 'central', name: 'Trung ương, quân khu' },
        { code: 'province', name: 'Tỉnh' },
        { code: 'local', name: 'Huyện, xã' },
        { code: 'other', name: 'Đơn vị khác, cán bộ lão thành, nhân chứng' },
      ],
      { required: true },
    ),
    field.count('invited', 'Số đại biểu mời', { required: true, unit: 'người' }),
    field.choice(
      'answer',
      'Trả lời',
      [
        { code: 'waiting', name: 'Chưa trả lời' },
        { code: 'comes', name: 'Dự' },
        { code: 'declines', name: 'Không dự' },
      ],
      { required: true },
    ),
    field.count('confirmed', 'Số đại biểu xác nhận dự', { unit: 'người' }),
    field.date('sentOn', 'Ngày gửi giấy mời'),
    note,
  ],
  titleFields: ['body'],
  dateField: 'sentOn',
  keepers: [homeAffairs, districts],
  readers: 'keepers_and_office',
  checks: [
    {
      when: atLeast(difference('confirmed', 'invited'), 1),
      message: 'Số xác nhận dự nhiều hơn số mời.',
      severity: 'warning',
      field: 'confirmed',
    },
  ],
  uniqueBy: ['body', 'ceremony'],
  listColumns: ['body', 'ceremony', 'level', 'invited', 'answer', 'confirmed'],
  guardSentence: 'Chỉ ghi tên cơ quan và số đại biểu, không ghi họ tên đại biểu.',
})
