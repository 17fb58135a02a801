import { expect, it } from 'vitest'
import { addDays } from '../../../pack-kit/index.ts'
import { weekdayOf } from './calendar-day.ts'
import { holidaysOfYear, type LunarDays } from './public-holidays.ts'
import { vietnamCalendar } from './vietnam-calendar.ts'

const lunar: Record<number, LunarDays> = {
  2020: { newYear: '2020-01-25', hungKings: '2020-04-02' },
  2021: { newYear: '2021-02-12', hungKings: '2021-04-21' },
  2022: { newYear: '2022-02-01', hungKings: '2022-04-10' },
  2023: { newYear: '2023-01-22', hungKings: '2023-04-29' },
  2024: { newYear: '2024-02-10', hungKings: '2024-04-18' },
  2025: { newYear: '2025-01-29', hungKings: '2025-04-07' },
  2026: { newYear: '2026-02-17', hungKings: '2026-04-26' },
  2027: { newYear: '2027-02-06', hungKings: '2027-04-16' },
}
const holidays = (year: number) => holidaysOfYear(year, lunar[year] as LunarDays)
const calendar = vietnamCalendar((year) => (lunar[year] ? holidays(year) : []), [])

/** Breaks as announced for state agencies: first and last day, both off. */
it.each([
  ['Tết 2020', '2020-01-23', '2020-01-29'],
  ['Tết 2021', '2021-02-10', '2021-02-16'],
  ['Tết 2022', '2022-01-29', '2022-02-06'],
  ['Tết 2023', '2023-01-20', '2023-01-26'],
  ['Tết 2024', '2024-02-08', '2024-02-14'],
  ['Tết 2025', '2025-01-25', '2025-02-02'],
  ['Tết 2026', '2026-02-14', '2026-02-22'],
  ['Giỗ Tổ 2022', '2022-04-09', '2022-04-11'],
  ['Giỗ Tổ, 30/4 và 01/5 năm 2023', '2023-04-29', '2023-05-03'],
  ['Giỗ Tổ 2024', '2024-04-18', '2024-04-18'],
  ['Giỗ Tổ 2026', '2026-04-25', '2026-04-27'],
  ['30/4 và 01/5 năm 2021', '2021-04-30', '2021-05-03'],
  ['30/4 và 01/5 năm 2022', '2022-04-30', '2022-05-03'],
  ['30/4 và 01/5 năm 2024', '2024-04-27', '2024-05-01'],
  ['30/4 và 01/5 năm 2025', '2025-04-30', '2025-05-04'],
  ['Quốc khánh 2020', '2020-09-02', '2020-09-02'],
  ['Quốc khánh 2021', '2021-09-02', '2021-09-05'],
  ['Quốc khánh 2022', '2022-09-01', '2022-09-04'],
  ['Quốc khánh 2023', '2023-09-01', '2023-09-04'],
  ['Quốc khánh 2024', '2024-08-31', '2024-09-03'],
  ['Quốc khánh 2025', '2025-08-30', '2025-09-02'],
  ['Quốc khánh 2026', '2026-08-29', '2026-09-02'],
  ['Tết Dương lịch 2022', '2022-01-01', '2022-01-03'],
  ['Tết Dương lịch 2023', '2022-12-31', '2023-01-02'],
  ['Tết Dương lịch 2026', '2026-01-01', '2026-01-04'],
])('%s', (_name, first, last) => {
  for (let day = first; day <= last; day = addDays(day, 1))
    expect([day, calendar.isWorkingDay(day)]).toEqual([day, false])
  expect([addDays(first, -1), addDays(last, 1)].map(calendar.isWorkingDay)).toEqual([true, true])
})

it.each(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'])('%s, a Saturday, is worked', (day) => {
  expect(weekdayOf(day)).toBe(6)
  expect(calendar.isWorkingDay(day)).toBe(true)
})

it('is not certain of what is announced year by year', () => {
  const uncertain = (year: number) => holidays(year).filter(({ certain }) => !certain)
  expect(uncertain(2025)).toEqual([])
  expect([...new Set(uncertain(2027).map(({ name }) => name.replace('Nghỉ bù ', '')))]).toEqual([
    'Tết Nguyên đán',
    'Quốc khánh (liền kề)',
    'Ngày Văn hóa Việt Nam',
  ])
})

it('a space’s own day counts before all', () => {
  const own = vietnamCalendar(holidays, [
    { on: '2026-11-24', isWorking: true },
    { on: '2026-11-23', isWorking: false },
  ])
  expect(['2026-11-23', '2026-11-24', '2026-11-25'].map(own.isWorkingDay)).toEqual([false, true, true])
})
