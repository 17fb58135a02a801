import { describe, expect, it } from 'vitest'
import { cellOf, columnOf, gridOf } from '../testing/some-grid'
import { countFilters, gridGroups, type ShownFilter, unitsOf } from './grid-lines'

const labour = { key: 'noi-vu', name: 'Sở Nội vụ' }
const grid = gridOf(
  [
    columnOf('ho-ngheo', 'Tỷ lệ hộ nghèo', { group: labour }),
    columnOf('bao-hiem', 'Bao phủ bảo hiểm y tế'),
    columnOf('viec-lam', 'Việc làm mới', { group: labour }),
  ],
  {
    'Xã An Bình': [cellOf(4, 'missed', 2), cellOf(96, 'reached', 95), cellOf(7, 'no_target')],
    'Xã Núi Xanh': [cellOf(null, 'unknown', 2), null, cellOf(8, 'no_target')],
  },
)

describe('the heat table', () => {
  it.each<[{ words: string; filter: ShownFilter }, [string, string[]][]]>([
    [
      { words: '', filter: 'tat-ca' },
      [
        ['noi-vu', ['ho-ngheo', 'viec-lam']],
        ['y-te', ['bao-hiem']],
      ],
    ],
    [
      { words: '', filter: 'co-muc-tieu' },
      [
        ['noi-vu', ['ho-ngheo']],
        ['y-te', ['bao-hiem']],
      ],
    ],
    [{ words: '', filter: 'chua-dat' }, [['noi-vu', ['ho-ngheo']]]],
    [{ words: 'ho ngheo', filter: 'tat-ca' }, [['noi-vu', ['ho-ngheo']]]],
    [{ words: 'so y te', filter: 'tat-ca' }, [['y-te', ['bao-hiem']]]],
    [{ words: 'không có', filter: 'tat-ca' }, []],
  ])('%j groups by agency', (asked, groups) => {
    const found = gridGroups(grid, asked)
    expect(found.map(({ key, lines }) => [key, lines.map(({ column }) => column.code)])).toEqual(groups)
  })

  it('counts how each group stands, the province left out, and what each filter shows', () => {
    expect(gridGroups(grid, { words: '', filter: 'tat-ca' }).map(({ counts }) => counts)).toEqual([
      { reached: 0, missed: 1, unknown: 1 },
      { reached: 1, missed: 0, unknown: 0 },
    ])
    expect(countFilters(grid)).toEqual({ 'co-muc-tieu': 2, 'chua-dat': 1, 'tat-ca': 3 })
  })

  it('puts the province last, and cells in the order of the units', () => {
    expect(unitsOf(grid).map(({ name }) => name)).toEqual(['Xã An Bình', 'Xã Núi Xanh', 'Toàn tỉnh'])
    const [first] = gridGroups(grid, { words: '', filter: 'tat-ca' })
    expect(first?.lines[0]?.cells.map((cell) => cell?.value)).toEqual([4, null, undefined])
  })
})
