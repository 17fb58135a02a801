import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, is, isKnown } from '../expressions/build-condition.ts'
import {
  contentment,
  peopleOut,
  peopleOutPerRoad,
  plantedRoads,
  plantedShare,
} from '../testing/flower-road-indicators.ts'
import { computeIndicator, type IndicatorFacts } from './compute-indicator.ts'
import { exactSum } from './exact-sum.ts'
import type { Aggregate, Indicator, Placement } from './indicator.ts'
import { isInPeriod } from './place-record.ts'
import { restateIndicator } from './restate-indicator.ts'
import { type RecordFact, takeAggregate } from './take-aggregate.ts'

const period = { from: '2024-01-01', to: '2025-01-01' }
const record = (id: string, values: Record<string, unknown>, verifiedOn = '2024-06-01'): RecordFact => ({
  id,
  values,
  verifiedOn,
})
const facts = (register: string, records: RecordFact[]): IndicatorFacts => ({
  period,
  records: new Map([[register, records]]),
})
const roadFacts = (...records: RecordFact[]) => facts('tuyen-duong-hoa', records)

describe('isInPeriod', () => {
  const state = { fromField: 'from', toField: 'to' }
  it.each<[string, Placement, Record<string, unknown>, boolean | null]>([
    ['whatever there is', 'asOfEnd', {}, true],
    ['the first day', { dateField: 'on' }, { on: '2024-01-01' }, true],
    ['the last day', { dateField: 'on' }, { on: '2024-12-31' }, true],
    ['the day after', { dateField: 'on' }, { on: '2025-01-01' }, false],
    ['the day before', { dateField: 'on' }, { on: '2023-12-31' }, false],
    ['no day known', { dateField: 'on' }, {}, null],
    ['no day at all', { dateField: 'on' }, { on: '2024-02-30' }, null],
    ['going on', state, { from: '2020-01-01' }, true],
    ['ended within', state, { from: '2020-01-01', to: '2024-12-31' }, false],
    ['ended just after', state, { from: '2020-01-01', to: '2025-01-01' }, true],
    ['not begun', state, { from: '2025-01-01' }, false],
    ['begun who knows when', state, { to: '2025-01-01' }, null],
    ['ended no day', state, { from: '2020-01-01', to: 'x' }, null],
  ])('%s', (_, placement, values, expected) => expect(isInPeriod(values, placement, period)).toBe(expected))
})

describe('computeIndicator', () => {
  it('counts with its derivation', () => {
    const computed = computeIndicator(
      plantedRoads,
      roadFacts(
        record('a', { state: 'planted', plantedOn: '2023-02-01' }),
        record('b', { state: 'planned' }),
        record('c', { state: 'planted', plantedOn: '2025-02-01' }),
      ),
    )
    expect(computed).toMatchObject({ value: 1, why: null, numerator: 1, denominator: null })
    expect(computed.derivation.numerator).toMatchObject({ counted: ['a'], missing: [], of: 3, known: 1 })
  })

  it('makes a rate in the unit it has', () => {
    const computed = computeIndicator(
      plantedShare,
      roadFacts(
        record('a', { state: 'planted', length: 4, plantedLength: 3 }),
        record('b', { state: 'planned', length: 2 }),
      ),
    )
    expect(computed).toMatchObject({ value: 50, numerator: 3, denominator: 6, why: null })
    expect(computed.derivation.denominator).toMatchObject({ counted: ['a', 'b'] })
  })

  it('does not know what a record does not say, and names the record', () => {
    const computed = computeIndicator(
      plantedShare,
      roadFacts(
        record('a', { state: 'planted', length: 4 }),
        record('b', { state: 'planted', length: 2, plantedLength: 1 }),
      ),
    )
    expect(computed).toMatchObject({ value: null, why: 'incomplete', numerator: null, denominator: 6 })
    expect(computed.derivation.numerator).toMatchObject({ known: 1, counted: ['b'], missing: ['a'] })
  })

  it('tells a denominator of 0 from one that is not known', () => {
    const zero = roadFacts(record('a', { state: 'planned', length: 0 }))
    expect(computeIndicator(plantedShare, zero)).toMatchObject({ value: null, why: 'denominator_zero', denominator: 0 })
    const unknown = roadFacts(record('a', { state: 'planned' }))
    expect(computeIndicator(plantedShare, unknown)).toMatchObject({ value: null, why: 'denominator_unknown' })
    const outings = facts('buoi-ra-quan', [record('a', { from: '2024-03-01', people: 40 })])
    const divided = (value: number | null) =>
      computeIndicator(peopleOutPerRoad, { ...outings, indicators: new Map([['tuyen-da-trong', value]]) })
    expect(divided(8)).toMatchObject({ value: 5, why: null, derivation: { denominator: { value: 8 } } })
    expect(divided(0)).toMatchObject({ value: null, why: 'denominator_zero' })
    expect(divided(null)).toMatchObject({ value: null, why: 'denominator_unknown' })
    expect(computeIndicator(peopleOutPerRoad, outings)).toMatchObject({ why: 'denominator_unknown' })
  })

  it('knows nothing of a unit without records, unless none means zero', () => {
    expect(computeIndicator(plantedRoads, roadFacts())).toMatchObject({ value: null, why: 'no_records' })
    expect(computeIndicator(peopleOut, facts('buoi-ra-quan', []))).toMatchObject({ value: 0, why: null })
    const another = facts('buoi-ra-quan', [record('a', { from: '2020-03-01', people: 40 })])
    expect(computeIndicator(peopleOut, another)).toMatchObject({ value: 0, why: null })
  })

  it('refuses to compute what is entered', () => {
    expect(() => computeIndicator(contentment, roadFacts())).toThrow('"muc-hai-long" is entered')
  })
})

describe('takeAggregate', () => {
  const take = (aggregate: Omit<Aggregate, 'register'>, ...records: RecordFact[]) =>
    takeAggregate({ register: 'r', ...aggregate }, records, period)

  it('takes the latest by its date, else by when it was verified', () => {
    const early = record('a', { on: '2024-09-01', size: 1 }, '2024-02-01')
    const late = record('b', { on: '2024-05-01', size: 2 }, '2024-03-01')
    expect(take({ take: { latest: 'size' } }, early, late)).toMatchObject({ value: 2, counted: ['b'] })
    expect(take({ take: { latest: 'size' }, period: { dateField: 'on' } }, late, early)).toMatchObject({ value: 1 })
  })

  it('has no latest where there is none, and an unknown one where it does not say', () => {
    expect(take({ take: { latest: 'size' }, emptyMeans: 'zero' })).toMatchObject({ value: null, why: 'no_records' })
    expect(take({ take: { latest: 'size' } }, record('a', {}))).toMatchObject({ value: null, why: 'incomplete' })
  })

  it('counts nothing it cannot tell, unless the condition settles it', () => {
    const unranked = record('a', {})
    expect(take({ take: 'count', where: is('rank', 'x') }, unranked)).toMatchObject({
      value: null,
      known: 0,
      missing: ['a'],
    })
    const settled = all(isKnown('rank'), is('rank', 'x'))
    expect(take({ take: 'count', where: settled }, unranked)).toMatchObject({ value: 0, missing: [] })
    const elsewhen = record('b', { on: '2020-01-01' })
    expect(take({ take: 'count', where: is('rank', 'x'), period: { dateField: 'on' } }, elsewhen).value).toBe(0)
  })

  it('adds money to the last đồng, and says where it cannot be kept', () => {
    const large = Number.MAX_SAFE_INTEGER
    expect(exactSum([large, 5, -5])).toBe(large)
    expect(exactSum([0.5, 0.25])).toBe(0.75)
    expect(exactSum([])).toBe(0)
    expect(take({ take: { sum: 'm' } }, record('a', { m: large }), record('b', { m: 1 }))).toMatchObject({
      value: null,
      why: 'too_large',
    })
  })
})

const road = fc.record(
  {
    state: fc.constantFrom('planned', 'planted'),
    length: fc.integer({ min: 0, max: 50 }),
    plantedLength: fc.integer({ min: 0, max: 50 }),
    plantedOn: fc.constantFrom('2022-01-01', '2024-05-01', '2026-01-01'),
  },
  { requiredKeys: ['state', 'length', 'plantedLength', 'plantedOn'] },
)

describe('a merger of two units', () => {
  it.each<[Indicator]>([[plantedRoads], [plantedShare]])(
    '%o: what is restated is what would be computed of both',
    (indicator) => {
      const some = fc.array(road, { minLength: 1, maxLength: 6 })
      fc.assert(
        fc.property(some, some, (left, right) => {
          const of = (values: readonly Record<string, unknown>[], unit: string) =>
            values.map((one, at) => record(`${unit}${at}`, one))
          const both = computeIndicator(indicator, roadFacts(...of(left, 'a'), ...of(right, 'b')))
          const [a, b] = [left, right].map((values) => computeIndicator(indicator, roadFacts(...of(values, 'x'))))
          const values = [
            { unitId: 'a', numerator: a?.numerator ?? null, denominator: a?.denominator ?? null },
            { unitId: 'b', numerator: b?.numerator ?? null, denominator: b?.denominator ?? null },
          ]
          const merged = restateIndicator(
            indicator,
            values,
            new Map([
              ['a', ['c']],
              ['b', ['c']],
            ]),
          )
          expect(merged).toEqual([
            {
              unitId: 'c',
              from: ['a', 'b'],
              missing: [],
              numerator: both.numerator,
              denominator: both.denominator,
              value: both.value,
            },
          ])
        }),
      )
    },
  )

  it('says which unit is missing', () => {
    const values = [
      { unitId: 'a', numerator: 1, denominator: null },
      { unitId: 'b', numerator: 1, denominator: 4 },
    ]
    const successors = new Map([['a', ['b']]])
    expect(restateIndicator(contentment, values, successors)).toMatchObject([{ value: 25, missing: ['a'] }])
  })
})
