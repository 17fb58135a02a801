import { wideEncoding } from '../start-of-text.ts'
import { decodeNarrow } from '../text/decode-narrow.ts'

const SAMPLE = 4096
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i

/** `wasLegacy` tells that the letters were told by their look, not by what the page says of itself. */
export type DecodedPage = { text: string; wasLegacy: boolean }

/**
 * The characters of a page: by its byte order mark; as UTF-8 when it is that; by what it declares; else by the letters.
 * A declaration often is wrong, bytes that are good UTF-8 hardly ever are anything else.
 */
export function decodeHtml(bytes: Uint8Array, declaredOutside?: string): DecodedPage {
  const wide = wideEncoding(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), wasLegacy: false }
  const decoded = decodeNarrow(bytes)
  if (!('problem' in decoded) && decoded.encoding === 'utf-8') return { text: decoded.text, wasLegacy: false }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE))
  const match = DECLARED.exec(start)
  const declared = match?.[1] ?? match?.[2] ?? declaredOutside
  const byName = declared && !/^utf-?8|^utf-?16/i.test(declared) ? decodeAs(declared, bytes) : null
  if (byName !== null) return { text: byName, wasLegacy: false }
  if ('problem' in decoded) return { text: new TextDecoder().decode(bytes), wasLegacy: false }
  return { text: decoded.text, wasLegacy: true }
}

function decodeAs(name: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(name).decode(bytes)
  } catch {
    return null
  }
}
