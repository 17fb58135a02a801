import { describe, expect, it } from 'vitest'
import { thresholdFieldIds as ids, readThreshold, type ThresholdDraft } from './threshold-draft'

const part = { ruleSet: 'ntm', criterion: 'y-te', part: 'bhyt', groups: null }
const draft: ThresholdDraft = {
  requirement: 'atLeast',
  amount: '95,5',
  validFrom: '2026-01-01',
  source: 'Quyết định mẫu',
}

describe('a threshold as typed', () => {
  it.each([
    [{}, { requirement: 'atLeast', amount: 95.5 }],
    [
      { requirement: 'yes' as const, amount: '' },
      { requirement: 'yes', amount: null },
    ],
    [
      { requirement: 'notRequired' as const, amount: '7' },
      { requirement: 'notRequired', amount: null },
    ],
  ])('%j is read', (change, expected) => {
    const { threshold, errors } = readThreshold(part, { ...draft, ...change })
    expect(errors).toEqual([])
    expect(threshold).toMatchObject({ ...part, ...expected, validFrom: '2026-01-01', source: 'Quyết định mẫu' })
  })

  it.each([
    [{ requirement: null }, [ids.requirement]],
    [{ amount: 'cao' }, [ids.amount]],
    [{ validFrom: null, source: ' ' }, [ids.validFrom, ids.source]],
  ])('%j is refused', (change, fields) => {
    const { threshold, errors } = readThreshold(part, { ...draft, ...change })
    expect(threshold).toBeNull()
    expect(errors.map(({ fieldId }) => fieldId)).toEqual(fields)
  })
})
