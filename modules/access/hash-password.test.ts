import { hashPassword as formerHash } from 'better-auth/crypto'
import { expect, it } from 'vitest'
import { hashPassword, verifyPassword } from './hash-password.ts'

const password = 'mật khẩu Sông Trà'
const cheap = { N: 16, r: 8, p: 1 }

it.each<[string, Promise<string>]>([
  ['at the present cost', hashPassword(password)],
  ['at another cost', hashPassword(password, cheap)],
  ['made by the sign-in library before', formerHash(password)],
])('a hash %s knows its password and no other', async (_, made) => {
  const hash = await made
  expect(await verifyPassword({ hash, password })).toBe(true)
  expect(await verifyPassword({ hash, password: password.normalize('NFD') })).toBe(true)
  expect(await verifyPassword({ hash, password: `${password} ` })).toBe(false)
})

it('two hashes of one password differ', async () => {
  expect(await hashPassword(password, cheap)).not.toBe(await hashPassword(password, cheap))
})

it.each(['', 'scrypt', 'scrypt$16$8$1$$', 'scrypt$16$8$1$c2FsdA$YQ'])(
  'a damaged hash “%s” lets nobody in',
  async (hash) => {
    expect(await verifyPassword({ hash, password }).catch(() => false)).toBe(false)
  },
)
