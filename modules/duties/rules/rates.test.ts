import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutyClasses } from './duty-state.ts'
import { type ClassCounts, noCounts, rateOfCompleted, rateOfDue } from './rates.ts'

const anyCounts = fc.record(
  Object.fromEntries(dutyClasses.map((name) => [name, fc.nat({ max: 500 })])) as Record<
    keyof ClassCounts,
    fc.Arbitrary<number>
  >,
)

describe('the two rates', () => {
  it.each([
    [
      { completed_on_time: 17, completed_late: 2, in_progress_overdue: 3, in_progress_on_time: 40, no_deadline: 9 },
      '17/19',
      '17/22',
    ],
    [{ ...noCounts, completed_on_time: 5 }, '5/5', '5/5'],
    [{ ...noCounts, in_progress_overdue: 4 }, '0/0', '0/4'],
    [{ ...noCounts, completed_late: 4 }, '0/4', '0/4'],
    [{ ...noCounts, in_progress_on_time: 8, no_deadline: 8 }, '0/0', '0/0'],
  ])('%j: of completed %s, of due %s', (counts, ofCompleted, ofDue) => {
    const parts = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
      `${numerator}/${denominator}`
    expect(parts(rateOfCompleted(counts))).toBe(ofCompleted)
    expect(parts(rateOfDue(counts))).toBe(ofDue)
  })

  it('are null, never 0, when nothing could be judged', () => {
    expect(rateOfCompleted(noCounts)).toMatchObject({ rate: null, denominator: 0 })
    expect(rateOfDue({ ...noCounts, in_progress_on_time: 3 })).toMatchObject({ rate: null })
    expect(rateOfDue({ ...noCounts, in_progress_overdue: 3 }).rate).toBe(0)
  })

  it('are written out with their denominators', () => {
    const counts = { ...noCounts, completed_on_time: 17, completed_late: 2, in_progress_overdue: 3 }
    expect(rateOfCompleted(counts).words).toBe('17 hoàn thành đúng hạn trên 19 lượt giao đã hoàn thành (89,5%).')
    expect(rateOfDue(counts).words).toBe(
      '17 hoàn thành đúng hạn trên 22 lượt giao đã hoàn thành hoặc đang quá hạn (77,3%).',
    )
    expect(rateOfCompleted(noCounts).words).toBe('Chưa tính được: chưa có lượt giao nào đã hoàn thành.')
  })

  it('what is overdue can only lower the second below the first', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const [completed, due] = [rateOfCompleted(counts), rateOfDue(counts)]
        expect(completed.rate === null || (due.rate ?? 1) <= completed.rate).toBe(true)
        expect(due.denominator - completed.denominator).toBe(counts.in_progress_overdue)
      }),
    )
  })
})
