import { describe, expect, it } from 'vitest'
import { dayOfSearch, parseProgrammeSearch, toTelling, withSearch } from './programme-search'

const today = '2026-07-15'
const id = '01890000-0000-7000-8000-000000000001'

describe('the address of a programme', () => {
  it.each([
    [{}, {}],
    [
      { nam: '2025', thang: '6', donVi: 'hien-nay', so: 'bao-cao', o: `ho-ngheo~${id}` },
      { nam: 2025, thang: 6, donVi: 'hien-nay', so: 'bao-cao', o: `ho-ngheo~${id}` },
    ],
    [{ nam: 26, thang: 13, donVi: 'x', so: 'y', o: 'z', muc: 'x', pv: 'y', loc: 'z', ct: 'A b' }, {}],
    [{ muc: 'bang-nhiet', loc: 'chua-dat' }, { loc: 'chua-dat' }],
    [
      { muc: 'xu-huong', pv: 'moi-xa', ct: 'ho-ngheo' },
      { muc: 'xu-huong', pv: 'moi-xa', ct: 'ho-ngheo' },
    ],
    [{ so: 'tinh', tim: 2026 }, { tim: '2026' }],
  ])('%j keeps %j', (given, kept) => expect(parseProgrammeSearch(given)).toEqual(kept))

  it.each([
    [{}, '2026-07-15'],
    [{ nam: 2025 }, '2025-12-31'],
    [{ nam: 2024, thang: 2 }, '2024-02-29'],
    [{ thang: 6 }, '2026-06-30'],
    [{ thang: 7 }, '2026-07-15'],
    [{ nam: 2027 }, '2026-07-15'],
  ])('%j tells of %s', (search, day) => expect(dayOfSearch(search, today)).toBe(day))

  it('asks for units of their time and the computed value unless told otherwise', () => {
    expect(toTelling({}, today)).toEqual({
      on: today,
      units: 'as_then',
      source: 'computed',
      scope: 'recognised',
    })
    expect(toTelling({ muc: 'xu-huong', pv: 'moi-xa' }, today)).toMatchObject({
      units: 'restated',
      scope: 'with_value',
    })
    expect(toTelling({ muc: 'xu-huong', donVi: 'khi-do' }, today).units).toBe('as_then')
    expect(toTelling({ donVi: 'hien-nay', so: 'xac-nhan' }, today)).toMatchObject({
      units: 'restated',
      source: 'verified',
    })
  })

  it('writes only what is chosen', () => {
    expect(withSearch('/chuong-trinh/a', {})).toBe('/chuong-trinh/a')
    expect(withSearch('/chuong-trinh/a', { nam: 2025, xa: undefined })).toBe('/chuong-trinh/a?nam=2025')
  })
})
