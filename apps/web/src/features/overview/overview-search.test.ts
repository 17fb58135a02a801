import { expect, it } from 'vitest'
import { type OverviewSearch, parseOverviewSearch, type UnitBasis, unitsOf } from './overview-search'

const id = '019a0000-0000-7000-8000-000000000001'

it.each<[Record<string, unknown>, OverviewSearch, UnitBasis]>([
  [{}, {}, 'restated'],
  [{ coQuan: 'khi-do' }, { coQuan: 'khi-do' }, 'as_then'],
  [{ coQuan: 'hien-nay' }, {}, 'restated'],
  [{ vanBan: id, coQuan: 1 }, { vanBan: id }, 'restated'],
  [{ vanBan: 'x' }, {}, 'restated'],
])('%j asks for %j, told %s', (search, meant, units) => {
  expect(parseOverviewSearch(search)).toEqual(meant)
  expect(unitsOf(parseOverviewSearch(search))).toBe(units)
})
