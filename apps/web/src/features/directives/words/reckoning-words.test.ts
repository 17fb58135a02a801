import { expect, test } from 'vitest'
import { reckoningWords } from './reckoning-words'
import { recurrenceDayWords } from './recurrence-words'

test('says how a date was counted', () => {
  expect(reckoningWords({ count: 10, unit: 'working_day', from: 'received', fromDate: '2021-04-27' })).toBe(
    '10 ngày làm việc kể từ ngày nhận được, tính từ 27/04/2021',
  )
  expect(reckoningWords({ count: 2, unit: 'month', from: 'event', fromDate: null })).toBe(
    '2 tháng kể từ sự việc văn bản nêu, chưa rõ ngày bắt đầu tính',
  )
})

test('says on which day of the period', () => {
  expect(recurrenceDayWords('monthly', 20)).toBe('ngày 20 hằng tháng')
  expect(recurrenceDayWords('monthly', null)).toBe('Hằng tháng')
  expect(recurrenceDayWords('quarterly', 15)).toBe('ngày 15 tháng cuối quý')
  expect(recurrenceDayWords('weekly', 5)).toBe('thứ Sáu hằng tuần')
})
