import { expect, it } from 'vitest'
import { roads } from '../../../../../../../pack-kit/testing/flower-road-registers'
import { fieldOf } from '../../definition/opened-register'
import { emptyFilter, type FilterDraft, filtersOf } from './filters-of'

it.each<[string, Partial<FilterDraft>, string[]]>([
  ['roadName', { value: ' Đường hoa ' }, ['roadName:begins:Đường hoa']],
  ['roadName', {}, []],
  ['state', { value: ['planned', 'planted'] }, ['state:in:planned|planted']],
  ['state', { value: [] }, []],
  ['length', { from: '1.234,5', to: 'hai' }, ['length:min:1234.5']],
  ['plantedOn', { from: '2026-01-01', to: '2026-02-01' }, ['plantedOn:min:2026-01-01', 'plantedOn:max:2026-02-01']],
  ['isLit', { value: 'no' }, ['isLit:is:no']],
  ['commune', { value: { id: '01', name: 'Xã' } }, ['commune:is:01']],
  ['photos', {}, ['photos:known']],
  ['photos', { is: 'unknown' }, ['photos:unknown']],
  ['length', { is: 'unknown', from: '1' }, ['length:unknown']],
])('%s %j', (code, draft, filters) => {
  const field = fieldOf(roads, code)
  expect(field && filtersOf(field, { ...emptyFilter, ...draft })).toEqual(filters)
})
