import { expect, it } from 'vitest'
import { parseRecognitionsSearch, recognitionsHref, toRecordsQuery } from './recognitions-search'

it.each([
  [{}, {}, { withdrawn: 'hidden', on: '2026-03-02' }],
  [
    { danhHieu: 'vung-atk', ngay: '2023-10-01', tim: 1006, daRut: 'hien' },
    { danhHieu: 'vung-atk', ngay: '2023-10-01', tim: '1006', daRut: 'hien' },
    { withdrawn: 'shown', on: '2023-10-01', words: '1006' },
  ],
  [{ thoiKy: 'moi-luc', ngay: '2023-10-01' }, { thoiKy: 'moi-luc', ngay: '2023-10-01' }, { withdrawn: 'hidden' }],
  [{ danhHieu: 'XÃ ATK', thoiKy: 'x', daRut: '1', la: 'gi' }, {}, { withdrawn: 'hidden', on: '2026-03-02' }],
])('reads %o', (search, expected, query) => {
  const parsed = parseRecognitionsSearch(search)
  expect(parsed).toEqual(expected)
  expect(toRecordsQuery(parsed, 'xa-atk', '2026-03-02')).toEqual({ kind: 'xa-atk', ...query })
})

it('writes an address', () => {
  expect(recognitionsHref()).toBe('/cong-nhan')
  expect(recognitionsHref({ danhHieu: 'xa-atk', ngay: undefined })).toBe('/cong-nhan?danhHieu=xa-atk')
})
