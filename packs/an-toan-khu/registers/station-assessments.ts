import { defineRegister, field } from '../../../pack-kit/index.ts'
import { health } from '../agencies.ts'
import { commune, evidence, note } from './common-fields.ts'

/** A station against the national criteria for commune health, its staff and its services, once a year. Staff as numbers only. */
export const stationAssessments = defineRegister({
  code: 'danh-gia-tram-y-te',
  name: 'Đánh giá trạm y tế hằng năm',
  nameOne: 'lần đánh giá trạm',
  purpose: 'Đánh giá trạm y tế theo Bộ tiêu chí quốc gia về y tế xã, nhân lực, dịch vụ và lượt khám.',
  fields: [
    field.link('station', 'Trạm y tế', 'tram-y-te', { required: true }),
    commune,
    field.date('assessedOn', 'Ngày đánh giá', { required: true }),
    field.yesNo('meetsCriteria', 'Đạt Tiêu chí quốc gia về y tế xã', { required: true }),
    field.number('score', 'Điểm', 'điểm', { min: 0, max: 100, decimals: 1 }),
    field.count('doctors', 'Bác sĩ', { required: true, unit: 'người' }),
    field.count('staff', 'Tổng số nhân lực', { required: true, unit: 'người' }),
    field.count('staffNeeded', 'Nhân lực theo định mức', { unit: 'người' }),
    field.yesNo('isFullyStaffed', 'Đủ nhân lực theo định mức', { required: true }),
    field.count('services', 'Số dịch vụ kỹ thuật thực hiện được', { unit: 'dịch vụ' }),
    field.count('servicesListed', 'Số dịch vụ theo danh mục của tuyến xã', { unit: 'dịch vụ' }),
    field.count('examinations', 'Lượt khám, chữa bệnh trong năm', { unit: 'lượt' }),
    field.longText('missing', 'Tiêu chí chưa đạt', { longest: 2000 }),
    evidence,
    note,
  ],
  titleFields: ['station', 'assessedOn'],
  placeField: 'commune',
  dateField: 'assessedOn',
  keepers: [health],
  readers: 'everyone',
  uniqueBy: ['station', 'assessedOn'],
  listColumns: ['station', 'commune', 'assessedOn', 'meetsCriteria', 'doctors', 'score'],
})
