import { describe, expect, it } from 'vitest'
import { judgeFieldIds as ids, readJudgement } from './judge-draft'

const draft = {
  answer: 'yes' as const,
  amount: '',
  validFrom: '2026-06-30',
  reason: ' Đã kiểm tra thực địa. ',
  evidence: '',
}

describe('a judgement as it is typed', () => {
  it.each([
    [{}, false, true],
    [{ answer: 'no' as const }, false, false],
    [{ answer: 'unknown' as const }, false, null],
    [{ amount: '1.234,5' }, true, 1234.5],
    [{ amount: '' }, true, null],
  ])('%j (a number: %s) says %s', (part, isAmount, value) => {
    expect(readJudgement({ ...draft, ...part }, isAmount).judgement).toEqual({
      value,
      reason: 'Đã kiểm tra thực địa.',
      evidence: null,
      validFrom: '2026-06-30',
    })
  })

  it.each([
    [{ answer: null }, false, ids.answer],
    [{ amount: 'nhiều' }, true, ids.amount],
    [{ validFrom: null }, false, ids.validFrom],
    [{ reason: ' ' }, false, ids.reason],
  ])('%j lacks something', (part, isAmount, fieldId) => {
    const { judgement, errors } = readJudgement({ ...draft, ...part }, isAmount)
    expect(judgement).toBeNull()
    expect(errors.map((error) => error.fieldId)).toEqual([fieldId])
  })
})
