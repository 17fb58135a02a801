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
  const [first, second] = toDraftDuties([reading, reading], resolve)
  expect(first?.leads).toEqual([
    { mention: 'Sở Nội vụ', organizationIds: ['noi-vu'], collective: false },
    { mention: 'Sở Lạ', organizationIds: [], collective: false },
  ])
  expect(first?.coordinators).toEqual([{ mention: 'các sở, ban, ngành', organizationIds: [], collective: true }])
  expect([first?.position, second?.position, first?.sourceSpans]).toEqual([1, 2, [span]])
})

it.each([
  ['nothing said', null, { kind: 'unstated', words: null }],
  ['a date', { text: 'trước 30/6', date: '2026-06-30', recurrence: null, span }, { kind: 'date', on: '2026-06-30' }],
  [
    'a rhythm',
    { text: 'hằng tháng', date: null, recurrence: 'monthly' as const, span },
    { kind: 'recurrence', recurrence: 'monthly' },
  ],
  [
    'open words',
    { text: 'theo tiến độ', date: null, recurrence: null, span },
    { kind: 'unstated', words: 'theo tiến độ' },
  ],
])('toDeadline: %s', (_name, deadline, expected) => {
  expect(toDeadline(deadline && { ...deadline, onDay: null, relative: null })).toMatchObject(expected)
})
