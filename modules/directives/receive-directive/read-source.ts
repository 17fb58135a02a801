import { createHash } from 'node:crypto'
import { directivesErrors } from '../directives-errors.ts'
import { fingerprintText } from '../rules/content-fingerprint-text.ts'
import { decodeText } from '../rules/decode-text.ts'

export type GivenSource = { text: string } | { bytes: Uint8Array }

/** Longest text read at once, in UTF-16 units; a long directive with its annexes has about 200,000. */
export const longestText = 500_000
const mostBytesOfAUnit = 4
const sampleBytes = 65_536

const formats: readonly { format: string; starts: readonly number[] }[] = [
  { format: 'PDF', starts: [0x25, 0x50, 0x44, 0x46] },
  { format: 'DOCX', starts: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'DOC', starts: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'RTF', starts: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: 'PNG', starts: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'JPEG', starts: [0xff, 0xd8, 0xff] },
]

/** The text of what was given, and the bytes to keep. Refuses, with the reason, what is no readable text. */
export function readSource(given: GivenSource): { bytes: Uint8Array; text: string; sha256: string } {
  if ('text' in given && given.text.length > longestText) throw tooLong()
  const bytes = 'text' in given ? Buffer.from(given.text, 'utf8') : given.bytes
  const known = formats.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))
  if (known) throw directivesErrors.binary_file({ format: known.format })
  const isHuge = bytes.length > longestText * mostBytesOfAUnit
  const decoded = decodeText(isHuge ? bytes.subarray(0, sampleBytes) : bytes)
  if ('problem' in decoded && (decoded.problem === 'binary' || !isHuge)) throw problems[decoded.problem]()
  if (isHuge || 'problem' in decoded || decoded.text.length > longestText) throw tooLong()
  const text = decoded.text.replaceAll('\u0000', '')
  return { bytes, text, sha256: createHash('sha256').update(text).digest('hex') }
}

const tooLong = () => directivesErrors.text_too_long({ limitCharacters: longestText })

const problems = {
  empty: directivesErrors.empty_file,
  binary: directivesErrors.binary_file,
  unknown_encoding: directivesErrors.unknown_encoding,
}

/** Recognises the same document again, whatever its layout, encoding or file name. */
export const fingerprint = (text: string): string => createHash('sha256').update(fingerprintText(text)).digest('hex')

/** Name to show for the document; pasted text has none of its own. */
export const chooseName = (given: string): string =>
  (given.split(/[\\/]/).at(-1) ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(-180) || 'Văn bản dán vào.txt'

export const mediaTypeOf = (name: string): string => (/\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain')
