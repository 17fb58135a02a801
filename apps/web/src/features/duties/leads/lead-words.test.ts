import { describe, expect, it } from 'vitest'
import type { LeadPeriod } from '../../../api/operations'
import { leadWords, periodWords, stopsOf } from './lead-words'

const period = (from: string, to: string | null, name: string, more: Partial<LeadPeriod> = {}): LeadPeriod => ({
  from,
  to,
  organization: { id: name, name },
  parentName: 'UBND tỉnh Sông Trà',
  document: null,
  ...more,
})

const periods = [
  period('2021-04-27', '2025-07-01', 'UBND huyện An Bình'),
  period('2025-08-01', null, 'UBND xã Bình Hòa', { parentName: null, document: '202/2025/QH15' }),
]

describe('leadWords', () => {
  it.each([
    ['2021-01-01', 'Ngày 01/01/2021 chưa có văn bản. Văn bản giao việc từ ngày 27/04/2021.'],
    ['2021-04-27', 'Ngày 27/04/2021: UBND huyện An Bình chịu trách nhiệm, trực thuộc UBND tỉnh Sông Trà.'],
    ['2025-07-01', 'Ngày 01/07/2025 cơ quan cũ đã chấm dứt hoạt động, chưa xác định cơ quan tiếp nhận.'],
    ['2026-01-01', 'Ngày 01/01/2026: UBND xã Bình Hòa chịu trách nhiệm.'],
  ])('%s', (day, words) => {
    expect(leadWords(periods, day)).toBe(words)
  })
})

it('says since when, until when and by which document', () => {
  expect(periods.map(periodWords)).toEqual([
    'Từ 27/04/2021 đến trước 01/07/2025',
    'Từ 01/08/2025 đến nay, theo 202/2025/QH15',
  ])
})

it('stops where something changed, and today', () => {
  expect(stopsOf(periods, '2026-11-28')).toEqual(['2021-04-27', '2025-08-01', '2026-11-28'])
})
