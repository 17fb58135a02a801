import { describe, expect, it } from 'vitest'
import { field } from './build-field.ts'
import { describeValue } from './describe-value.ts'
import type { Field } from './field.ts'

const options = [
  { code: 'a', name: 'Sao nhái' },
  { code: 'b', name: 'Dâm bụt' },
]
const names: Readonly<Record<string, string>> = { 'id-1': 'Xã Bến Trà' }

describe('describeValue', () => {
  it.each<[Field, unknown, string]>([
    [field.text('x', 'X'), 'Đường số 1', 'Đường số 1'],
    [field.number('x', 'X', 'km'), 1234.567, '1.234,57 km'],
    [field.number('x', 'X', 'km', { decimals: 0 }), 0, '0 km'],
    [field.count('x', 'X', { unit: 'hộ' }), 12000, '12.000 hộ'],
    [field.count('x', 'X'), 7, '7'],
    [field.money('x', 'X'), 1250000000, '1.250.000.000 đồng'],
    [field.date('x', 'X'), '2026-03-05', '05/03/2026'],
    [field.choice('x', 'X', options), 'a', 'Sao nhái'],
    [field.choice('x', 'X', options), 'gone', 'gone'],
    [field.choice('x', 'X', options, { isMany: true }), ['b', 'a'], 'Dâm bụt; Sao nhái'],
    [field.yesNo('x', 'X'), true, 'có'],
    [field.yesNo('x', 'X'), false, 'không'],
    [field.place('x', 'X', ['commune']), 'id-1', 'Xã Bến Trà'],
    [field.agency('x', 'X'), 'id-2', 'id-2'],
    [field.point('x', 'X'), { type: 'Point', coordinates: [105.25, 9.5] }, '9,5; 105,25'],
    [field.line('x', 'X'), { type: 'LineString', coordinates: [] }, 'đã vẽ tuyến'],
    [field.area('x', 'X'), { type: 'Polygon', coordinates: [] }, 'đã vẽ ranh giới'],
    [field.photo('x', 'X'), ['1', '2'], '2 ảnh'],
    [field.file('x', 'X'), ['1'], '1 tệp'],
    [
      field.documentReference('x', 'X'),
      { number: '12/QĐ-ST', date: '2026-03-05', issuer: 'Ủy ban nhân dân xã' },
      '12/QĐ-ST ngày 05/03/2026 của Ủy ban nhân dân xã',
    ],
    [field.documentReference('x', 'X'), { number: '12/QĐ-ST', date: null, issuer: null }, '12/QĐ-ST'],
    [field.money('x', 'X'), null, ''],
    [field.text('x', 'X'), ' ', ''],
  ])('%o %j → %s', (one, value, words) => {
    expect(describeValue(one, value, (id) => names[id] ?? id)).toBe(words)
  })

  it('says of counts that no names are entered', () => {
    expect(field.count('x', 'X').hint).toContain('không ghi họ tên')
  })
})
