import { describe, expect, it } from 'vitest'
import { scoreOn } from '../../../pack-kit/index.ts'
import { demoThresholds } from '../examples/demo/demo-thresholds.ts'
import { newRural } from './new-rural.ts'
import { newRuralAdvanced } from './new-rural-advanced.ts'

const nothing = { indicators: {}, parts: {} }

/** Every criterion of the rules in force shown by evidence. */
const allShown = (scorecard: typeof newRural) => ({
  parts: Object.fromEntries(
    scorecard.ruleSets.flatMap(({ criteria }) => criteria.map(({ code }) => [`${code}/minh-chung`, 1])),
  ),
})

describe('the new-rural scorecard', () => {
  it.each([
    ['2022-03-07', null, 0],
    ['2022-03-08', 'qd-318-2022', 19],
    ['2026-02-14', 'qd-318-2022', 19],
    ['2026-02-15', 'qd-51-2025', 10],
  ])('on %s goes by %s with %i criteria', (day, ruleSet, criteria) => {
    const score = scoreOn(newRural, day, 'nhom-2', nothing)
    expect(score.ruleSet?.code ?? null).toBe(ruleSet)
    expect(score.criteria).toHaveLength(criteria)
  })

  it('does not say more than is known: open thresholds leave their criteria unknown', () => {
    const score = scoreOn(newRural, '2024-06-30', null, {
      indicators: { 'thu-nhap-binh-quan': 70 },
      ...allShown(newRural),
    })
    expect(score).toMatchObject({ met: 11, notMet: 0, unknown: 8 })
    const income = score.criteria.find(({ code }) => code === 'thu-nhap')
    expect(income?.parts.map(({ why }) => why)).toEqual([null, 'unsettled'])
  })

  it('judges by a threshold a province records, for the group it is for', () => {
    const values = { indicators: { 'ty-le-ngheo-da-chieu': 7.5 }, ...allShown(newRural) }
    const verdict = (group: string) =>
      scoreOn(newRural, '2026-06-30', group, values, demoThresholds['xa-nong-thon-moi']).criteria.find(
        ({ code }) => code === 'giam-ngheo-2026',
      )
    expect(verdict('nhom-3')).toMatchObject({ verdict: 'met' })
    expect(verdict('nhom-2')).toMatchObject({ verdict: 'not_met' })
    expect(verdict('nhom-2')?.parts[1]?.missingBy).toBeCloseTo(1.5)
  })

  it('has a code of its own for every criterion of all rule sets, for values are kept by them', () => {
    const codes = newRural.ruleSets.flatMap(({ criteria }) => criteria.map(({ code }) => code))
    expect(new Set(codes).size).toBe(29)
  })
})

describe('the advanced scorecard', () => {
  const health = (insured: number | null, managed: number) =>
    scoreOn(newRuralAdvanced, '2024-12-31', null, {
      indicators: { 'ty-le-bao-phu-bao-hiem-y-te-nam': insured, 'ty-le-dan-so-duoc-quan-ly-suc-khoe': managed },
      ...allShown(newRuralAdvanced),
    }).criteria.find(({ code }) => code === 'y-te')?.verdict

  it.each([
    [95, 90, 'met'],
    [94.9, 90, 'not_met'],
    [95, 89.9, 'not_met'],
    [null, 90, 'unknown'],
  ])('with %d %% insured and %d %% managed, health is %s', (insured, managed, verdict) => {
    expect(health(insured, managed)).toBe(verdict)
  })

  it('ends with the rules of 2026', () => {
    expect(scoreOn(newRuralAdvanced, '2026-02-14', null, nothing).criteria).toHaveLength(19)
    expect(scoreOn(newRuralAdvanced, '2026-02-15', null, nothing).ruleSet).toBeNull()
  })
})
