import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { loadPlaces } from '../../tests/support/load-places.ts'
import { openTestSpace, type TestSpace } from '../../tests/support/test-space.ts'
import { type CitedPlace, findCitedPlaces } from './find-cited-places.ts'
import { citationOf } from './rules/describe-citation.ts'

let space: TestSpace
beforeAll(async () => {
  space = await openTestSpace()
  await loadPlaces(space.url)
})
afterAll(() => space.close())

const find = (...cited: CitedPlace[]) =>
  inTenant(space.services.database, space.tenantId, (trx) => findCitedPlaces(trx, space.tenantId, cited))

const [then, now] = ['2025-06-30', '2025-07-01']
type Case = [text: string, within: string | null, on: string, expected: string]

describe('a place cited in a sheet', () => {
  it.each<Case>([
    ['Xã Tân Lập', null, then, 'Xã Tân Lập < Huyện An Bình < Tỉnh Sông Trà'],
    ['Xã Tân Lập', null, now, 'Xã Tân Lập < Tỉnh Sông Trà'],
    ['xa tan lap', null, now, 'Xã Tân Lập < Tỉnh Sông Trà'],
    ['99001', null, then, 'Xã Bình Hoà < Huyện An Bình < Tỉnh Sông Trà'],
    ['99001', null, now, 'Xã Bình Hòa < Tỉnh Sông Trà'],
    ['Xã Bình Hòa (99001)', null, then, 'Xã Bình Hoà < Huyện An Bình < Tỉnh Sông Trà'],
    ['Xã Bình Hòa', 'Huyện Núi Xanh', then, 'Xã Bình Hòa < Huyện Núi Xanh < Tỉnh Đầm Sen'],
    ['Xã Bình Hòa', 'tỉnh Đầm Sen', then, 'Xã Bình Hòa < Huyện Núi Xanh < Tỉnh Đầm Sen'],
    ['xã Bình Hòa, huyện An Bình, tỉnh Sông Trà', null, then, 'Xã Bình Hoà < Huyện An Bình < Tỉnh Sông Trà'],
    ['TT. An Bình', 'An Bình', then, 'Thị trấn An Bình < Huyện An Bình < Tỉnh Sông Trà'],
    ['Huyện Núi Xanh', null, then, 'Huyện Núi Xanh < Tỉnh Đầm Sen'],
    ['Phường 1', 'thị xã Cửa Sông', then, 'Phường 1 < Thị xã Cửa Sông < Tỉnh Đầm Sen'],
  ])('%s (thuộc %s) on %s: %s', async (text, within, on, expected) => {
    const [answer] = await find({ text, within, on })
    const line = answer && 'found' in answer ? answer.found : null
    expect(line && [line.name, ...line.parents.map(({ name }) => name)].join(' < ')).toBe(expected)
  })

  it.each<Case>([
    ['Xã Bình Hòa', null, then, 'Có 2 địa bàn “Xã Bình Hòa” vào ngày 30/06/2025: Xã Bình Hoà (99001), Huyện An Bình'],
    ['Xã Bình Phú', null, now, 'Vào ngày 01/07/2025 không có “Xã Bình Phú”; Xã Bình Phú có đến 30/06/2025.'],
    ['Xã Tân Lâp', null, now, 'không có địa bàn “Xã Tân Lâp”'],
    ['Phường Tân Lập', null, now, 'không có địa bàn “Phường Tân Lập”'],
    ['Ấp 3, xã Tân Lập', null, now, 'không có địa bàn “Ấp 3, xã Tân Lập”'],
    ['12345', null, now, 'không có địa bàn “12345”'],
    [
      'Xã Tân Lập (99001)',
      null,
      now,
      'mã này là của Xã Bình Hòa (99001), Tỉnh Sông Trà, không phải “Xã Tân Lập (99001)”',
    ],
    [
      'Xã Tân Lập',
      'Huyện Núi Xanh',
      then,
      'thuộc Huyện An Bình, Tỉnh Sông Trà; không có địa bàn tên này thuộc “Huyện Núi Xanh”',
    ],
    ['Xã Tân Lập', '???', then, 'không có địa bàn tên này thuộc “???”'],
    ['???', null, then, 'không có địa bàn “???”'],
  ])('%s (thuộc %s) on %s: says %s', async (text, within, on, expected) => {
    const [answer] = await find({ text, within, on })
    expect(answer).toEqual({ problem: expect.stringContaining(expected) })
  })

  it('of namesakes of two levels is the one of the level asked for', async () => {
    const on = '2025-06-30'
    const answers = await find(
      { text: 'Núi Xanh', within: null, on, levels: ['district'] },
      { text: 'Núi Xanh', within: null, on, levels: ['province'] },
    )
    expect(answers).toEqual([
      { found: expect.objectContaining({ name: 'Huyện Núi Xanh' }) },
      { problem: expect.stringContaining('Có 2 địa bàn “Núi Xanh”') },
    ])
  })

  it('is found again as it is cited', async () => {
    const [first] = await find({ text: 'Xã Bình Hòa', within: 'Huyện Núi Xanh', on: then })
    const line = first && 'found' in first ? first.found : null
    const citation = citationOf(line ?? { name: '', code: null, parents: [] })
    expect(citation).toEqual({ text: 'Xã Bình Hòa (99021)', within: 'Huyện Núi Xanh, Tỉnh Đầm Sen' })
    expect(await find({ ...citation, on: then })).toEqual([first])
    expect(await find()).toEqual([])
  })
})
