import { describe, expect, it } from 'vitest'
import { flowerScorecard } from '../testing/flower-road-scorecard.ts'
import { type ScoreValues, scoreOn } from './score-on.ts'
import type { ThresholdCorrection } from './scorecard.ts'

const values = (share: number | null, parts: ScoreValues['parts'] = {}): ScoreValues => ({
  indicators: { 'ty-le-trong-hoa': share },
  parts: { 'planting/model': 1, 'people/rules': true, ...parts },
})

describe('scoreOn', () => {
  it.each<[string, string, string | null, ScoreValues, string[]]>([
    ['all is met', '2022-06-01', 'river', values(30), ['met', 'met']],
    ['the same is not enough a year later', '2023-01-01', 'river', values(30), ['not_met', 'met']],
    ['another group needs less', '2023-01-01', 'hill', values(30), ['met', 'met']],
    ['a part that is not known', '2022-06-01', 'river', values(null), ['unknown', 'met']],
    [
      'known to fail, whatever the rest',
      '2022-06-01',
      'river',
      values(null, { 'planting/model': 0 }),
      ['not_met', 'met'],
    ],
    ['a judgement that is no', '2022-06-01', 'river', values(30, { 'people/rules': false }), ['met', 'not_met']],
    ['nobody judged', '2022-06-01', 'river', values(30, { 'people/rules': null }), ['met', 'unknown']],
    ['a group of none', '2022-06-01', null, values(30), ['unknown', 'met']],
    ['rules of another year', '2026-06-01', 'river', values(70), ['met']],
    ['a threshold nobody settled', '2026-06-01', 'hill', values(70), ['unknown']],
  ])('%s', (_, day, group, given, verdicts) => {
    const score = scoreOn(flowerScorecard, day, group, given)
    expect(score.criteria.map(({ verdict }) => verdict)).toEqual(verdicts)
    expect([score.met, score.notMet, score.unknown]).toEqual(
      ['met', 'not_met', 'unknown'].map((verdict) => verdicts.filter((one) => one === verdict).length),
    )
  })

  it('says what is missing, by how much and by which rule', () => {
    const [planting] = scoreOn(flowerScorecard, '2024-06-01', 'river', values(32.5)).criteria
    expect(planting?.parts[0]).toMatchObject({ verdict: 'not_met', value: 32.5, missingBy: 7.5, why: null })
    expect(planting?.parts[0]?.threshold?.source).toContain('11/QĐ-ST')
  })

  it.each([
    ['2026-06-01', 'hill', 70, 'unsettled'],
    ['2026-06-01', 'sea', 70, 'no_threshold'],
    ['2026-06-01', 'river', null, 'no_value'],
  ])('on %s, of %s with %s, it is unknown: %s', (day, group, share, why) => {
    expect(scoreOn(flowerScorecard, day, group, values(share)).criteria[0]?.parts[0]).toMatchObject({ why })
  })

  it('has no rules before the first', () => {
    expect(scoreOn(flowerScorecard, '2020-12-31', 'river', values(99))).toEqual({
      ruleSet: null,
      criteria: [],
      met: 0,
      notMet: 0,
      unknown: 0,
    })
  })

  it('takes a threshold of the province before that of the pack, on its days and for its groups', () => {
    const own: ThresholdCorrection[] = [
      {
        ruleSet: '2026',
        criterion: 'planting',
        part: 'share',
        groups: ['hill'],
        from: '2026-03-01',
        atLeast: 50,
        source: 'Quyết định 5/QĐ-ST ngày 01/03/2026 (giả định)',
      },
    ]
    const verdict = (day: string, group: string, share: number) =>
      scoreOn(flowerScorecard, day, group, values(share), own).criteria[0]?.verdict
    expect(verdict('2026-03-01', 'hill', 55)).toBe('met')
    expect(verdict('2026-03-01', 'hill', 45)).toBe('not_met')
    expect(verdict('2026-02-28', 'hill', 55)).toBe('unknown')
    expect(verdict('2026-03-01', 'river', 55)).toBe('not_met')
  })

  it('takes less for better where the threshold is at most, and asks nothing that is not required', () => {
    const own = (rule: { atMost: number } | { notRequired: true }): ThresholdCorrection[] => [
      { ruleSet: '2026', criterion: 'planting', part: 'share', from: '2026-01-01', source: 'giả định', ...rule },
    ]
    const part = (rule: Parameters<typeof own>[0], share: number | null) =>
      scoreOn(flowerScorecard, '2026-06-01', 'river', values(share), own(rule)).criteria[0]?.parts[0]
    expect(part({ atMost: 5 }, 5)).toMatchObject({ verdict: 'met' })
    expect(part({ atMost: 5 }, 7)).toMatchObject({ verdict: 'not_met', missingBy: 2 })
    expect(part({ notRequired: true }, null)).toMatchObject({ verdict: 'met' })
  })
})
