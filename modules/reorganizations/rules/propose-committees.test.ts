import { describe, expect, it } from 'vitest'
import { type CommitteeFacts, proposeCommittees } from './propose-committees.ts'

const committee = (id: string, placeId: string, name = `Ủy ban nhân dân ${id}`, level = 'commune'): CommitteeFacts => ({
  id,
  name,
  level,
  placeId,
  parentId: 'district-committee',
})
const names = new Map([
  ['new', 'Xã Vĩnh Bình'],
  ['other', 'Xã Vĩnh Phong'],
  ['kept', 'Phường An Hòa'],
])
let count = 0
const newId = () => `id-${++count}`
const propose = (committees: CommitteeFacts[], ...successions: [string, string][]) =>
  proposeCommittees(
    committees,
    { names, successions: successions.map(([predecessorId, successorId]) => ({ predecessorId, successorId })) },
    'province',
    newId,
  )

describe('committees follow their places', () => {
  it('those of communes that became one commune become its committee', () => {
    expect(propose([committee('a', 'pa'), committee('b', 'pb')], ['pa', 'new'], ['pb', 'new'])).toMatchObject([
      {
        kind: 'merge',
        fromIds: ['a', 'b'],
        into: {
          terms: {
            name: 'Ủy ban nhân dân xã Vĩnh Bình',
            shortName: 'UBND xã Vĩnh Bình',
            parentId: 'province',
            placeId: 'new',
          },
        },
      },
    ])
  })

  it('that of a place that only changed its name and parent goes on under the new ones', () => {
    expect(propose([committee('a', 'kept', 'Ủy ban nhân dân xã An Hòa')])).toMatchObject([
      { kind: 'rename', unitId: 'a', to: { name: 'Ủy ban nhân dân phường An Hòa' } },
      { kind: 'move', unitId: 'a', parentId: 'province' },
    ])
  })

  it('that of a district passes to the committees of the communes made of it', () => {
    const district = committee('d', 'pd', 'Ủy ban nhân dân huyện', 'district')
    const changes = propose(
      [committee('a', 'pa'), committee('b', 'pb'), district],
      ['pa', 'new'],
      ['pb', 'other'],
      ['pd', 'new'],
      ['pd', 'other'],
    )
    const made = changes.flatMap((change) => (change.kind === 'merge' ? [change.into.id] : []))
    expect(changes.at(-1)).toMatchObject({ kind: 'split', fromId: 'd', continues: false })
    expect(changes.at(-1)).toHaveProperty(
      'into',
      made.map((id) => ({ id, terms: null, fields: null })),
    )
  })

  it('the commune that bears the district’s name is the main successor', () => {
    const district = committee('d', 'pd', 'Ủy ban nhân dân huyện Vĩnh Phong', 'district')
    const changes = propose(
      [committee('a', 'pa'), committee('b', 'pb'), district],
      ['pa', 'new'],
      ['pb', 'other'],
      ['pd', 'new'],
      ['pd', 'other'],
    )
    const made = changes.flatMap((change) => (change.kind === 'merge' ? [change.into] : []))
    const [main] = changes.flatMap((change) => (change.kind === 'split' ? change.into : []))
    expect(made.find(({ id }) => id === main?.id)?.terms?.name).toBe('Ủy ban nhân dân xã Vĩnh Phong')
  })

  it('a commune divided among two ends once, and both have a committee', () => {
    const changes = propose([committee('a', 'pa'), committee('b', 'pb')], ['pa', 'new'], ['pa', 'other'], ['pb', 'new'])
    expect(changes.map(({ kind }) => kind)).toEqual(['merge', 'create'])
    expect(changes[0]).toMatchObject({ fromIds: ['a', 'b'] })
  })

  it('a district of one commune merges into its committee; one without any is left to the office', () => {
    const district = committee('d', 'pd', 'Ủy ban nhân dân huyện', 'district')
    expect(propose([committee('a', 'pa'), district], ['pa', 'new'], ['pd', 'new']).map(({ kind }) => kind)).toEqual([
      'merge',
      'merge',
    ])
    expect(propose([district], ['pd', 'new'])).toEqual([])
  })
})
