import { describe, expect, it } from 'vitest'
import { cutStages } from './cut-stages'
import { listRows, rowAct, tellRow } from './list-rows'
import { listSteps } from './list-steps'
import { act, labour, link, node, renamed, twoGenerations } from './sample-succession.fixture'
import type { SuccessionFacts } from './succession-facts'
import { tellPicture } from './tell-picture'

const acts = [act('a')]
const aResolution = 'a/NQ-HĐND ngày 20/02/2025'
const communes = ['Một', 'Hai', 'Ba'].map((name) => node(name, { name: `Xã ${name}`, validFrom: '2025-07-01' }))
const split = {
  nodes: [node('H', { name: 'Huyện Hạ', validTo: '2025-07-01' }), ...communes],
  links: communes.map(({ id }) => link('H', id, '2025-07-01')),
  acts,
}
const transfer = { nodes: [node('A'), node('B')], links: [link('A', 'B', '2025-03-01', { fields: labour })], acts }
const shared = {
  nodes: [node('A', { validTo: '2025-03-01' }), node('B'), node('C')],
  links: ['B', 'C'].map((to) => link('A', to, '2025-03-01', { fields: labour, ends: true })),
  acts,
}
const merged = {
  nodes: [node('A', { validTo: '2025-03-01' }), node('B')],
  links: [link('A', 'B', '2025-03-01')],
  acts: [],
}
const renaming = { nodes: [node('A', renamed('Ban Cũ', '2025-05-01', 'Sở Mới'))], links: [], acts }
const ended = { nodes: [node('A', { validTo: '2025-09-01', endedByActId: 'a' })], links: [], acts }
const begun = {
  nodes: [
    node('A', {
      validFrom: '2025-09-01',
      names: [{ name: 'Sở A', validFrom: '2025-09-01', validTo: null, actId: 'a' }],
    }),
  ],
  links: [],
  acts,
}

const steps = (facts: SuccessionFacts) =>
  listSteps(cutStages(facts)).map(
    ({ on, from, to }) =>
      `${on} ${from.map(({ stage }) => stage.name).join(' + ')} → ${to.map(({ stage }) => stage.name).join(' + ')}`,
  )

describe('steps from top to bottom', () => {
  it.each([
    ['two generations', twoGenerations, ['2025-03-01 Sở A + Sở B + Sở C → Sở D', '2025-07-01 Sở D → Sở E']],
    ['a split', split, ['2025-07-01 Huyện Hạ → Xã Một + Xã Hai + Xã Ba']],
    ['a field of work', transfer, ['2025-03-01 Sở A → Sở B']],
    ['another name', renaming, ['2025-05-01 Ban Cũ → Sở Mới']],
    ['nothing', ended, []],
    ['fields of one that went to several that were there', shared, ['2025-03-01 Sở A → Sở B + Sở C']],
  ])('tell %s', (_, facts, lines) => expect(steps(facts)).toEqual(lines))

  it('tell every succession once where several give to several', () => {
    const links = [link('A', 'C', '2025-03-01'), link('A', 'D', '2025-03-01'), link('B', 'D', '2025-03-01')]
    const facts = { nodes: ['A', 'B', 'C', 'D'].map((id) => node(id)), links, acts }
    expect(steps(facts)).toEqual(['2025-03-01 Sở A → Sở C', '2025-03-01 Sở A + Sở B → Sở D'])
  })
})

describe('the picture in sentences', () => {
  it.each([
    [
      'two generations',
      twoGenerations,
      'Ngày 01/03/2025, theo a/NQ-HĐND: Sở A, Sở B và Sở C thành Sở D. Ngày 01/07/2025, theo b/NQ-HĐND: Sở D thành Sở E.',
    ],
    ['a split', split, 'Ngày 01/07/2025, theo a/NQ-HĐND: Huyện Hạ thành Xã Một, Xã Hai và Xã Ba.'],
    ['a field of work', transfer, 'Ngày 01/03/2025, theo a/NQ-HĐND: Sở A chuyển lĩnh vực cho Sở B.'],
    ['a merger into one that was there', merged, 'Ngày 01/03/2025: Sở A nhập vào Sở B.'],
    [
      'fields that went to several that were there',
      shared,
      'Ngày 01/03/2025, theo a/NQ-HĐND: Sở A chuyển lĩnh vực cho Sở B và Sở C.',
    ],
    ['another name', renaming, 'Ngày 01/05/2025, theo a/NQ-HĐND: Ban Cũ đổi tên thành Sở Mới.'],
  ])('tells %s', (_, facts, told) => expect(tellPicture(cutStages(facts), facts.acts)).toBe(`Sơ đồ kế thừa. ${told}`))

  it('stays short', () => {
    const many = Array.from({ length: 40 }, (_, index) => node(`X${index}`, { validFrom: '2025-07-01' }))
    const facts = { nodes: [node('H'), ...many], links: many.map(({ id }) => link('H', id, '2025-07-01')), acts }
    expect(tellPicture(cutStages(facts), acts)).toContain('Sở X0, Sở X1, Sở X2, Sở X3 và 36 cơ quan khác.')
  })
})

describe('the table', () => {
  const lines = (facts: SuccessionFacts) =>
    listRows(facts).map((row) => [row.before, row.after, row.on, rowAct(row), row.fields, row.notes.join('; ')])

  it.each([
    [
      'two generations, oldest first, with what is not confirmed',
      twoGenerations,
      [
        ['Sở A', 'Sở D', '2025-03-01', aResolution, 'Mọi lĩnh vực', ''],
        ['Sở B', 'Sở D', '2025-03-01', aResolution, 'Mọi lĩnh vực', ''],
        ['Sở C', 'Sở D', '2025-03-01', aResolution, 'Mọi lĩnh vực', 'Cần xác nhận'],
        ['Sở D', 'Sở E', '2025-07-01', 'b/NQ-HĐND ngày 20/02/2025', 'Mọi lĩnh vực', ''],
      ],
    ],
    [
      'a field of work that moved',
      transfer,
      [
        [
          'Sở A',
          'Sở B',
          '2025-03-01',
          aResolution,
          'Lao động, việc làm',
          'Cơ quan trước tiếp tục hoạt động; Cơ quan sau đã có từ trước',
        ],
      ],
    ],
    ['another name', renaming, [['Ban Cũ', 'Sở Mới', '2025-05-01', aResolution, '', 'Đổi tên']]],
    ['an end', ended, [['Sở A', null, '2025-09-01', aResolution, '', 'Kết thúc hoạt động; Không có cơ quan kế thừa']]],
    ['a beginning', begun, [[null, 'Sở A', '2025-09-01', aResolution, '', 'Thành lập mới']]],
    ['nothing', { nodes: [], links: [], acts: [] }, []],
  ])('carries %s', (_, facts, rows) => expect(lines(facts)).toEqual(rows))

  it('tells in a sentence what there is nothing to draw of', () => {
    expect(listRows(ended).map(tellRow)).toEqual([
      'Kết thúc hoạt động ngày 01/09/2025, theo a/NQ-HĐND; không có cơ quan kế thừa.',
    ])
    expect(listRows(begun).map(tellRow)).toEqual(['Thành lập mới ngày 01/09/2025, theo a/NQ-HĐND.'])
  })

  it('says how many others took over', () => {
    const [first] = split.nodes
    if (!first) throw new Error('no district')
    const facts = { ...split, nodes: [{ ...first, otherSuccessors: 2 }, ...communes.slice(0, 1)] }
    expect(listRows(facts)[0]?.notes).toEqual(['Cơ quan trước còn 2 cơ quan kế thừa khác'])
  })

  it('says what is not sure of an agency, and why', () => {
    const [first, ...others] = merged.nodes
    if (!first) throw new Error('no agency')
    const nodes = [{ ...first, certainty: 'uncertain' as const, note: 'theo báo chí' }, ...others]
    expect(listRows({ ...merged, nodes })[0]?.notes).toContain('Sở A: cần xác nhận (theo báo chí)')
  })

  it('has a line for every succession of the picture', () => {
    expect(listRows(split).filter(({ fields }) => fields === 'Mọi lĩnh vực')).toHaveLength(split.links.length)
  })
})
