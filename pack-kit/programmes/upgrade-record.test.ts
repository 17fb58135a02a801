import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { field } from '../fields/build-field.ts'
import type { Field } from '../fields/field.ts'
import { flowerRoads } from '../testing/flower-roads.ts'
import { convertValue } from './convert-value.ts'
import { upgradeRecord } from './upgrade-record.ts'

const upgrade = (values: Record<string, unknown>, from = 1) =>
  upgradeRecord(flowerRoads.upgrades, 'tuyen-duong-hoa', values, from)

describe('upgradeRecord', () => {
  it('renames, drops, maps and changes kinds', () => {
    expect(upgrade({ name: 'A', colour: 'red', state: 'done', length: '1.234,5' })).toEqual({
      values: { roadName: 'A', state: 'planted', length: 1234.5 },
      lost: [],
    })
  })

  it('tells what cannot be read, and takes nothing for zero', () => {
    expect(upgrade({ length: 'khoảng ba' })).toEqual({ values: {}, lost: [{ field: 'length', value: 'khoảng ba' }] })
    expect(upgrade({ state: 'lost' }).values).toEqual({})
  })

  it('takes only the steps after the version kept', () => {
    expect(upgrade({ name: 'A', state: 'done' }, 2).values).toEqual({ name: 'A', state: 'planted' })
    expect(upgrade({ state: 'done' }, 3).values).toEqual({ state: 'done' })
  })

  it('leaves other registers alone, and does not write over what is there', () => {
    expect(upgradeRecord(flowerRoads.upgrades, 'buoi-ra-quan', { name: 'A' }, 1).values).toEqual({ name: 'A' })
    expect(upgrade({ name: 'old', roadName: 'new' }).values).toEqual({ roadName: 'new' })
  })

  it('changes nothing when done again', () => {
    const values = fc.dictionary(
      fc.constantFrom('name', 'roadName', 'colour', 'state', 'length', 'other'),
      fc.oneof(fc.constantFrom('done', 'lost', 'planted', '3,5', 'x', null), fc.integer(), fc.boolean()),
    )
    fc.assert(
      fc.property(values, (given) => {
        const once = upgrade(given)
        expect(upgrade(once.values)).toEqual({ values: once.values, lost: [] })
      }),
    )
  })
})

describe('convertValue', () => {
  const options = [{ code: 'a', name: 'Sao nhái' }]
  it.each<[Field, unknown, unknown]>([
    [field.number('x', 'X', 'm'), '12,5', 12.5],
    [field.number('x', 'X', 'm'), '1.250', 1250],
    [field.number('x', 'X', 'm'), 'x', null],
    [field.count('x', 'X'), '3,5', null],
    [field.count('x', 'X'), 4, 4],
    [field.money('x', 'X'), '1.250.000', 1250000],
    [field.date('x', 'X'), '5/3/2024', '2024-03-05'],
    [field.date('x', 'X'), '30/2/2024', null],
    [field.text('x', 'X'), 5, '5'],
    [field.text('x', 'X'), ['a', 'b'], 'a; b'],
    [field.yesNo('x', 'X'), 'Có', true],
    [field.yesNo('x', 'X'), 'có lẽ', null],
    [field.choice('x', 'X', options), 'SAO NHÁI', 'a'],
    [field.choice('x', 'X', options), 'b', null],
    [field.choice('x', 'X', options, { isMany: true }), 'a', ['a']],
    [field.choice('x', 'X', options), ['a'], 'a'],
    [field.documentReference('x', 'X'), '12/QĐ', { number: '12/QĐ', date: null, issuer: null }],
    [field.point('x', 'X'), '9,5; 105', null],
  ])('%o %j → %j', (one, value, expected) => expect(convertValue(one, value)).toEqual(expected))
})
