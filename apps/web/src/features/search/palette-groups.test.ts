import { expect, it } from 'vitest'
import type { ListedDirective } from '../../api/operations'
import { paletteGroups } from './palette-groups'

const agency = (id: string, name: string) => ({ id, name, shortName: null })
const directive = (id: string, number: string, subject: string): ListedDirective => ({
  id,
  status: 'issued',
  kind: 'cong_van',
  number,
  symbol: 'UBND-NC',
  issuedOn: '2021-04-27',
  issuer: 'UBND tỉnh',
  subject,
  origin: 'document',
  urgency: 'normal',
  dutyCount: 22,
  assignmentCount: 31,
  createdAt: '2026-03-02T01:00:00Z',
  createdByName: 'Lê Thị Văn Phòng',
  issuedAt: '2026-03-02T01:00:00Z',
  may: { edit: false, issue: false, discard: false, changeTerms: false },
  openings: null,
})
const sources = {
  pages: [{ href: '/co-quan', label: 'Cơ quan' }],
  agencies: [agency('yte', 'Sở Y tế'), agency('tc', 'Sở Tài chính')],
  agenciesFoundFor: null,
  directives: [directive('d1', '453', 'An toàn khu Y tế'), directive('d2', '1945', 'Chuyển đổi số')],
  assignments: [],
}
const first = (typed: string) => paletteGroups(typed, sources)[0]?.items[0]?.id

it('takes a number for a directive, from its start', () => {
  expect(first('45')).toBe('d1')
  expect(paletteGroups('45', sources).flatMap(({ items }) => items.map(({ id }) => id))).not.toContain('d2')
  expect(first('453/ubnd')).toBe('d1')
})

it('takes words for an agency, then a directive, then words of duties', () => {
  expect(first('so y te')).toBe('yte')
  expect(first('chuyen doi')).toBe('d2')
  expect(first('trạm xá')).toBe('tim')
  expect(paletteGroups('trạm xá', sources)[0]?.items[0]?.href).toBe('/nhiem-vu?tim=tr%E1%BA%A1m+x%C3%A1')
})

it('takes agencies the server found by another name, but only for the very words', () => {
  const found = { ...sources, agencies: [agency('nnmt', 'Sở Nông nghiệp và Môi trường')], agenciesFoundFor: 'snnmt' }
  expect(paletteGroups('snnmt', found)[0]?.items[0]?.id).toBe('nnmt')
  expect(paletteGroups('snnm', found)[0]?.items[0]?.id).toBe('tim')
})

it('offers pages and the latest directives before anything is typed', () => {
  expect(paletteGroups('', sources).map(({ title }) => title)).toEqual(['Đi đến', 'Văn bản mới nhất'])
})
