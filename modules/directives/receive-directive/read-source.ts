import { createHash } from 'node:crypto'
import { decodeText } from '../../documents/index.ts'
import { directivesErrors } from '../directives-errors.ts'
import { fingerprintText } from '../rules/content-fingerprint-text.ts'

/** Longest text read at once, in UTF-16 units; a long directive with its annexes has about 200,000. */
export const longestText = 500_000

/** The words of pasted text, and the bytes to keep. Refuses, with the reason, what is no readable text. */
export function readPastedText(given: string): { bytes: Uint8Array; text: string } {
  if (given.length > longestText) throw tooLong()
  const bytes = Buffer.from(given, 'utf8')
  const decoded = decodeText(bytes)
  if ('problem' in decoded)
    throw decoded.problem === 'empty' ? directivesErrors.empty_file() : directivesErrors.pasted_no_text()
  if (decoded.text.length > longestText) throw tooLong()
  return { bytes, text: decoded.text.replaceAll('\u0000', '') }
}

const tooLong = () => directivesErrors.text_too_long({ limitCharacters: longestText })

/** Tells whether two documents have the very same words. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Recognises the same document again, whatever its layout, encoding or file name. */
export const fingerprint = (text: string): string => hashText(fingerprintText(text))

/** Name to show for the document; pasted text has none of its own. */
export const chooseName = (given: string): string =>
  (given.split(/[\\/]/).at(-1) ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(-180) || 'Văn bản dán vào.txt'

export const mediaTypeOf = (name: string): string => (/\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain')
