import { expect, it } from 'vitest'
import { matchesSearch } from './matches-search'

it.each([
  ['Sở Tài chính', 'so tai', true],
  ['Sở Tài chính', 'chinh so', true],
  ['UBND xã Đạ Huoai', 'da huoai', true],
  ['UBND xã Đạ Huoai', 'Đạ', true],
  ['Sở Y tế', 'tai chinh', false],
  ['Sở Y tế', '', true],
])('%s ~ %s → %s', (text, typed, expected) => expect(matchesSearch(text, typed)).toBe(expected))
