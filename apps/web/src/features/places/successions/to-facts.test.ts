import { expect, it } from 'vitest'
import type { PlaceSuccessionLink, PlaceSuccessionNode } from '../../../api/operations'
import { cutStages } from '../../successions/rules/cut-stages'
import { groupTitle } from '../../successions/rules/group-title'
import { listRows } from '../../successions/rules/list-rows'
import { tellPicture } from '../../successions/rules/tell-picture'
import { placeSubject } from './place-subject'
import { toFacts } from './to-facts'

const day = '2025-07-01'
const node = (name: string, given: Partial<PlaceSuccessionNode> = {}): PlaceSuccessionNode => {
  const { validFrom = null, validTo = null } = given
  return {
    id: name,
    name,
    kind: 'xã',
    level: 'commune',
    code: null,
    parentName: null,
    validFrom,
    validTo,
    certainty: 'confirmed',
    note: null,
    names: [{ name, validFrom, validTo, actId: null }],
    endedByActId: null,
    guest: false,
    found: false,
    otherSuccessors: 0,
    otherPredecessors: 0,
    ...given,
  }
}
const link = (fromId: string, toId: string): PlaceSuccessionLink => ({
  fromId,
  toId,
  on: day,
  ends: true,
  certainty: 'confirmed',
  actId: 'nq',
})
const act = {
  id: 'nq',
  title: 'Nghị quyết 1654/NQ-UBTVQH15',
  documentNumber: null,
  documentIssuedOn: null,
  documentIssuer: null,
  note: null,
}
const merger = {
  nodes: [node('Xã Phong Đông', { validTo: day }), node('Xã Vĩnh Phong', { validFrom: day })],
  links: [link('Xã Phong Đông', 'Xã Vĩnh Phong')],
  acts: [act],
}

it('draws units older than the data before the first day', () => {
  expect(cutStages(toFacts(merger)).stages.map(({ name, start, end }) => [name, start, end])).toEqual([
    ['Xã Phong Đông', 0, 0],
    ['Xã Vĩnh Phong', 1, 1],
  ])
})

it('says units, not agencies', () => {
  const facts = toFacts({
    ...merger,
    nodes: [node('Xã Phong Đông', { validTo: day, otherSuccessors: 2 }), ...merger.nodes.slice(1)],
  })
  expect(listRows(facts, placeSubject)).toMatchObject([
    { before: 'Xã Phong Đông', after: 'Xã Vĩnh Phong', act, notes: ['Đơn vị trước còn 2 đơn vị kế thừa khác'] },
  ])
  expect(tellPicture(cutStages(facts), facts.acts, placeSubject)).toBe(
    'Sơ đồ kế thừa. Ngày 01/07/2025, theo Nghị quyết 1654/NQ-UBTVQH15: Xã Phong Đông thành Xã Vĩnh Phong.',
  )
})

it.each([
  [{ nodes: merger.nodes, links: merger.links }, 1, 1, '1 đơn vị thành Xã Vĩnh Phong'],
  [
    {
      nodes: [
        node('Huyện Vĩnh Thuận', { validTo: day, kind: 'huyện' }),
        node('Xã Vĩnh Phong', { validFrom: day, guest: true }),
        node('Xã Vĩnh Bình', { validFrom: day, guest: true }),
      ],
      links: [link('Huyện Vĩnh Thuận', 'Xã Vĩnh Phong'), link('Huyện Vĩnh Thuận', 'Xã Vĩnh Bình')],
    },
    1,
    0,
    'Huyện Vĩnh Thuận nay thuộc 2 đơn vị',
  ],
])('names a group of %# after what came of it', (given, before, after, title) => {
  const group = { ...toFacts({ ...given, acts: [act] }), from: day, to: day, before, after }
  expect(groupTitle(group, placeSubject)).toBe(title)
})
