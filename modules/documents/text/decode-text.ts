import { decodeNarrow } from './decode-narrow.ts'
import type { DecodedText, DecodingProblem } from './decoded-text.ts'
import { findLegacyEncoding, restoreIfBetter } from './restore-letters.ts'

/** First bytes of files that hold text only inside their own format: PDF, ZIP (DOCX), OLE (DOC), PNG, JPEG, GIF, gzip, RAR, 7z. */
const MAGIC = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
]
const SAMPLE = 65_536
const MOST_CONTROLS = 0.02

/**
 * Bytes of a plain-text file to words: UTF-8, UTF-16 with or without its mark, else windows-1258, TCVN3 or VNI when one
 * of them gives Vietnamese. Text comes back composed (NFC), without its mark, line breaks as \n; TCVN3 or VNI letters
 * that were saved as Unicode characters are restored.
 * Answers a problem instead when there is nothing to read or the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | DecodingProblem {
  if (bytes.length === 0) return { problem: 'empty' }
  if (MAGIC.some((magic) => magic.every((byte, at) => bytes[at] === byte))) return { problem: 'binary' }
  const decoded = decodeMarked(bytes) ?? decodeWide(bytes) ?? decodeNarrow(bytes)
  if ('problem' in decoded) return decoded
  const text = decoded.text.replace(/\r\n?/g, '\n').normalize('NFC')
  if (text.trim() === '') return { problem: 'empty' }
  if (looksBinary(text)) return { problem: 'binary' }
  const legacy = decoded.warnings.includes('legacy_encoding') ? null : findLegacyEncoding(text)
  if (legacy === null) return { ...decoded, text }
  const lines = text.split('\n').map((line) => restoreIfBetter(line, legacy))
  return { ...decoded, text: lines.join('\n'), warnings: [...decoded.warnings, 'legacy_encoding'] }
}

function decodeMarked(bytes: Uint8Array): DecodedText | DecodingProblem | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decodeAs('utf-16le', bytes), encoding: 'utf-16le', warnings: [] }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decodeAs('utf-16be', bytes), encoding: 'utf-16be', warnings: [] }
  return null
}

/** UTF-16 without its mark shows as zero bytes on one side of most letters; any other zero bytes mean no text. */
function decodeWide(bytes: Uint8Array): DecodedText | DecodingProblem | null {
  const sample = bytes.subarray(0, SAMPLE)
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  if (even + odd === 0) return null
  const half = sample.length / 2
  if (odd > half * 0.25 && even < half * 0.05) return wide('utf-16le', bytes)
  if (even > half * 0.25 && odd < half * 0.05) return wide('utf-16be', bytes)
  return { problem: 'binary' }
}

const wide = (encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): DecodedText => ({
  text: decodeAs(encoding, bytes),
  encoding,
  warnings: ['no_byte_order_mark'],
})

const decodeAs = (encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string =>
  new TextDecoder(encoding).decode(bytes)

function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  let controls = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12) || code === 0xfffd || code === 127) controls += 1
  }
  return controls > sample.length * MOST_CONTROLS
}
