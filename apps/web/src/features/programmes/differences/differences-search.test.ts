import { expect, it } from 'vitest'
import { parseDifferencesSearch, toDifferences } from './differences-search'

it.each([
  [{}, {}, { settled: 'hidden' }],
  [{ daXong: 'hien' }, { daXong: 'hien' }, { settled: 'shown' }],
  [{ daXong: 'x', o: 'a~tinh' }, {}, { settled: 'hidden' }],
  [{ o: 'a~tinh', ngay: '2025-01-01' }, { o: 'a~tinh', ngay: '2025-01-01' }, { settled: 'hidden' }],
  [{ o: 'a', ngay: '2025-01-01' }, {}, { settled: 'hidden' }],
  [
    { chiTieu: 'ho-ngheo', choAi: 'co-quan' },
    { chiTieu: 'ho-ngheo', choAi: 'co-quan' },
    { settled: 'hidden', indicator: 'ho-ngheo', awaits: 'agency' },
  ],
  [{ choAi: 'van-phong' }, { choAi: 'van-phong' }, { settled: 'hidden', awaits: 'office' }],
  [{ chiTieu: 'Hộ nghèo', choAi: 'ai' }, {}, { settled: 'hidden' }],
])('%j keeps %j, asked for as %j', (given, kept, narrowing) => {
  expect(parseDifferencesSearch(given)).toEqual(kept)
  expect(toDifferences(parseDifferencesSearch(given))).toEqual(narrowing)
})
