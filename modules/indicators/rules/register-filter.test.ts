import { expect, it } from 'vitest'
import { all, any, atLeast, type Condition, is, isEmpty, isIn, isKnown, not } from '../../../pack-kit/index.ts'
import { registerFilter } from './register-filter.ts'

const year = { from: '2024-01-01', to: '2025-01-01' }
const nowhere = { placeField: undefined, placeIds: null }

it.each<[Condition, string[]]>([
  [is('state', 'planted'), ['state:is:planted']],
  [is('meetsCriteria', true), ['meetsCriteria:is:yes']],
  [isIn('source', ['a', 'b']), ['source:in:a|b']],
  [all(isKnown('rank'), isEmpty('note'), atLeast('length', 3)), ['rank:known', 'note:unknown', 'length:min:3']],
  [not(is('state', 'stopped')), []],
  [any(is('a', 1), is('b', 2)), []],
  [is('a', { kind: 'field', field: 'b' }), []],
])('%j is asked as %j', (where, filters) => expect(registerFilter({ where }, nowhere, year)).toEqual(filters))

it('narrows to the unit, what was counted under it, and the period', () => {
  expect(
    registerFilter({ period: { dateField: 'on' } }, { placeField: 'commune', placeIds: ['a', 'b'] }, year),
  ).toEqual(['commune:in:a|b', 'on:min:2024-01-01', 'on:max:2024-12-31'])
  expect(registerFilter({}, { placeField: 'commune', placeIds: ['a'] }, year)).toEqual(['commune:is:a'])
  expect(registerFilter({ period: { fromField: 'metOn', toField: 'lostOn' } }, nowhere, year)).toEqual([
    'metOn:max:2024-12-31',
  ])
})
