import { expect, it } from 'vitest'
import { type DraftDeadline, noDeadline } from './draft-duty.ts'
import { reckonAgain } from './draft-reckoning.ts'

const counted = (differences: Partial<DraftDeadline> = {}): DraftDeadline => ({
  ...noDeadline,
  kind: 'date',
  on: '2026-05-20',
  words: 'trong 10 ngày kể từ ngày ban hành',
  reckoning: { count: 10, unit: 'day', from: 'issued', fromDate: '2026-05-08' },
  ...differences,
})
const reckon = () => ({ on: '2026-06-01', fromDate: '2026-05-22' })

it('counts again from the new date of the document', () => {
  expect(reckonAgain(counted(), '2026-05-08', reckon)).toEqual(
    counted({ on: '2026-06-01', reckoning: { count: 10, unit: 'day', from: 'issued', fromDate: '2026-05-22' } }),
  )
})

it('has no date once the document has none', () => {
  expect(reckonAgain(counted(), '2026-05-08', () => null)).toMatchObject({
    kind: 'unstated',
    on: null,
    reckoning: { fromDate: null },
  })
})

it('finds the date of a document that had none', () => {
  const open = counted({
    kind: 'unstated',
    on: null,
    reckoning: { count: 10, unit: 'day', from: 'issued', fromDate: null },
  })
  expect(reckonAgain(open, null, reckon)).toMatchObject({ kind: 'date', on: '2026-06-01' })
})

it.each([
  ['a date a person chose', counted({ reckoning: null })],
  ['a start a person set', counted({ reckoning: { count: 10, unit: 'day', from: 'issued', fromDate: '2026-05-11' } })],
  ['another event', counted({ reckoning: { count: 10, unit: 'day', from: 'event', fromDate: '2026-05-08' } })],
])('leaves %s', (_name, deadline) => {
  expect(reckonAgain(deadline, '2026-05-08', reckon)).toBeNull()
})
