import { expect, it } from 'vitest'
import type { OrganizationVersion } from '../../../api/operations'
import { versionChanges } from './version-changes'

const version: OrganizationVersion = {
  id: 'a',
  name: 'Ban Dân tộc',
  shortName: null,
  kind: 'department',
  level: 'province',
  code: null,
  code102: null,
  aliases: [],
  parentId: 'tinh',
  parentName: 'Ủy ban nhân dân tỉnh',
  placeId: null,
  placeName: null,
  fields: ['ethnic'],
  certainty: 'confirmed',
  note: null,
  validFrom: '2000-01-01',
  validTo: null,
  reorganizationId: null,
  endedBy: null,
}

it.each<[Partial<OrganizationVersion>, string]>([
  [{ name: 'Sở Dân tộc' }, 'đổi tên từ Ban Dân tộc'],
  [{ parentId: 'nv', parentName: 'Sở Nội vụ' }, 'chuyển về trực thuộc Sở Nội vụ'],
  [{ fields: ['ethnic', 'religion'] }, 'nhận thêm lĩnh vực Tín ngưỡng, tôn giáo'],
  [{ fields: [], code: 'H33.1' }, 'đổi mã định danh, thôi phụ trách lĩnh vực Công tác dân tộc'],
  [{ shortName: 'BDT' }, ''],
])('%j: %s', (change, words) => expect(versionChanges(version, { ...version, ...change })).toBe(words))

it('says nothing of the first', () => expect(versionChanges(undefined, version)).toBe(''))
