import { describe, expect, it } from 'vitest'
import { parseReportsSearch, toReportQuery } from './reports-search'

const today = '2026-07-15'
const id = '01890000-0000-7000-8000-000000000001'

describe('the address of a report', () => {
  it.each([
    [{}, {}],
    [
      { mau: 'bao-cao-nam', xa: id, nam: '2025', donVi: 'hien-nay' },
      { mau: 'bao-cao-nam', xa: id, nam: 2025, donVi: 'hien-nay' },
    ],
    [{ mau: 'A b', xa: 'x', nam: 26, donVi: 'khac' }, {}],
  ])('%j keeps %j', (given, kept) => expect(parseReportsSearch(given)).toEqual(kept))

  it.each([
    [{}, { on: today, units: 'as_then' }],
    [{ nam: 2025 }, { on: '2025-12-31', units: 'as_then' }],
    [{ nam: 2026 }, { on: today, units: 'as_then' }],
    [{ nam: 2030 }, { on: today, units: 'as_then' }],
    [
      { xa: id, donVi: 'hien-nay' as const },
      { on: today, units: 'restated', placeId: id },
    ],
  ])('%j asks for %j', (search, query) => expect(toReportQuery(search, today)).toEqual(query))
})
