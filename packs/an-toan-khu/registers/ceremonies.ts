import { defineRegister, field, is } from '../../../pack-kit/index.ts'
import { districts, homeAffairs } from '../agencies.ts'
import { evidence, note, photos, place } from './common-fields.ts'

/** A ceremony at which a decision on recognition is handed over. Its tasks and invited bodies are registers of their own. */
export const ceremonies = defineRegister({
  code: 'le-trao-quyet-dinh',
  name: 'Lễ trao, nhận quyết định công nhận',
  nameOne: 'buổi lễ',
  purpose: 'Lập kế hoạch và ghi kết quả buổi lễ trao, đón nhận quyết định công nhận xã An toàn khu.',
  fields: [
    field.text('title', 'Tên buổi lễ', { required: true, isPublic: true }),
    { ...place, isPublic: true },
    field.documentReference('decision', 'Quyết định được trao', { required: true, isPublic: true }),
    field.agency('host', 'Cơ quan chủ trì'),
    field.date('plannedOn', 'Ngày dự kiến', { required: true }),
    field.choice(
      'state',
      'Tình trạng',
      [
        { code: 'planning', name: 'Đang chuẩn bị' },
        { code: 'held', name: 'Đã tổ chức' },
        { code: 'postponed', name: 'Hoãn' },
      ],
      { required: true },
    ),
    field.date('heldOn', 'Ngày tổ chức', {
      required: is('state', 'held'),
      shownWhen: is('state', 'held'),
      isPublic: true,
    }),
    field.text('venue', 'Địa điểm', { isPublic: true }),
    field.count('communes', 'Số xã nhận quyết định', { unit: 'xã' }),
    field.count('guests', 'Số đại biểu dự', { unit: 'người' }),
    field.longText('outline', 'Chương trình buổi lễ', { longest: 5000 }),
    field.money('estimate', 'Dự toán', { min: 0 }),
    evidence,
    photos,
    note,
  ],
  titleFields: ['title'],
  placeField: 'place',
  dateField: 'plannedOn',
  keepers: [homeAffairs, districts],
  readers: 'everyone',
  isPublic: true,
  uniqueBy: ['title', 'plannedOn'],
  listColumns: ['title', 'place', 'plannedOn', 'state', 'heldOn'],
})
