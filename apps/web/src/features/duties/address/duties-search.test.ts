import { describe, expect, it } from 'vitest'
import { dutiesHref } from './duties-href'
import { parseDutiesSearch, toDutiesQuery, toDutiesSearch, toListOrder } from './duties-search'
import { classFilters, partFilters, stateFilters } from './duty-filters'

const id = '019a0000-0000-7000-8000-000000000001'

describe('the address of a work list', () => {
  it('goes there and back for every filter the server knows', () => {
    for (const state of Object.keys(stateFilters) as (keyof typeof stateFilters)[])
      expect(toDutiesQuery(parseDutiesSearch(toDutiesSearch({ state })))).toEqual({ state })
    for (const name of Object.keys(classFilters) as (keyof typeof classFilters)[])
      expect(toDutiesQuery(parseDutiesSearch(toDutiesSearch({ class: name })))).toEqual({ class: name })
    for (const part of Object.keys(partFilters) as (keyof typeof partFilters)[])
      expect(toDutiesQuery(parseDutiesSearch(toDutiesSearch({ part })))).toEqual({ part })
  })

  it('keeps whether an agency is asked for with those it took over from, and only with an agency', () => {
    const query = { organizationId: id, units: 'restated' } as const
    expect(toDutiesSearch(query)).toEqual({ coQuan: id, donVi: 'hien-nay' })
    expect(toDutiesQuery(parseDutiesSearch({ coQuan: id, donVi: 'hien-nay' }))).toEqual(query)
    expect(toDutiesSearch({ units: 'restated' })).toEqual({})
    expect(toDutiesQuery({ donVi: 'hien-nay' })).toEqual({})
    expect(toDutiesSearch({ organizationId: id, units: 'as_then' })).toEqual({ coQuan: id })
    expect(parseDutiesSearch({ donVi: 'xua' })).toEqual({})
  })

  it.each([
    { field: 'health' },
    { leaderPersonId: id },
    { placeId: id },
    { urgency: 'flash' },
    { shape: 'part' },
    { shape: 'counted' },
    { parentId: id },
    { deadlineFrom: '2026-03-01', deadlineTo: '2026-03-31' },
    { assignedFrom: '2026-03-01', assignedTo: '2026-03-31' },
    { escalation: 2 },
    { watching: 'true' },
    { mine: 'true' },
    { countedFrom: '2026-01-01', countedTo: '2026-03-31', seatPlaceId: id, without: 'leader' },
    { q: 'bảo hiểm', state: 'overdue', field: 'health', urgency: 'urgent', placeId: id },
  ] as const)('keeps what the list is narrowed by: %j', (query) => {
    expect(toDutiesQuery(parseDutiesSearch(toDutiesSearch(query)))).toEqual(query)
  })

  it('keeps order, groups and columns, and drops those it does not know', () => {
    const search = { sapXep: 'moi-giao', nhomTheo: 'tuan-den-han', cot: 'thoi-han' }
    expect(parseDutiesSearch(search)).toEqual(search)
    expect(toListOrder(search)).toEqual({ sort: 'newest', group: 'week' })
    expect(toDutiesQuery(search)).toEqual({})
    const unknown = { sapXep: 'la', nhomTheo: 1, doKhan: 'x', capDonDoc: 4, hanTu: '0001-13-01', theoDoi: 'khong' }
    expect(parseDutiesSearch(unknown)).toEqual({})
  })

  it('speaks Vietnamese', () => {
    expect(dutiesHref({ state: 'overdue', organizationId: id, part: 'lead' })).toBe(
      `/nhiem-vu?trangThai=qua-han&vaiTro=chu-tri&coQuan=${id}`,
    )
    expect(dutiesHref({})).toBe('/nhiem-vu')
  })

  it('drops what it does not know and keeps numbers typed as words', () => {
    expect(parseDutiesSearch({ trangThai: 'la-gi', coQuan: 'x', tim: 2026, khac: 'y' })).toEqual({ tim: '2026' })
    expect(toDutiesQuery({ tim: '   ' })).toEqual({})
  })

  it('has no two filters of one kind under one name', () => {
    for (const named of [stateFilters, classFilters, partFilters]) {
      const slugs = Object.values(named).map(({ slug }) => slug)
      expect(new Set(slugs).size).toBe(slugs.length)
    }
  })
})
