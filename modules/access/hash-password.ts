import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { verifyPassword as verifyFormerHash } from 'better-auth/crypto'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** What reckoning one password costs (RFC 7914): memory is 128 × N × r bytes. */
export type PasswordCost = { N: number; r: number; p: number }

/** A quarter of a second and 32 MB, as OWASP advises of scrypt (Password Storage Cheat Sheet, 2024). */
const presentCost: PasswordCost = { N: 2 ** 15, r: 8, p: 3 }
const keyLength = 64

const reckon = (password: string, salt: Buffer, { N, r, p }: PasswordCost): Promise<Buffer> =>
  derive(password.normalize('NFKC'), salt, keyLength, { N, r, p, maxmem: 256 * N * r })

/** Hash of a password with its own salt and cost, `scrypt$N$r$p$salt$key`, so that the cost may rise while old hashes stay good. */
export async function hashPassword(password: string, cost: PasswordCost = presentCost): Promise<string> {
  const salt = randomBytes(16)
  const key = await reckon(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Whether a password is the one a hash was made of; hashes the sign-in library made before are read as well. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [kind, N, r, p, salt = '', key = ''] = hash.split('$')
  if (kind !== 'scrypt') return verifyFormerHash({ hash, password })
  const expected = Buffer.from(key, 'base64url')
  const given = await reckon(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) })
  return expected.length === given.length && timingSafeEqual(expected, given)
}
