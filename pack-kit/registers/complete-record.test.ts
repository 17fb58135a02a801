import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { is } from '../expressions/build-condition.ts'
import { sum } from '../expressions/build-expression.ts'
import { field } from '../fields/build-field.ts'
import { outings, roads } from '../testing/flower-road-registers.ts'
import { completeRecord } from './complete-record.ts'

describe('completeRecord', () => {
  it('makes computed fields, rounds them, and leaves out what is not known', () => {
    const record = completeRecord(roads, {
      state: 'planted',
      length: 3,
      plantedLength: 1,
      share: 99,
      stateMoney: 1,
      note: ' ',
    })
    expect(record).toEqual({ state: 'planted', length: 3, plantedLength: 1, share: 0.33, stateMoney: 1 })
  })

  it('drops hidden fields, and what was made of them', () => {
    expect(completeRecord(roads, { state: 'planned', length: 3, plantedLength: 1, plantedOn: '2024-01-01' })).toEqual({
      state: 'planned',
      length: 3,
    })
  })

  it('drops keys that are no fields', () => {
    expect(completeRecord(outings, { title: 'A', toString: 'x', extra: 1 })).toEqual({ title: 'A' })
  })

  it('computes what hangs on computed fields, in whatever order they are listed', () => {
    const register = {
      ...outings,
      fields: [
        field.number('shown', 'S', 'm', { shownWhen: is('total', 3) }),
        field.number('double', 'D', 'm', { computed: sum('total', 'total') }),
        field.number('total', 'T', 'm', { computed: sum('one', 'two') }),
        field.number('one', 'O', 'm'),
        field.number('two', 'W', 'm'),
      ],
    }
    expect(completeRecord(register, { one: 1, two: 2, shown: 7 })).toEqual({
      shown: 7,
      double: 6,
      total: 3,
      one: 1,
      two: 2,
    })
    expect(completeRecord(register, { one: 1, shown: 7 })).toEqual({ one: 1 })
  })

  it('is the same when done again', () => {
    const values = fc.record(
      {
        state: fc.constantFrom('planned', 'planted', 'other', null),
        length: fc.option(fc.double({ noNaN: true, min: 0, max: 500 })),
        plantedLength: fc.option(fc.double({ noNaN: true, min: 0, max: 500 })),
        stateMoney: fc.option(fc.maxSafeNat()),
        ownMoney: fc.option(fc.maxSafeNat()),
        totalMoney: fc.anything(),
        flowers: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(values, (given) => {
        const once = completeRecord(roads, given)
        expect(completeRecord(roads, once)).toEqual(once)
      }),
    )
  })
})
