import { atLeast, defineRegister, difference, field } from '../../../pack-kit/index.ts'
import { communes, culture } from '../agencies.ts'
import { commune, countedOn, note } from './common-fields.ts'

/** Visitors to relics and destinations in a period. */
export const visits = defineRegister({
  code: 'luot-tham-quan',
  name: 'Lượt khách tham quan',
  nameOne: 'kỳ thống kê khách',
  purpose: 'Thống kê khách đến di tích, điểm du lịch về nguồn tại các xã An toàn khu.',
  fields: [
    commune,
    field.link('relic', 'Di tích, điểm đến', 'di-tich'),
    countedOn,
    field.count('visitors', 'Tổng lượt khách trong kỳ', { required: true, unit: 'lượt' }),
    field.count('pupils', 'Trong đó: học sinh, sinh viên', { unit: 'lượt' }),
    field.count('foreign', 'Trong đó: khách nước ngoài', { unit: 'lượt' }),
    field.count('groups', 'Số đoàn', { unit: 'đoàn' }),
    field.money('revenue', 'Doanh thu dịch vụ', { min: 0 }),
    note,
  ],
  titleFields: ['commune', 'relic', 'countedOn'],
  placeField: 'commune',
  dateField: 'countedOn',
  keepers: [culture, communes],
  readers: 'everyone',
  checks: [
    {
      when: atLeast(difference('pupils', 'visitors'), 1),
      message: 'Lượt học sinh, sinh viên nhiều hơn tổng lượt khách.',
      severity: 'error',
      field: 'pupils',
    },
  ],
  uniqueBy: ['commune', 'relic', 'countedOn'],
  listColumns: ['commune', 'relic', 'countedOn', 'visitors', 'pupils'],
})
