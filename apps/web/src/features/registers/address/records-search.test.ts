import { describe, expect, it } from 'vitest'
import { splitHref } from '../../../ui/link/split-href'
import { parseRecordsSearch, recordsHref, toRecordsQuery } from './records-search'

describe('the address of a register', () => {
  it('keeps what it knows and drops the rest', () => {
    const search = {
      tim: 2021,
      giaiDoan: 'da-trinh',
      loc: ['rank:is:national', 7, 'no colon', 'note:begins:a:b'],
      xep: '-rankedOn',
      ngay: '2025-13-01',
      xem: 'ban-do',
      daXoa: 'co',
      la: 'x',
    }
    expect(parseRecordsSearch(search)).toEqual({
      tim: '2021',
      giaiDoan: 'da-trinh',
      loc: ['rank:is:national', 'note:begins:a:b'],
      xep: '-rankedOn',
      xem: 'ban-do',
    })
  })

  it('comes back from a link as it went in', () => {
    const search = { tim: 'đình làng', loc: ['name:begins:Bia; “chiến thắng”', 'siteArea:min:1.5'], ngay: '2025-06-30' }
    expect(parseRecordsSearch(splitHref(recordsHref('di-tich', search)).search)).toEqual(search)
    expect(recordsHref('di-tich', {})).toBe('/so-theo-doi/di-tich')
  })

  it('asks as of a day without words and order', () => {
    const search = { tim: 'bia', xep: 'name', giaiDoan: 'da-xac-nhan', loc: ['rank:is:national'] }
    expect(toRecordsQuery(search)).toEqual({ q: 'bia', sort: 'name', stage: 'verified', filter: ['rank:is:national'] })
    expect(toRecordsQuery({ ...search, ngay: '2025-06-30' })).toEqual({
      stage: 'verified',
      filter: ['rank:is:national'],
      on: '2025-06-30',
    })
  })
})
