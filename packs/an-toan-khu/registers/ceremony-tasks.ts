import { defineRegister, field, is } from '../../../pack-kit/index.ts'
import { communes, districts, homeAffairs } from '../agencies.ts'
import { note, place } from './common-fields.ts'

/** What has to be prepared for a ceremony, by whom, until when. */
export const ceremonyTasks = defineRegister({
  code: 'viec-chuan-bi-le',
  name: 'Việc chuẩn bị lễ trao, nhận quyết định',
  nameOne: 'việc chuẩn bị',
  purpose: 'Chia việc chuẩn bị buổi lễ cho từng cơ quan, địa phương và theo dõi đến khi xong.',
  fields: [
    field.text('task', 'Việc', { required: true }),
    field.link('ceremony', 'Buổi lễ', 'le-trao-quyet-dinh', { required: true }),
    place,
    field.agency('responsible', 'Cơ quan thực hiện', { required: true }),
    field.date('dueOn', 'Hạn xong', { required: true }),
    field.choice(
      'state',
      'Tình trạng',
      [
        { code: 'open', name: 'Chưa xong' },
        { code: 'done', name: 'Đã xong' },
        { code: 'dropped', name: 'Không cần làm nữa' },
      ],
      { required: true },
    ),
    field.date('doneOn', 'Ngày xong', { required: is('state', 'done'), shownWhen: is('state', 'done') }),
    note,
  ],
  titleFields: ['task'],
  placeField: 'place',
  dateField: 'dueOn',
  keepers: [homeAffairs, districts, communes],
  readers: 'everyone',
  uniqueBy: ['task', 'ceremony', 'place'],
  listColumns: ['task', 'ceremony', 'place', 'responsible', 'dueOn', 'state'],
})
