import { expect, it } from 'vitest'
import { oneLine } from './one-line.ts'

it.each([
  ['Sở Y tế', 'Sở Y tế'],
  ['  Sở   Y\u00a0\u00a0tế\n', 'Sở Y tế'],
  ['Sở\tNội\r\nvụ', 'Sở Nội vụ'],
  ['Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ'],
  [' \n ', ''],
])('%j is kept as %j', (typed, kept) => {
  expect(oneLine().parse(typed)).toBe(kept)
})

it('is as long as it is kept', () => {
  const name = oneLine().min(2, 'Nhập tên.').max(5)
  expect(name.parse('  a  b  c  ')).toBe('a b c')
  expect(name.safeParse('   a   ').error?.issues[0]?.message).toBe('Nhập tên.')
})
