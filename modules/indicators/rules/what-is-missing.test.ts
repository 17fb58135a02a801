import { describe, expect, it } from 'vitest'
import type { PartScore, Verdict } from '../../../pack-kit/index.ts'
import { whatIsMissing } from './what-is-missing.ts'

const part = (why: PartScore['why']): PartScore => ({
  code: 'p',
  name: 'p',
  verdict: why === null ? 'met' : 'unknown',
  value: null,
  threshold: null,
  missingBy: null,
  why,
})
const criterion = (name: string, verdict: Verdict, ...parts: PartScore[]) => ({ code: name, name, verdict, parts })

describe('what is missing', () => {
  it('parts what is missed from what lacks evidence and from what lacks a threshold', () => {
    const criteria = [
      criterion('Giao thông', 'met', part(null)),
      criterion('Thu nhập', 'not_met', part(null)),
      criterion('Y tế', 'unknown', part('no_value'), part(null)),
      criterion('Nhà ở', 'unknown', part('unsettled')),
      criterion('Môi trường', 'unknown', part('no_value'), part('no_threshold')),
    ]
    expect(whatIsMissing({ criteria })).toEqual({
      criteria: ['Thu nhập'],
      evidence: ['Y tế', 'Môi trường'],
      thresholds: ['Nhà ở', 'Môi trường'],
    })
  })

  it('is nothing of no criteria', () => {
    expect(whatIsMissing({ criteria: [] })).toEqual({ criteria: [], evidence: [], thresholds: [] })
  })
})
