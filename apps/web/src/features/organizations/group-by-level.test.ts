import { expect, it } from 'vitest'
import type { Organization } from '../../api/operations'
import { groupByLevel } from './group-by-level'

const agency = (name: string, level: Organization['level'], shortName: string | null = null): Organization => ({
  id: name,
  name,
  shortName,
  kind: 'department',
  level,
  code: null,
  code102: null,
  aliases: [],
  parentId: null,
  parentName: null,
  placeId: null,
  placeName: null,
  fields: [],
  hasChildren: false,
  certainty: 'confirmed',
  note: null,
  validFrom: '2000-01-01',
  validTo: null,
})
const items = [
  agency('Ủy ban nhân dân huyện Vĩnh Thuận', 'district'),
  agency('Sở Tài chính', 'province', 'STC'),
  agency('Sở Y tế', 'province'),
]

it('goes from the province down', () => {
  expect(groupByLevel(items, '').map(({ level }) => level)).toEqual(['province', 'district'])
})

it('finds without accents and by short name', () => {
  expect(groupByLevel(items, 'vinh thuan').flatMap((group) => group.items.map(({ id }) => id))).toEqual([
    'Ủy ban nhân dân huyện Vĩnh Thuận',
  ])
  expect(groupByLevel(items, 'stc')[0]?.items).toHaveLength(1)
  expect(groupByLevel(items, 'không có')).toEqual([])
})
