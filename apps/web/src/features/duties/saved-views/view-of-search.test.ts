import { describe, expect, it } from 'vitest'
import type { DutiesSearch } from '../address/duties-search'
import { isSameList, searchOfView, viewOfSearch } from './view-of-search'

const id = '019a0000-0000-7000-8000-000000000001'
const search: DutiesSearch = {
  trangThai: 'qua-han',
  tim: 'bảo hiểm',
  linhVuc: 'health',
  diaBan: id,
  hanTu: '2026-03-01',
  theoDoi: 'co',
  sapXep: 'moi-giao',
  nhomTheo: 'chu-tri',
}

describe('a saved list', () => {
  it('opens as it was saved', () => {
    expect(searchOfView(viewOfSearch(search, ['state', 'until']))).toEqual({ ...search, cot: 'trang-thai.thoi-han' })
    expect(searchOfView({ filter: {} })).toEqual({})
  })

  it('is the one on screen whatever the columns, and no other', () => {
    const view = viewOfSearch(search, ['state'])
    expect(isSameList(view, { ...search, cot: 'thoi-han', xem: 'bang' })).toBe(true)
    expect(isSameList(view, { ...search, tim: 'bảo' })).toBe(false)
    expect(isSameList(view, {})).toBe(false)
  })
})
