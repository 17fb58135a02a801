import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restate, type UnitSuccessors, type UnitValue, unitOfToday } from './restate.ts'

const became: UnitSuccessors = new Map([
  ['a', ['x']],
  ['b', ['x']],
  ['divided', ['x', 'y']],
])

describe('numbers across a merger', () => {
  it('sums what adds up', () => {
    expect(
      restate(
        [
          { unitId: 'a', kind: 'additive', value: 3 },
          { unitId: 'b', kind: 'additive', value: 4 },
          { unitId: 'x', kind: 'additive', value: 5 },
        ],
        became,
      ),
    ).toEqual([{ unitId: 'x', kind: 'additive', from: ['a', 'b', 'x'], missing: [], value: 12 }])
  })

  it('makes a rate again from its parts, not from the rates', () => {
    const [restated] = restate(
      [
        { unitId: 'a', kind: 'rate', numerator: 1, denominator: 2 },
        { unitId: 'b', kind: 'rate', numerator: 90, denominator: 100 },
      ],
      became,
    )
    expect(restated).toMatchObject({ numerator: 91, denominator: 102, rate: 91 / 102 })
  })

  it('keeps texts side by side', () => {
    const [restated] = restate(
      [
        { unitId: 'a', kind: 'text', text: 'Đã xong.' },
        { unitId: 'b', kind: 'text', text: 'Đang làm.' },
      ],
      became,
    )
    expect(restated).toMatchObject({
      texts: [
        { unitId: 'a', text: 'Đã xong.' },
        { unitId: 'b', text: 'Đang làm.' },
      ],
    })
  })

  it('says which values are missing and never takes them for zero', () => {
    expect(
      restate(
        [
          { unitId: 'a', kind: 'additive', value: null },
          { unitId: 'b', kind: 'additive', value: 4 },
        ],
        became,
      ),
    ).toMatchObject([{ value: 4, missing: ['a'] }])
    expect(restate([{ unitId: 'a', kind: 'additive', value: null }], became)).toMatchObject([
      { value: null, missing: ['a'] },
    ])
    expect(restate([{ unitId: 'a', kind: 'rate', numerator: 1, denominator: null }], became)).toMatchObject([
      { numerator: null, rate: null, missing: ['a'] },
    ])
  })

  it('has no rate where nothing is to be divided by', () => {
    expect(restate([{ unitId: 'a', kind: 'rate', numerator: 0, denominator: 0 }], became)).toMatchObject([
      { rate: null },
    ])
  })

  it('leaves what was divided among several under its old unit', () => {
    expect(unitOfToday('divided', became)).toBe('divided')
    expect(restate([{ unitId: 'divided', kind: 'additive', value: 7 }], became)).toMatchObject([
      { unitId: 'divided', value: 7 },
    ])
  })
})

const unit = fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y')
const additive = fc.record({
  unitId: unit,
  kind: fc.constant('additive' as const),
  value: fc.option(fc.integer({ min: -1000, max: 1000 })),
})
const successorsOf = fc
  .dictionary(unit, fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }))
  .map((given): UnitSuccessors => new Map(Object.entries(given)))

describe('whatever became of the units', () => {
  it('no value is lost or counted twice', () => {
    fc.assert(
      fc.property(fc.array(additive), successorsOf, (values: UnitValue[], successors) => {
        const total = (list: readonly { kind: string; value?: number | null }[]) =>
          list.reduce((sum, { value }) => sum + (value ?? 0), 0)
        const restated = restate(values, successors)
        expect(total(restated)).toBe(total(values))
        expect(restated.flatMap(({ from }) => from).sort()).toEqual(values.map(({ unitId }) => unitId).sort())
        expect(new Set(restated.map(({ unitId }) => unitId)).size).toBe(restated.length)
      }),
    )
  })

  it('the order of the values does not matter', () => {
    fc.assert(
      fc.property(fc.array(additive), successorsOf, (values, successors) => {
        const sorted = (list: readonly UnitValue[]) =>
          restate(list, successors)
            .map((value) => ({ ...value, from: [...value.from].sort(), missing: [...value.missing].sort() }))
            .sort((left, right) => left.unitId.localeCompare(right.unitId))
        expect(sorted([...values].reverse())).toEqual(sorted(values))
      }),
    )
  })
})
