import { createHash } from 'node:crypto'
import { directivesErrors } from '../directives-errors.ts'
import { decodeText } from './reader.ts'

export type GivenSource = { text: string } | { bytes: Uint8Array }

/** Longest text read at once, in UTF-16 units; a long directive with its annexes has about 200,000. */
export const longestText = 2_000_000
const mostBytesOfAUnit = 4

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
  const length = 'text' in given ? given.text.length : given.bytes.length / mostBytesOfAUnit
  if (length > longestText) throw directivesErrors.text_too_long({ limitCharacters: longestText })
  const bytes = 'text' in given ? Buffer.from(given.text, 'utf8') : given.bytes
  if (bytes.length === 0) throw directivesErrors.empty_file()
  const known = formats.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))
  if (known) throw directivesErrors.binary_file({ format: known.format })
  const text = decodeText(bytes)
  if (text.trim() === '') throw directivesErrors.empty_file()
  if (text.length > longestText) throw directivesErrors.text_too_long({ limitCharacters: longestText })
  return { bytes, text, sha256: createHash('sha256').update(text).digest('hex') }
}

/** Name to show for the document; pasted text has none of its own. */
export const chooseName = (given: string): string =>
  (given.split(/[\\/]/).at(-1) ?? '').toWellFormed().normalize('NFC').replace(/\p{Cc}/gu, '').trim().slice(-180) || 'Văn bản dán vào.txt'

export const mediaTypeOf = (name: string): string => (/\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain')
