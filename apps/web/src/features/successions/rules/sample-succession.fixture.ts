import type { SuccessionAct, SuccessionLink, SuccessionNode } from '../../../api/operations'

export const act = (id: string, documentNumber: string | null = `${id}/NQ-HĐND`): SuccessionAct => ({
  id,
  title: `Sắp xếp ${id}`,
  documentNumber,
  documentIssuedOn: '2025-02-20',
  documentIssuer: 'Hội đồng nhân dân tỉnh Sông Trà',
  note: null,
})

export const node = (id: string, given: Partial<SuccessionNode> = {}): SuccessionNode => {
  const { name = `Sở ${id}`, validFrom = '2000-01-01', validTo = null } = given
  return {
    id,
    name,
    shortName: null,
    kind: 'department',
    level: 'province',
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

export const link = (
  fromId: string,
  toId: string,
  on: string,
  given: Partial<SuccessionLink> = {},
): SuccessionLink => ({
  fromId,
  toId,
  on,
  fields: null,
  ends: given.fields === undefined || given.fields === null,
  main: true,
  certainty: 'confirmed',
  actId: 'a',
  ...given,
})

/** Two names one after the other. */
export const renamed = (
  before: string,
  on: string,
  after: string,
  actId: string | null = 'a',
): Partial<SuccessionNode> => ({
  name: after,
  names: [
    { name: before, validFrom: '2000-01-01', validTo: on, actId: null },
    { name: after, validFrom: on, validTo: null, actId },
  ],
})

export const labour = [{ code: 'labour', name: 'Lao động, việc làm' }]

/** Three merge into one, which becomes another four months later. */
export const twoGenerations = {
  nodes: [
    node('A', { validTo: '2025-03-01' }),
    node('B', { validTo: '2025-03-01' }),
    node('C', { validTo: '2025-03-01' }),
    node('D', { validFrom: '2025-03-01', validTo: '2025-07-01' }),
    node('E', { validFrom: '2025-07-01' }),
  ],
  links: [
    link('D', 'E', '2025-07-01', { actId: 'b' }),
    link('A', 'D', '2025-03-01'),
    link('B', 'D', '2025-03-01'),
    link('C', 'D', '2025-03-01', { certainty: 'uncertain' }),
  ],
  acts: [act('a'), act('b')],
}
