import { expect, it } from 'vitest'
import { specialDays } from './special-days'

const holiday = (date: string, differences = {}) => ({
  date,
  name: 'Quốc khánh',
  kind: 'holiday' as const,
  certain: true,
  ...differences,
})
const exception = (date: string, isWorking: boolean) => ({
  date,
  isWorking,
  reason: 'Hoán đổi',
  setByName: 'Lê Thị Văn Phòng',
  setAt: '2026-03-02T01:00:00Z',
})

it('lists holidays and what the space has set in order of days', () => {
  const days = specialDays({
    holidays: [holiday('2026-08-22', { kind: 'swapped_on' }), holiday('2026-09-02')],
    exceptions: [exception('2026-08-31', false)],
  })
  expect(days.map(({ date, isWorking }) => [date, isWorking])).toEqual([
    ['2026-08-22', true],
    ['2026-08-31', false],
    ['2026-09-02', false],
  ])
})

it('says what the space has overruled, and what is not certain', () => {
  const [own, common, later] = specialDays({
    holidays: [holiday('2026-11-24'), holiday('2027-02-05', { certain: false })],
    exceptions: [exception('2026-11-24', true)],
  })
  expect(own?.exception?.reason).toBe('Hoán đổi')
  expect(common).toMatchObject({ overruled: true, note: 'Tỉnh đã đặt khác cho ngày này' })
  expect(later?.note).toMatch(/Chưa đối chiếu/)
})
