import { expect, it } from 'vitest'
import { parseStatisticsSearch, toStatisticsQuery } from './statistics-search'

it.each([
  [{}, { by: 'lead', period: 'year', units: 'restated' }],
  [
    { theo: 'linh-vuc', ky: 'quy', nam: 2026, so: 1 },
    { by: 'field', period: 'quarter', year: 2026, number: 1, units: 'as_then' },
  ],
  [
    { ky: 'thang', nam: '2026', so: '3', chot: '1' },
    { by: 'lead', period: 'month', year: 2026, number: 3, closing: 'true', units: 'restated' },
  ],
  [
    { coQuan: 'khi-do', ky: 'tat-ca', nam: 2026, chot: 1 },
    { by: 'lead', period: 'all', units: 'as_then' },
  ],
  [
    { ky: 'tu-chon', tu: '2026-02-15', den: '2026-03-14' },
    { by: 'lead', period: 'custom', from: '2026-02-15', to: '2026-03-14', units: 'restated' },
  ],
  [{ ky: 'tu-chon', tu: '2026-02-15' }, null],
  [{ ky: 'tu-chon', tu: '2026-02-31', den: '2026-03-14' }, null],
  [
    { theo: 'la-gi', ky: 'tuan', nam: 26, so: 13, coQuan: 'x' },
    { by: 'lead', period: 'year', units: 'restated' },
  ],
  [
    { ky: 'quy', so: 5 },
    { by: 'lead', period: 'quarter', units: 'restated' },
  ],
])('%j asks %j', (search, query) => {
  expect(toStatisticsQuery(parseStatisticsSearch(search))).toEqual(query)
})
