import { expect, it } from 'vitest'
import { nextCell } from './move-in-table'

const opens = [[true, false, true], [], [true, true, false]]

it.each<[readonly [number, number], string, readonly [number, number] | null]>([
  [[0, 0], 'ArrowRight', [0, 2]],
  [[0, 2], 'ArrowLeft', [0, 0]],
  [[0, 0], 'ArrowDown', [2, 0]],
  [[2, 0], 'ArrowUp', [0, 0]],
  [[2, 1], 'ArrowUp', null],
  [[0, 2], 'ArrowRight', null],
  [[0, 0], 'Enter', null],
])('from %j %s leads to %j', (from, key, to) => expect(nextCell(opens, from, key)).toEqual(to))
