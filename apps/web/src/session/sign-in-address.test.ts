import { expect, it } from 'vitest'
import { returnPath, signInSearch } from './sign-in-address'

it.each([
  ['/nhiem-vu?trangThai=qua-han#a', '/nhiem-vu?trangThai=qua-han#a'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['https://evil.example', '/'],
  ['/dang-nhap?den=/x', '/'],
  [undefined, '/'],
  [7, '/'],
])('%j returns to %j', (den, path) => expect(returnPath(den)).toBe(path))

it('leaves the first page out of the address', () => {
  expect(signInSearch('/')).toEqual({})
  expect(signInSearch('/thong-bao')).toEqual({ den: '/thong-bao' })
})
