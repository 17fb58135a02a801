import { expect, it } from 'vitest'
import { plainLetters } from '../text/plain-letters'
import { type TreeRow, treeMove } from './tree-move'

const row = (level: number, expanded: boolean | null, text: string): TreeRow => ({ level, expanded, text })
const rows = [
  row(1, true, 'Ủy ban nhân dân tỉnh'),
  row(2, true, 'Sở Nội vụ'),
  row(3, null, 'Phòng Tổ chức'),
  row(2, false, 'Sở Y tế'),
  row(1, null, 'Đài Truyền hình'),
]

it.each([
  ['ArrowDown', 0, { to: 1 }],
  ['ArrowDown', 4, null],
  ['ArrowUp', 4, { to: 3 }],
  ['ArrowUp', 0, null],
  ['Home', 3, { to: 0 }],
  ['End', 1, { to: 4 }],
  ['ArrowRight', 3, { toggle: 3 }],
  ['ArrowRight', 1, { to: 2 }],
  ['ArrowRight', 2, null],
  ['ArrowLeft', 1, { toggle: 1 }],
  ['ArrowLeft', 3, { to: 0 }],
  ['ArrowLeft', 2, { to: 1 }],
  ['ArrowLeft', 4, null],
  ['s', 0, { to: 1 }],
  ['s', 1, { to: 3 }],
  ['S', 3, { to: 1 }],
  ['đ', 0, { to: 4 }],
  ['u', 0, { to: 0 }],
  ['x', 0, null],
  ['Enter', 0, null],
  [' ', 0, null],
])('%s on row %i', (key, at, move) => expect(treeMove(rows, at, key, plainLetters)).toEqual(move))

it('does nothing on no row', () => expect(treeMove([], 0, 'ArrowDown', plainLetters)).toBeNull())
