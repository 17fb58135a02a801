import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outings, roads } from '../testing/flower-road-registers.ts'
import { completeRecord } from './complete-record.ts'
import { sheetColumnsOf } from './sheet-columns-of.ts'
import { fromSheetRow, toSheetRow } from './sheet-row.ts'

describe('sheetColumnsOf', () => {
  const columns = sheetColumnsOf(roads)
  const column = (key: string) => columns.find((one) => one.key === key)

  it('has a column for each field that fits in cells', () => {
    expect(sheetColumnsOf(outings).map(({ header }) => header)).toEqual(outings.fields.map(({ name }) => name))
    expect(columns.map(({ field }) => field)).not.toContain('route')
    expect(columns.map(({ field }) => field)).not.toContain('photos')
  })

  it('says units, options and what must be there', () => {
    expect(column('length')).toMatchObject({ header: 'Chiều dài (km)', kind: 'number', isRequired: true })
    expect(column('state')).toMatchObject({ kind: 'choice', example: 'Dự kiến', isRequired: true })
    expect(column('state')?.options).toHaveLength(3)
    expect(column('flowers')).toMatchObject({ kind: 'list', example: 'Sao nhái; Cúc vạn thọ' })
    expect(column('plantedOn')).toMatchObject({ kind: 'date', isRequired: false })
    expect(column('totalMoney')).toMatchObject({ header: 'Tổng kinh phí (đồng)', isComputed: true })
    expect(column('roadName')?.example).toBe('Đường hoa kênh Bảy')
    expect(column('households')?.explanation).toContain('không ghi họ tên')
  })

  it('writes points and documents in several columns', () => {
    expect(columns.filter(({ field }) => field === 'start').map(({ part }) => part)).toEqual(['latitude', 'longitude'])
    expect(columns.filter(({ field }) => field === 'decision')).toHaveLength(3)
  })

  it('has no key and no header twice', () => {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
    expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length)
  })
})

const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
const values = fc.record(
  {
    roadName: words,
    state: fc.constantFrom('planned', 'planted'),
    flowers: fc.uniqueArray(fc.constantFrom('cosmos', 'marigold'), { minLength: 1 }),
    length: fc.integer({ min: 0, max: 500 }),
    isLit: fc.boolean(),
    abandonedOn: fc.constant('2024-02-29'),
    stateMoney: fc.maxSafeNat(),
    start: fc
      .tuple(fc.integer({ min: 102, max: 117 }), fc.integer({ min: 6, max: 23 }))
      .map((coordinates) => ({ type: 'Point', coordinates })),
    decision: fc.record({ number: words, date: fc.option(fc.constant('2024-02-29')), issuer: fc.option(words) }),
  },
  { requiredKeys: [] },
)

describe('a row of a sheet', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(values, (given) => {
        const record = completeRecord(roads, given)
        expect(completeRecord(roads, fromSheetRow(roads, toSheetRow(roads, record)))).toEqual(record)
      }),
    )
  })

  it('leaves empty cells unknown and half a point to be judged', () => {
    expect(fromSheetRow(roads, {})).toEqual({})
    expect(fromSheetRow(roads, { 'start.latitude': 9.5 })).toEqual({
      start: { type: 'Point', coordinates: [null, 9.5] },
    })
    expect(fromSheetRow(roads, { 'decision.issuer': 'Ủy ban nhân dân xã' })).toEqual({
      decision: { number: null, date: null, issuer: 'Ủy ban nhân dân xã' },
    })
    expect(fromSheetRow(roads, { totalMoney: 5, isLit: 'no' })).toEqual({ isLit: false })
  })
})
