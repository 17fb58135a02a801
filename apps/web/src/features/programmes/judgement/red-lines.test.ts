import { expect, it } from 'vitest'
import { cellOf, columnOf, gridOf } from '../testing/some-grid'
import { judgeGrid } from './judge-grid'
import { redLines } from './red-lines'

const columns = ['a', 'b', 'c', 'd'].map((code) => columnOf(code, `Chỉ tiêu ${code}`))
const missed = columns.map(() => cellOf(50, 'missed', 80))

it('names three indicators, one unit and those nothing is known of, each with its address', () => {
  const grid = { ...gridOf(columns, { 'Xã An Bình': missed }), silent: [{ id: 's', name: 'Xã Vắng' }] }
  const lines = redLines(judgeGrid(grid), grid, { nam: 2025, o: 'x', muc: 'thay-doi' })
  expect(lines.map(({ name }) => name)).toEqual([
    'Chỉ tiêu a',
    'Chỉ tiêu b',
    'Chỉ tiêu c',
    'Xã An Bình',
    '1 đơn vị chưa có số nào',
  ])
  expect(lines[0]).toMatchObject({
    words: '1 trên 1 đơn vị chưa đạt; xa nhất là Xã An Bình: 50%, mục tiêu 80%.',
    href: '/chuong-trinh/mau?nam=2025&muc=xu-huong&ct=a',
  })
})

it('says nothing where all is well', () => {
  const grid = gridOf(columns.slice(0, 1), { 'Xã An Bình': [cellOf(90, 'reached', 80)] })
  expect(redLines(judgeGrid(grid), grid, {})).toEqual([])
})
