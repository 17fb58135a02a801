import { describe, expect, it } from 'vitest'
import { defaultRules } from './default-rules.ts'
import { forUrgency } from './for-urgency.ts'
import type { Urgency } from './tracking-rules.ts'
import { trackingRulesOf } from './tracking-rules-of.ts'

it.each<[Urgency, number[], number, [number, number, number], number, number]>([
  ['normal', [7, 3, 1, 0], 5, [1, 5, 10], 15, 3],
  ['urgent', [3, 1, 0], 3, [1, 3, 5], 8, 2],
  ['very_urgent', [1, 0], 2, [1, 2, 3], 4, 1],
  ['flash', [0], 1, [1, 1, 2], 2, 1],
])(
  '%s: reminded %j days ahead, then every %d days, told upwards after %j, silent %d, office %d',
  (urgency, ahead, every, levels, silent, office) => {
    const [agencyHead, officeAfter, committee] = levels
    expect(forUrgency(defaultRules, urgency)).toEqual({
      daysAhead: ahead,
      overdueEveryDays: every,
      escalation: { agencyHead, office: officeAfter, committee },
      inactivityDays: silent,
      officeWaitDays: office,
    })
  },
)

describe('the rules of a space', () => {
  const always = () => true
  it.each([
    ['nothing set', [], defaultRules],
    ['one rule set', [{ key: 'inactivityDays', value: 30 }], { ...defaultRules, inactivityDays: 30 }],
    ['a key nobody knows', [{ key: 'gone', value: 1 }], defaultRules],
  ])('%s', (_name, stored, expected) => {
    expect(trackingRulesOf(stored, always)).toEqual(expected)
  })

  it('leave out what no longer fits', () => {
    expect(trackingRulesOf([{ key: 'inactivityDays', value: 'many' }], () => false)).toEqual(defaultRules)
  })
})
