import { expect, it } from 'vitest'
import { type BrokenCase, findNamed } from '../testing/find-named.ts'

it.each<BrokenCase>([
  ['a step to no version', { 'upgrades.0.toVersion': 4 }, 'upgrades/0', 'không nằm trong 2 đến 3', 'upgrades'],
  ['a step of no register', { 'upgrades.0.register': 'tuyen' }, 'upgrades/0', 'không có sổ', 'tuyen'],
  ['a name used again', { 'upgrades.0.from': 'note' }, 'upgrades/0', 'dùng lại', 'note'],
  ['renamed to nothing', { 'upgrades.0.to': 'roadNam' }, 'upgrades/0', 'có phải “roadName”', 'roadNam'],
  ['dropped and yet there', { 'upgrades.1.field': 'note' }, 'upgrades/1', 'vẫn còn', 'note'],
  ['mapped to no option', { 'upgrades.2.options.done': 'plante' }, 'upgrades/2', 'có phải “planted”', 'plante'],
  ['mapped although it is there', { 'upgrades.2.options.planned': 'planted' }, 'upgrades/2', 'vẫn còn', 'planned'],
  ['mapped in a circle', { 'upgrades.2.options.lost': 'done' }, 'upgrades/2', 'hai lần', 'done'],
  [
    'changed to another kind than it has',
    { 'upgrades.3.field.kind': 'count' },
    'upgrades/3',
    'phải là trường loại count',
    'length',
  ],
])('names what is wrong with a step of an upgrade: %s', (_, changes, path, words, mend) => {
  const named = findNamed(changes, path, words)
  expect(named).not.toEqual([])
  expect(named[0]?.trail.at(-1)).toBe(mend)
})
