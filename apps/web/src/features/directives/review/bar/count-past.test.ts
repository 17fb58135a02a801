import { expect, test } from 'vitest'
import type { DraftDuty } from '../../../../api/operations'
import { countPast } from './count-past'

const due = (kind: DraftDuty['deadline']['kind'], on: string | null) =>
  ({ deadline: { kind, on } }) as Pick<DraftDuty, 'deadline'>

test('a day that is over counts, today and a rhythm do not', () => {
  const duties = [due('date', '2026-03-01'), due('date', '2026-03-02'), due('date', null), due('recurrence', null)]
  expect(countPast(duties, '2026-03-02')).toBe(1)
})
