import { createHmac, timingSafeEqual } from 'node:crypto'
import { type MailTopic, mailTopicNames } from '../rules/topics.ts'

export type Unsubscription = { tenantId: string; personId: string; topic: MailTopic }

const idBytes = 16

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')
const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** The key is derived, so that the token proves nothing to whatever else the secret signs. */
const sign = (secret: string, words: Buffer): Buffer =>
  createHmac('sha256', createHmac('sha256', secret).update('unsubscribe').digest()).update(words).digest()

/** Says who stops which mail; whoever holds it may, without signing in. It does not expire: mails are kept for years. */
export function makeUnsubscribeToken(secret: string, { tenantId, personId, topic }: Unsubscription): string {
  const words = Buffer.concat([bytesOf(tenantId), bytesOf(personId), Buffer.from(topic)])
  return `${words.toString('base64url')}.${sign(secret, words).toString('base64url')}`
}

/** Null for whatever was not signed here. */
export function readUnsubscribeToken(secret: string, token: string): Unsubscription | null {
  const [given = '', signature = ''] = token.split('.')
  const words = Buffer.from(given, 'base64url')
  const proof = Buffer.from(signature, 'base64url')
  const expected = sign(secret, words)
  if (proof.length !== expected.length || !timingSafeEqual(proof, expected)) return null
  const topic = mailTopicNames.find((name) => name === words.subarray(2 * idBytes).toString())
  if (!topic) return null
  return { tenantId: idOf(words.subarray(0, idBytes)), personId: idOf(words.subarray(idBytes, 2 * idBytes)), topic }
}

/** Where a mail about a topic leads who wants no more of it. */
export const unsubscribeUrl = (terms: { address: string; secret: string }, unsubscription: Unsubscription): string =>
  `${terms.address}/huy-nhan-thu/${makeUnsubscribeToken(terms.secret, unsubscription)}`
