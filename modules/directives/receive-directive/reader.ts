// TEMPORARY until rules/decode-text.ts and rules/fingerprint-text.ts exist
import { createHash } from 'node:crypto'

export const decodeText = (bytes: Uint8Array): string => new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes).normalize('NFC')

export const fingerprintText = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()).digest('hex')
