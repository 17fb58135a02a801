import { expect, it } from 'vitest'
import { mergeDrafts } from './record-draft'

it('lays my words over the newest record only where I chose them', () => {
  const mine = { version: 3, base: { a: 1, b: 1, c: 1 }, typed: { a: 'của tôi', b: 'của tôi', c: '1' } }
  const newest = { version: 5, base: { a: 2, b: 2, c: 9 }, typed: { a: 'mới', b: 'mới', c: '9' } }
  const differences = ['a', 'b'].map((field) => ({ field, name: field, mine: 'của tôi', theirs: 'mới' }))
  expect(mergeDrafts(mine, newest, differences, new Set(['a', 'c']))).toEqual({
    version: 5,
    base: newest.base,
    typed: { a: 'của tôi', b: 'mới', c: '9' },
  })
})
