import { expect, it } from 'vitest'
import { DomainError } from '../errors.ts'
import { decodeCursor, toPage } from './page.ts'

const id = '01890a5d-ac96-774b-bcce-b302099a8057'
const forge = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url')
const allKinds = ['text', 'uuid', 'number', 'date'] as const

it.each([
  [['Nguyễn Văn A', id, 0, '2026-07-01']],
  [['', id, 32_767, '2026-07-01T08:30:00.000Z']],
  [['1', id, 2, 'infinity']],
])('gives back the key %j that a page ended with', (key) => {
  const { nextCursor } = toPage([1, 2], 1, () => key)
  expect(decodeCursor(nextCursor ?? undefined, allKinds)).toEqual(key)
})

it.each([
  ['not base64', '***'],
  ['not JSON', Buffer.from('[').toString('base64url')],
  ['not a list', forge({ 0: 'a', length: 4 })],
  ['a part too few', forge(['a', id, 0])],
  ['a part too many', forge(['a', id, 0, '2026-07-01', 'more'])],
  ['a number as text', forge([1, id, 0, '2026-07-01'])],
  ['a NUL in the text', forge(['a\0', id, 0, '2026-07-01'])],
  ['an id that is none', forge(['a', 'no-id', 0, '2026-07-01'])],
  ['text as number', forge(['a', id, '0', '2026-07-01'])],
  ['a number that is not whole', forge(['a', id, 0.5, '2026-07-01'])],
  ['a number too large', forge(['a', id, 32_768, '2026-07-01'])],
  ['a day that does not exist', forge(['a', id, 0, '2026-02-30'])],
  ['a year that does not exist', forge(['a', id, 0, '0000-01-01'])],
  ['a moment without its zone', forge(['a', id, 0, '2026-07-01 08:30'])],
  ['null', forge(['a', id, 0, null])],
])('refuses %s', (_, cursor) => {
  const read = () => decodeCursor(cursor, allKinds)
  expect(read).toThrow(DomainError)
  expect(read).toThrow(expect.objectContaining({ code: 'invalid_request', status: 400 }))
})

it('starts at the first page without a cursor', () => {
  expect(decodeCursor(undefined, ['uuid'])).toBeNull()
})
