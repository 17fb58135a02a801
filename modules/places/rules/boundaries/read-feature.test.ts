import { expect, it } from 'vitest'
import { readFeature } from './read-feature.ts'

const ring = [
  [105, 9.5],
  [105.1, 9.5],
  [105.1, 9.6],
  [105, 9.5],
]
const properties = { TEN_XA: ' Xã Vĩnh Hòa ', ma_xa: 31012 }
const usual = { nameProperty: null, codeProperty: null }
const feature = (type: string, coordinates: unknown, given: unknown = properties) => ({
  type: 'Feature',
  properties: given,
  geometry: { type, coordinates },
})

it('reads name, code and outline, heights dropped, to a metre', () => {
  const given = feature('Polygon', [ring.map(([longitude = 0, latitude = 0]) => [longitude + 0.000001, latitude, 3])])
  expect(readFeature(given, 4, usual)).toEqual({ index: 4, name: 'Xã Vĩnh Hòa', code: '31012', outline: [[ring]] })
  const chosen = readFeature(feature('MultiPolygon', [[ring]], { a: 'Xã A', b: '09' }), 1, {
    nameProperty: 'a',
    codeProperty: 'b',
  })
  expect(chosen).toMatchObject({ name: 'Xã A', code: '09', outline: [[ring]] })
})

it('drops holes and islands below a metre', () => {
  const speck = [
    [105.05, 9.55],
    [105.050001, 9.55],
    [105.05, 9.550001],
    [105.05, 9.55],
  ]
  expect(readFeature(feature('MultiPolygon', [[ring, speck], [speck]]), 1, usual)).toMatchObject({ outline: [[ring]] })
})

it.each<[string, unknown, string]>([
  ['no feature', { type: 'Point' }, 'không phải là Feature'],
  ['nothing', null, 'không phải là Feature'],
  ['a point', feature('Point', [105, 9]), 'không phải là vùng (Point)'],
  ['no geometry', { type: 'Feature', properties, geometry: null }, 'không phải là vùng (không có hình)'],
  ['swapped', feature('Polygon', [ring.map(([x, y]) => [y, x])]), 'kinh độ và vĩ độ bị đổi chỗ'],
  ['metres', feature('Polygon', [ring.map(() => [512345.6, 1060123.4])]), 'VN-2000'],
  [
    'abroad',
    feature('Polygon', [
      [
        [2, 48],
        [3, 48],
        [3, 49],
        [2, 48],
      ],
    ]),
    'nằm ngoài phạm vi Việt Nam',
  ],
  [
    'impossible',
    feature('Polygon', [
      [
        [190, 48],
        [3, 48],
        [3, 49],
        [190, 48],
      ],
    ]),
    'không thể có',
  ],
  ['open', feature('Polygon', [[...ring.slice(0, 3), [105.05, 9.7]]]), 'chưa khép kín'],
  ['two corners', feature('Polygon', [[ring[0], ring[1], ring[0]]]), 'ít hơn ba điểm'],
  ['words', feature('Polygon', [[['105', '9'], ...ring]]), 'không phải là số'],
  ['no rings', feature('Polygon', []), 'không có đường bao'],
  ['no areas', feature('MultiPolygon', []), 'không có tọa độ'],
  ['no list', feature('MultiPolygon', [['x']]), 'không phải là danh sách'],
  ['no name', feature('Polygon', [ring], { x: 1, y: 2 }), 'thuộc tính của hình: x, y'],
])('names what is wrong: %s', (_, given, words) => {
  expect(readFeature(given, 7, usual)).toMatchObject({ index: 7, problem: expect.stringContaining(words) })
})
