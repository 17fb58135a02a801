import { atLeast, defineRegister, difference, field } from '../../../pack-kit/index.ts'
import { communes, districts, labour } from '../agencies.ts'
import { commune, countedOn, note } from './common-fields.ts'

/** Work and training in a commune at the end of a year. */
export const jobs = defineRegister({
  code: 'viec-lam',
  name: 'Lao động, việc làm',
  nameOne: 'kỳ thống kê việc làm',
  purpose: 'Thống kê lao động, việc làm mới, đào tạo nghề, đi làm việc ở nước ngoài của từng xã.',
  fields: [
    commune,
    countedOn,
    field.count('workers', 'Lao động có việc làm', { required: true, unit: 'người' }),
    field.count('trained', 'Trong đó: đã qua đào tạo', { required: true, unit: 'người' }),
    field.count('newJobs', 'Số người được giải quyết việc làm trong kỳ', { required: true, unit: 'người' }),
    field.count('abroad', 'Số người đi làm việc ở nước ngoài trong kỳ', { unit: 'người' }),
    field.count('vocational', 'Số người được đào tạo nghề trong kỳ', { unit: 'người' }),
    field.count('creditHouseholds', 'Số hộ vay vốn giải quyết việc làm', { unit: 'hộ' }),
    note,
  ],
  titleFields: ['commune', 'countedOn'],
  placeField: 'commune',
  dateField: 'countedOn',
  keepers: [districts, communes, labour],
  readers: 'everyone',
  checks: [
    {
      when: atLeast(difference('trained', 'workers'), 1),
      message: 'Lao động đã qua đào tạo nhiều hơn lao động có việc làm.',
      severity: 'error',
      field: 'trained',
    },
  ],
  uniqueBy: ['commune', 'countedOn'],
  listColumns: ['commune', 'countedOn', 'workers', 'trained', 'newJobs'],
})
