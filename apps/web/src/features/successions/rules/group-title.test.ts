import { expect, it } from 'vitest'
import { groupNote, groupTitle } from './group-title'
import { act, labour, link, node, renamed, twoGenerations } from './sample-succession.fixture'

const group = (facts: Partial<Parameters<typeof groupTitle>[0]>) => ({
  id: 'A',
  nodes: [],
  links: [],
  acts: [act('a')],
  from: '2025-03-01',
  to: '2025-03-01',
  before: 0,
  after: 0,
  ...facts,
})
const communes = ['Một', 'Hai', 'Ba'].map((name) => node(name, { name: `Xã ${name}`, validFrom: '2025-03-01' }))
const district = node('H', { name: 'Huyện Hạ', validTo: '2025-03-01' })

it.each([
  ['two generations', group({ ...twoGenerations, to: '2025-07-01', before: 3, after: 1 }), '3 cơ quan thành Sở E'],
  [
    'a split',
    group({
      nodes: [district, ...communes],
      links: communes.map(({ id }) => link('H', id, '2025-03-01')),
      before: 1,
      after: 3,
    }),
    'Huyện Hạ thành 3 cơ quan',
  ],
  [
    'several into several',
    group({
      nodes: [district, node('A', { validTo: '2025-03-01' }), ...communes],
      links: communes.map(({ id }) => link('H', id, '2025-03-01')),
      before: 2,
      after: 3,
    }),
    '2 cơ quan thành 3: Xã Một, Xã Hai và 1 cơ quan khác',
  ],
  [
    'fields of work that moved',
    group({
      nodes: [node('A'), node('B')],
      links: [link('A', 'B', '2025-03-01', { fields: labour })],
      before: 2,
      after: 2,
    }),
    'Điều chuyển lĩnh vực: Sở A và Sở B',
  ],
  [
    'some that went to agencies of another group',
    group({
      nodes: [district, node('G', { guest: true })],
      links: [link('H', 'G', '2025-03-01', { fields: labour })],
      before: 1,
      after: 0,
    }),
    'Huyện Hạ kết thúc hoạt động',
  ],
  [
    'another name',
    group({ nodes: [node('A', renamed('Ban Cũ', '2025-03-01', 'Sở Mới'))], before: 1, after: 1 }),
    'Ban Cũ đổi tên thành Sở Mới',
  ],
  ['an end', group({ nodes: [district], before: 1, after: 0 }), 'Huyện Hạ'],
  ['a beginning', group({ nodes: communes.slice(0, 1), before: 0, after: 1 }), 'Xã Một'],
])('names %s', (_, given, title) => expect(groupTitle(given)).toBe(title))

it.each([
  [group({}), 'Ngày 01/03/2025, theo a/NQ-HĐND'],
  [group({ to: '2025-07-01', acts: [] }), 'Từ 01/03/2025 đến 01/07/2025'],
  [group({ acts: 'abcdef'.split('').map((id) => act(id, id)) }), 'Ngày 01/03/2025, theo a; b; c; d và 2 văn bản khác'],
  [group({ acts: [act('a', null)] }), 'Ngày 01/03/2025, theo Sắp xếp a'],
])('says when and by what', (given, note) => expect(groupNote(given)).toBe(note))
