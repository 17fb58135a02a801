import { expect, it } from 'vitest'
import type { DutyReading } from './directive-reading.ts'
import { toDeadline, toDraftDuties } from './draft-from-reading.ts'

const span = { start: 3, end: 20 }

const reading: DutyReading = {
  text: 'Rà soát hồ sơ',
  span,
  section: null,
  agencies: ['Sở Nội vụ', 'Giám đốc Sở Nội vụ', 'Sở Lạ'],
  role: 'lead',
  coordinators: ['các sở, ban, ngành'],
  product: null,
  deadline: null,
  confidence: { text: 1, agencies: 1, role: 1, coordinators: 1, product: 1, deadline: 1 },
}

const resolve = (mention: string) => ({
  organizationIds: mention.endsWith('Sở Nội vụ') ? ['noi-vu'] : [],
  collective: mention.startsWith('các'),
})

it('toDraftDuties looks agencies up and names each once', () => {
  const [first, second] = toDraftDuties([reading, reading], resolve, () => null)
  expect(first?.leads).toEqual([
    { mention: 'Sở Nội vụ', organizationIds: ['noi-vu'], collective: false },
    { mention: 'Sở Lạ', organizationIds: [], collective: false },
  ])
  expect(first?.coordinators).toEqual([{ mention: 'các sở, ban, ngành', organizationIds: [], collective: true }])
  expect([first?.position, second?.position, first?.sourceSpans]).toEqual([1, 2, [span]])
})

const relative = { count: 10, unit: 'working_day' as const, from: 'received' as const }
const words = { date: null, recurrence: null, onDay: null, relative: null, span }
const counted = { ...words, text: 'trong 10 ngày làm việc', relative }

it.each([
  ['nothing said', null, { kind: 'unstated', words: null }],
  ['a date', { ...words, text: 'trước 30/6', date: '2026-06-30' }, { kind: 'date', on: '2026-06-30', reckoning: null }],
  [
    'a rhythm',
    { ...words, text: 'trước ngày 20 hằng tháng', recurrence: 'monthly' as const, onDay: 20 },
    { kind: 'recurrence', recurrence: 'monthly', day: 20 },
  ],
  ['open words', { ...words, text: 'theo tiến độ' }, { kind: 'unstated', words: 'theo tiến độ', reckoning: null }],
  [
    'counted days',
    counted,
    { kind: 'date', on: '2026-06-12', words: counted.text, reckoning: { ...relative, fromDate: '2026-05-29' } },
  ],
])('toDeadline: %s', (_name, deadline, expected) => {
  expect(toDeadline(deadline, () => ({ on: '2026-06-12', fromDate: '2026-05-29' }))).toMatchObject(expected)
})

it('keeps counted days whose start is not known as words to be reckoned later', () => {
  expect(toDeadline(counted, () => null)).toMatchObject({
    kind: 'unstated',
    on: null,
    reckoning: { count: 10, fromDate: null },
  })
})

it('is less sure of a date that was counted', () => {
  const [duty] = toDraftDuties([{ ...reading, deadline: counted }], resolve, () => null)
  expect(duty?.confidence.deadline).toBe(0.6)
})
