import { after, defineRegister, difference, field, valueOf, yearOf } from '../../../pack-kit/index.ts'
import { agriculture, communes, districts } from '../agencies.ts'
import { commune, evidence, note } from './common-fields.ts'

/** In which year a commune is to be recognised, when it is now expected to be, and when it was. */
export const newRuralPlans = defineRegister({
  code: 'lo-trinh-nong-thon-moi',
  name: 'Lộ trình xã nông thôn mới',
  nameOne: 'lộ trình của xã',
  purpose: 'So kế hoạch, dự báo và kết quả công nhận xã nông thôn mới của từng xã.',
  fields: [
    commune,
    field.choice(
      'goal',
      'Mục tiêu',
      [
        { code: 'new-rural', name: 'Xã nông thôn mới' },
        { code: 'advanced', name: 'Xã nông thôn mới nâng cao' },
        { code: 'model', name: 'Xã nông thôn mới kiểu mẫu' },
        { code: 'modern', name: 'Xã nông thôn mới hiện đại (thí điểm từ năm 2026)' },
      ],
      { required: true, isPublic: true },
    ),
    field.date('plannedOn', 'Kế hoạch công nhận (ngày cuối năm)', { required: true, isPublic: true }),
    field.date('forecastOn', 'Dự báo công nhận (ngày cuối năm)'),
    field.number('yearsLate', 'Chậm so với kế hoạch', 'năm', {
      decimals: 0,
      computed: difference(yearOf('forecastOn'), yearOf('plannedOn')),
    }),
    field.date('recognisedOn', 'Ngày được công nhận', { isPublic: true }),
    field.documentReference('decision', 'Quyết định công nhận', { isPublic: true }),
    field.money('capitalNeeded', 'Nhu cầu vốn còn lại', { min: 0 }),
    field.longText('obstacles', 'Tiêu chí khó nhất, vướng mắc', { longest: 2000 }),
    evidence,
    note,
  ],
  titleFields: ['commune', 'goal'],
  placeField: 'commune',
  dateField: 'plannedOn',
  keepers: [agriculture, districts, communes],
  readers: 'everyone',
  isPublic: true,
  checks: [
    {
      when: after('plannedOn', valueOf('forecastOn')),
      message: 'Dự báo đạt sớm hơn kế hoạch: hãy xem lại kế hoạch.',
      severity: 'warning',
      field: 'forecastOn',
    },
  ],
  uniqueBy: ['commune', 'goal'],
  listColumns: ['commune', 'goal', 'plannedOn', 'forecastOn', 'recognisedOn'],
})
