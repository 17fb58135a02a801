import { describe, expect, it } from 'vitest'
import { roads } from '../../../../../../pack-kit/testing/flower-road-registers'
import type { OpenedRegister } from '../definition/opened-register'
import { changedValues } from './changed-values'
import { hindrances, lookAtForm } from './look-at-form'
import { readTyped } from './read-typed'
import { isEntered, type Typed } from './typed-values'
import { writeTyped } from './write-typed'

const opened = { register: roads } as OpenedRegister
const file = {
  id: 'f1',
  name: 'anh.jpg',
  mediaType: 'image/jpeg',
  sizeBytes: 9,
  thumbnailId: 't1',
  width: 4,
  height: 3,
}
const values = {
  roadName: 'Đường hoa kênh Bảy',
  commune: 'place',
  state: 'planted',
  flowers: ['cosmos', 'hibiscus'],
  length: 1234.5,
  plantedLength: 2,
  plantedOn: '2026-01-31',
  households: 7,
  stateMoney: 1_250_000_000,
  ownMoney: 5,
  isLit: false,
  keeper: 'agency',
  route: {
    type: 'LineString',
    coordinates: [
      [105.1047, 9.5917],
      [105.2, 9.6],
    ],
  },
  start: { type: 'Point', coordinates: [105.104, 9.5] },
  park: {
    type: 'Polygon',
    coordinates: [
      [
        [105, 9],
        [106, 9],
        [106, 10],
        [105, 9],
      ],
    ],
  },
  decision: { number: '12/QĐ-UBND', date: null, issuer: null },
  photos: ['f1'],
  note: 'Dòng một\nDòng hai',
}
const typed = writeTyped(opened, {
  values: { ...values, share: 0.5, totalMoney: 1 },
  described: { commune: 'Xã Núi Xanh' },
  files: [file],
})

describe('the inputs of a form', () => {
  it('say of a record what it says, and only what is entered', () => {
    expect(readTyped(roads, typed)).toEqual(values)
    expect(typed.commune).toEqual({ id: 'place', name: 'Xã Núi Xanh' })
    expect(typed.share).toBeUndefined()
    expect(JSON.parse(JSON.stringify(typed))).toEqual(typed)
  })

  it('keep a drawing of several parts as it is', () => {
    const route = {
      type: 'MultiLineString',
      coordinates: [
        [
          [105, 9],
          [105.5, 9],
        ],
        [
          [106, 9],
          [106, 9.5],
        ],
      ],
    }
    const shown = writeTyped(opened, { values: { route }, described: {}, files: [] })
    expect(readTyped(roads, shown)).toEqual({ route })
  })

  it.each<[Typed, object]>([
    [{ length: '1.234,5' }, { length: 1234.5 }],
    [{ length: 'hai' }, { length: 'hai' }],
    [{ stateMoney: '1.250.000' }, { stateMoney: 1_250_000 }],
    [{ roadName: '  ' }, {}],
    [{ commune: 'ai đó' }, {}],
    [{ flowers: 'cosmos' }, {}],
    [
      { start: { latitude: '9.5917', longitude: '105,1047' } },
      { start: { type: 'Point', coordinates: [105.1047, 9.5917] } },
    ],
    [{ start: { latitude: '9.123', longitude: '' } }, { start: { type: 'Point', coordinates: [Number.NaN, 9.123] } }],
    [
      { route: '9,5; 105,1\n9,6; 105,2' },
      {
        route: {
          type: 'LineString',
          coordinates: [
            [105.1, 9.5],
            [105.2, 9.6],
          ],
        },
      },
    ],
    [{ decision: { number: ' ', date: null, issuer: '' } }, {}],
    [{ photos: [{ id: 5 }] }, {}],
    [{ isLit: '' }, {}],
  ])('%j', (given, read) => {
    expect(readTyped(roads, given)).toEqual(read)
  })

  it('close the ring of an area that was left open', () => {
    const read = readTyped(roads, { park: '9.1, 105.1\n9.1, 105.2\n9.2, 105.2' })
    expect(read.park).toMatchObject({
      coordinates: [
        [
          [105.1, 9.1],
          [105.2, 9.1],
          [105.2, 9.2],
          [105.1, 9.1],
        ],
      ],
    })
  })
})

describe('a form as it stands', () => {
  it('shows fields with what they hang on, and asks for them', () => {
    const planned = lookAtForm(roads, { state: 'planned' })
    const planted = lookAtForm(roads, { state: 'planted' })
    const codes = ({ shown }: typeof planned) => shown.map(({ code }) => code)
    expect(codes(planned)).not.toContain('plantedOn')
    expect(codes(planted)).toContain('plantedOn')
    const plantedOn = roads.fields.find(({ code }) => code === 'plantedOn')
    expect(plantedOn && [planned.isRequired(plantedOn), planted.isRequired(plantedOn)]).toEqual([false, true])
  })

  it('computes, and judges as the server does: a draft may lack, but not be wrong', () => {
    const look = lookAtForm(roads, {
      ...typed,
      length: '1',
      plantedLength: '2',
      start: { latitude: '105,1', longitude: '9,5' },
    })
    expect(look.record.totalMoney).toBe(1_250_000_005)
    expect(hindrances(look.problems, true).map(({ field }) => field)).toEqual(['start', 'plantedLength'])
    expect(hindrances(lookAtForm(roads, {}).problems, true)).toEqual([])
    expect(hindrances(lookAtForm(roads, {}).problems, false).length).toBeGreaterThan(3)
  })
})

it('sends only what changed, null for what is taken away', () => {
  const codes = roads.fields.filter(isEntered).map(({ code }) => code)
  const after = { ...values, length: 3, note: undefined, decision: { issuer: null, date: null, number: '12/QĐ-UBND' } }
  expect(changedValues(codes, values, after)).toEqual({ length: 3, note: null })
})
