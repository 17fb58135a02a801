import { expect, it } from 'vitest'
import { readRelative } from './read-relative.ts'

it.each([
  ['ngày ban hành', 'issued'],
  ['ngày ban hành chỉ thị này', 'issued'],
  ['ngày kế hoạch này được ban hành', 'issued'],
  ['ngày nhận được văn bản này', 'received'],
  ['ngày nhận được công văn', 'received'],
  ['ngày nhận', 'received'],
  ['ngày ký', 'signed'],
  ['ngày ký ban hành quyết định này', 'signed'],
  ['ngày nghị quyết này có hiệu lực', 'in_force'],
  ['ngày nhận hồ sơ', 'event'],
  ['ngày ban hành thông tư của bộ y tế', 'event'],
  ['khi kết thúc đợt kiểm tra', 'event'],
  [undefined, 'event'],
])('from "%s": %s', (start, from) => {
  expect(readRelative('05', 'ngày', start)).toEqual({ count: 5, unit: 'day', from })
})

it.each([
  ['một', 'tháng', { count: 1, unit: 'month' }],
  ['mười lăm', 'ngày làm việc', { count: 15, unit: 'working_day' }],
  ['2', 'năm', { count: 2, unit: 'year' }],
])('%s %s', (count, units, expected) => {
  expect(readRelative(count, units, undefined)).toMatchObject(expected)
})

it.each([
  ['24', 'giờ'],
  ['0', 'ngày'],
])('has no period for %s %s', (count, units) => {
  expect(readRelative(count, units, undefined)).toBeNull()
})
