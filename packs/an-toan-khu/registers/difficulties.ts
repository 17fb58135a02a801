import { after, dayDifference, defineRegister, field, isIn, valueOf } from '../../../pack-kit/index.ts'
import { communes, districts, homeAffairs } from '../agencies.ts'
import { evidence, note, place } from './common-fields.ts'

/**
 * Difficulties of the programme as Sở Nội vụ collects them. A difficulty of one duty is reported at that duty; what comes again in
 * several places, or belongs to no duty, is kept here until it is settled.
 */
export const difficulties = defineRegister({
  code: 'kho-khan-vuong-mac',
  name: 'Khó khăn, vướng mắc',
  nameOne: 'khó khăn, vướng mắc',
  purpose: 'Tổng hợp khó khăn, vướng mắc khi thực hiện chính sách tại xã An toàn khu và kết quả giải quyết.',
  fields: [
    field.text('title', 'Tóm tắt', { required: true }),
    place,
    field.agency('reporter', 'Cơ quan báo cáo', { required: true }),
    field.date('reportedOn', 'Ngày báo cáo', { required: true }),
    field.choice(
      'topic',
      'Thuộc về',
      [
        { code: 'law', name: 'Quy định pháp luật' },
        { code: 'money', name: 'Kinh phí' },
        { code: 'land', name: 'Đất đai, mặt bằng' },
        { code: 'people', name: 'Nhân lực' },
        { code: 'data', name: 'Số liệu, hồ sơ' },
        { code: 'coordination', name: 'Phối hợp giữa các cơ quan' },
        { code: 'other', name: 'Khác' },
      ],
      { required: true },
    ),
    field.longText('content', 'Nội dung', { required: true, longest: 5000 }),
    field.longText('proposal', 'Kiến nghị', { longest: 3000 }),
    field.choice(
      'authority',
      'Thẩm quyền giải quyết',
      [
        { code: 'department', name: 'Sở, ngành' },
        { code: 'province', name: 'Ủy ban nhân dân tỉnh' },
        { code: 'council', name: 'Hội đồng nhân dân tỉnh' },
        { code: 'central', name: 'Trung ương' },
      ],
      { required: true },
    ),
    field.choice(
      'state',
      'Tình trạng',
      [
        { code: 'open', name: 'Chưa xử lý' },
        { code: 'forwarded', name: 'Đã chuyển, đang chờ' },
        { code: 'settled', name: 'Đã giải quyết' },
        { code: 'rejected', name: 'Đã trả lời không chấp thuận' },
      ],
      { required: true },
    ),
    field.date('settledOn', 'Ngày trả lời', {
      required: isIn('state', ['settled', 'rejected']),
      shownWhen: isIn('state', ['settled', 'rejected']),
    }),
    field.number('daysTaken', 'Số ngày giải quyết', 'ngày', {
      decimals: 0,
      computed: dayDifference('reportedOn', 'settledOn'),
    }),
    field.documentReference('answer', 'Văn bản trả lời'),
    evidence,
    note,
  ],
  titleFields: ['title'],
  placeField: 'place',
  dateField: 'reportedOn',
  keepers: [homeAffairs, districts, communes],
  readers: 'everyone',
  checks: [
    {
      when: after('reportedOn', valueOf('settledOn')),
      message: 'Ngày trả lời trước ngày báo cáo.',
      severity: 'error',
      field: 'settledOn',
    },
  ],
  listColumns: ['title', 'place', 'reporter', 'reportedOn', 'authority', 'state'],
})
