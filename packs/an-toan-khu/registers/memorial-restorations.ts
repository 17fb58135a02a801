import { defineRegister, field, is } from '../../../pack-kit/index.ts'
import { culture, military } from '../agencies.ts'
import { commune, photos } from './common-fields.ts'
import { militaryGuard } from './military-guard.ts'

/** Historic sites of the People's Army that are built again or restored. */
export const memorialRestorations = defineRegister({
  code: 'phuc-dung-di-tich',
  name: 'Xây dựng, phục dựng di tích của Quân đội',
  nameOne: 'việc phục dựng di tích',
  purpose: 'Theo dõi việc xây dựng, phục dựng di tích lịch sử cách mạng của Quân đội nhân dân tại các xã An toàn khu.',
  fields: [
    field.text('name', 'Tên hạng mục', { required: true, isPublic: true }),
    commune,
    field.link('relic', 'Di tích', 'di-tich'),
    field.choice(
      'state',
      'Tình trạng',
      [
        { code: 'surveyed', name: 'Đã khảo sát' },
        { code: 'approved', name: 'Đã được chấp thuận' },
        { code: 'building', name: 'Đang thực hiện' },
        { code: 'finished', name: 'Hoàn thành' },
      ],
      { required: true, isPublic: true },
    ),
    field.date('startsOn', 'Ngày bắt đầu'),
    field.date('finishedOn', 'Ngày hoàn thành', {
      required: is('state', 'finished'),
      shownWhen: is('state', 'finished'),
      isPublic: true,
    }),
    field.money('money', 'Kinh phí', { min: 0 }),
    field.yesNo('isSocial', 'Có nguồn xã hội hóa'),
    photos,
  ],
  titleFields: ['name', 'commune'],
  placeField: 'commune',
  dateField: 'startsOn',
  keepers: [military, culture],
  readers: 'everyone',
  isPublic: true,
  uniqueBy: ['name', 'commune'],
  listColumns: ['name', 'commune', 'state', 'startsOn', 'finishedOn'],
  guardSentence: militaryGuard,
})
