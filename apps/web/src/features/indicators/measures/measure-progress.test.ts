import { describe, expect, it } from 'vitest'
import type { DutyMeasure } from '../../../api/operations'
import { measureProgress } from './measure-progress'

type Indicator = Extract<DutyMeasure, { kind: 'indicator' }>
type Register = Extract<DutyMeasure, { kind: 'register' }>
type Scorecard = Extract<DutyMeasure, { kind: 'scorecard' }>

const byIndicator = (part: object) =>
  ({
    kind: 'indicator',
    indicator: { unit: 'trạm', decimals: 0 },
    together: { computed: 12, reported: 15, verified: null },
    units: [],
    target: null,
    attained: null,
    ...part,
  }) as unknown as Indicator
const unit = (verdict: string, target: number | null = 1) => ({ verdict, target })

describe('how far a duty is by a measure', () => {
  it.each([
    ['nothing to be measured against', {}, null],
    [
      'the target of the duty, never by what is only reported',
      { target: 15, attained: 0.8 },
      { value: 0.8, detail: '12 trạm trên mục tiêu 15 trạm' },
    ],
    [
      'verified before computed',
      { target: 15, attained: 0.6, together: { computed: 12, reported: 15, verified: 9 } },
      { value: 0.6, detail: '9 trạm trên mục tiêu 15 trạm' },
    ],
    [
      'a target nobody knows the value for',
      { target: 15, together: { computed: null, reported: 15, verified: null } },
      { value: null },
    ],
    [
      'targets of units',
      { units: [unit('reached'), unit('missed'), unit('unknown'), unit('no_target', null)] },
      { value: 1 / 3, detail: '1 trên 3 đơn vị đạt mục tiêu, 1 chưa rõ' },
    ],
  ])('by an indicator: %s', (_, part, progress) => expect(measureProgress(byIndicator(part))).toEqual(progress))

  it('by verified records of a register', () => {
    const measure = { kind: 'register', counts: { verified: 2 }, target: 4, attained: 0.5 } as unknown as Register
    expect(measureProgress(measure)).toEqual({ value: 0.5, detail: '2 trên 4 bản ghi' })
    expect(measureProgress({ ...measure, target: null, attained: null })).toBeNull()
  })

  it('by units that meet every criterion of a scorecard', () => {
    const units = [
      { met: 10, notMet: 0, unknown: 0 },
      { met: 9, notMet: 1, unknown: 0 },
      { met: 9, notMet: 0, unknown: 1 },
    ]
    const measure = { kind: 'scorecard', units, target: null, attained: 1 / 3 } as unknown as Scorecard
    expect(measureProgress(measure)).toEqual({ value: 1 / 3, detail: '1 trên 3 đơn vị đạt mọi tiêu chí' })
  })

  it('says nothing of what may not be read', () => {
    expect(measureProgress({ kind: 'unreadable' } as DutyMeasure)).toBeNull()
  })
})
