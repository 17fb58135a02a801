import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outings, roads } from '../testing/flower-road-registers.ts'
import { checkRecord } from './check-record.ts'

const good = {
  roadName: 'Đường hoa kênh Bảy',
  commune: '0198c5a0-0000-7000-8000-000000000001',
  state: 'planted',
  flowers: ['cosmos', 'hibiscus'],
  length: 3.25,
  plantedLength: 3,
  plantedOn: '2024-02-29',
  households: 0,
  stateMoney: 1250000000,
  isLit: false,
  route: {
    type: 'LineString',
    coordinates: [
      [105.1, 9.6],
      [105.2, 9.7],
    ],
  },
  start: { type: 'Point', coordinates: [105.1, 9.6] },
  decision: { number: '12/QĐ-ST', date: '2024-03-05', issuer: null },
  photos: ['p1'],
  note: 'Hai dòng\nđược',
}

const ring = [
  [105.1, 9.6],
  [105.2, 9.6],
  [105.2, 9.7],
  [105.1, 9.6],
]

describe('checkRecord', () => {
  it('has nothing to say of a good record', () => expect(checkRecord(roads, good)).toEqual([]))

  it.each<[string, Record<string, unknown>, string | null, string, string]>([
    ['a missing field', { roadName: null }, 'roadName', 'required', 'chưa có'],
    ['blank words', { roadName: '  ' }, 'roadName', 'required', 'chưa có'],
    ['missing under a condition', { plantedOn: null }, 'plantedOn', 'required', 'Ngày trồng'],
    ['words that are a number', { roadName: 7 }, 'roadName', 'kind', 'phải là chữ'],
    ['two lines in one', { roadName: 'a\nb' }, 'roadName', 'kind', 'một dòng'],
    ['too many words', { roadName: 'a'.repeat(301) }, 'roadName', 'range', 'dài quá 300'],
    ['a number as text', { length: '3' }, 'length', 'kind', 'phải là một số'],
    ['too small', { length: -1, plantedLength: null }, 'length', 'range', 'nhỏ hơn 0'],
    ['too large', { length: 501 }, 'length', 'range', 'lớn hơn 500'],
    ['too many decimals', { length: 3.255 }, 'length', 'kind', '2 chữ số'],
    ['a negative count', { households: -1 }, 'households', 'range', 'nhỏ hơn 0'],
    ['half a household', { households: 1.5 }, 'households', 'kind', 'số nguyên'],
    ['a list of people', { households: ['Nguyễn'] }, 'households', 'kind', 'phải là một số'],
    ['half a đồng', { stateMoney: 0.5 }, 'stateMoney', 'kind', 'số nguyên'],
    ['more money than can be kept', { stateMoney: 2 ** 53 }, 'stateMoney', 'range', 'lớn hơn mức'],
    ['no day', { plantedOn: '2023-02-29' }, 'plantedOn', 'date', 'ngày có thật'],
    ['a day as typed', { plantedOn: '29/02/2024' }, 'plantedOn', 'date', 'ngày có thật'],
    ['a day too early', { plantedOn: '0204-02-29' }, 'plantedOn', 'date', '01/01/1800'],
    ['a day too late', { plantedOn: '2924-02-29' }, 'plantedOn', 'date', '31/12/2199'],
    ['no option', { state: 'lost' }, 'state', 'option', 'lost'],
    ['one where many are', { flowers: 'cosmos' }, 'flowers', 'kind', 'danh sách'],
    ['no option but an object', { state: { toString: 1 } }, 'state', 'option', 'toString'],
    ['the same twice', { flowers: ['cosmos', 'cosmos'] }, 'flowers', 'option', 'lặp lại'],
    ['yes as a word', { isLit: 'có' }, 'isLit', 'kind', 'có hoặc không'],
    ['a place that is no id', { commune: { id: 1 } }, 'commune', 'kind', 'từ danh sách'],
    [
      'latitude and longitude swapped',
      { start: { type: 'Point', coordinates: [9.6, 105.1] } },
      'start',
      'coordinates',
      'đổi chỗ',
    ],
    ['nowhere on earth', { start: { type: 'Point', coordinates: [205, 99] } }, 'start', 'coordinates', 'không thể có'],
    ['no numbers', { start: { type: 'Point', coordinates: ['9', '105'] } }, 'start', 'coordinates', 'cặp kinh độ'],
    ['a point for a line', { route: { type: 'Point', coordinates: [105, 9] } }, 'route', 'kind', 'LineString'],
    [
      'a line of one point',
      { route: { type: 'LineString', coordinates: [[105, 9]] } },
      'route',
      'coordinates',
      'hai điểm',
    ],
    [
      'a ring not closed',
      { park: { type: 'Polygon', coordinates: [ring.slice(0, 3)] } },
      'park',
      'coordinates',
      'khép kín',
    ],
    ['no geometry at all', { park: 'x' }, 'park', 'kind', 'Polygon'],
    ['too many photos', { photos: ['1', '2', '3', '4', '5', '6', '7'] }, 'photos', 'range', 'nhiều nhất 6'],
    ['a file by itself', { plan: 'p' }, 'plan', 'kind', 'danh sách tệp'],
    ['a document as words', { decision: '12/QĐ' }, 'decision', 'kind', 'số ký hiệu'],
    ['a document of nothing', { decision: { number: null } }, 'decision', 'kind', 'ít nhất'],
    ['a document of no day', { decision: { date: '2024-13-01' } }, 'decision', 'date', 'ngày có thật'],
    ['a document with more', { decision: { number: '1', signer: 'x' } }, 'decision', 'kind', 'signer'],
    ['a key that is no field', { colour: 'red' }, null, 'unknown_field', 'colour'],
    ['a check of the register', { plantedLength: 4 }, 'plantedLength', 'check', 'lớn hơn chiều dài'],
  ])('%s', (_, change, field, rule, words) => {
    const problems = checkRecord(roads, { ...good, ...change })
    expect(problems).toMatchObject([{ field, rule, severity: 'error' }])
    expect(problems[0]?.message).toContain(words)
  })

  it.each([
    ['a point abroad', { start: { type: 'Point', coordinates: [2.35, 48.85] } }, 'coordinates'],
    ['a warning of the register', { abandonedOn: '2020-01-01' }, 'check'],
  ])('only warns of %s', (_, change, rule) => {
    expect(checkRecord(roads, { ...good, ...change })).toMatchObject([{ rule, severity: 'warning' }])
  })

  it.each([
    ['Hoàng Sa', [112.3, 16.5]],
    ['Trường Sa', [111.9, 8.6]],
    ['Lũng Cú', [105.3, 23.36]],
    ['Thổ Chu', [103.5, 9.3]],
  ])('finds %s within Việt Nam', (_, coordinates) => {
    expect(checkRecord(roads, { ...good, start: { type: 'Point', coordinates } })).toEqual([])
  })

  it('takes a closed ring, and rings of several parts', () => {
    expect(checkRecord(roads, { ...good, park: { type: 'Polygon', coordinates: [ring] } })).toEqual([])
    expect(checkRecord(roads, { ...good, park: { type: 'MultiPolygon', coordinates: [[ring], [ring]] } })).toEqual([])
  })

  it('does not ask for hidden fields or computed ones', () => {
    const planned = { roadName: 'A', commune: 'c', state: 'planned', length: 1, plantedOn: 'no day' }
    expect(checkRecord(roads, planned)).toEqual([])
  })

  it('judges computed fields by what they come to', () => {
    const backwards = { title: 'A', commune: 'c', from: '2024-02-02', to: '2024-02-01', people: 3 }
    expect(checkRecord(outings, backwards)).toMatchObject([{ field: 'days', rule: 'range' }])
  })

  it('never throws, whatever comes in', () => {
    const keys = fc.constantFrom(...roads.fields.map(({ code }) => code), '__proto__', 'constructor')
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything()), (values) => {
        for (const problem of checkRecord(roads, values)) expect(problem.message).not.toBe('')
      }),
    )
  })

  it('never throws on odd coordinates', () => {
    const odd = fc.letrec((tie) => ({
      node: fc.oneof(fc.double(), fc.string(), fc.array(tie('node'), { maxLength: 3 })),
    }))
    const types = fc.constantFrom('Point', 'LineString', 'Polygon', 'MultiPolygon', 'MultiLineString')
    fc.assert(
      fc.property(types, odd.node, (type, coordinates) => {
        const value = { type, coordinates }
        expect(Array.isArray(checkRecord(roads, { ...good, route: value, start: value, park: value }))).toBe(true)
      }),
    )
  })
})
