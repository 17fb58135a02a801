import { createHash, randomBytes } from 'node:crypto'

const idBytes = 16
const secretBytes = 32

/** The secret address of a calendar begins with the space it lies in, for whoever reads it does not sign in. */
export const makeFeedToken = (tenantId: string): string =>
  Buffer.concat([Buffer.from(tenantId.replaceAll('-', ''), 'hex'), randomBytes(secretBytes)]).toString('base64url')

/** What is kept of a token. */
export const hashFeedToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The space a token speaks of; null for what cannot be one. */
export function tenantOfFeedToken(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== idBytes + secretBytes || bytes.toString('base64url') !== token) return null
  return bytes
    .subarray(0, idBytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
