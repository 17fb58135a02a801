/** The page inside a web archive (MHTML, RFC 2557): its bytes and the character set its header names. */
export type MailPage = { bytes: Uint8Array; charset: string | undefined }

type Part = { headers: Map<string, string>; body: string }

const MOST_PARTS = 2000
const DEEPEST = 5

/** Finds the first HTML part of a mail message given one character a byte; null when there is none. */
export function findMailPage(message: string): MailPage | null {
  return findPage(splitPart(message), 0)
}

function findPage(part: Part, depth: number): MailPage | null {
  const type = part.headers.get('content-type') ?? ''
  if (/^\s*text\/html/i.test(type)) return { bytes: decodeBody(part), charset: parameterOf(type, 'charset') }
  const boundary = parameterOf(type, 'boundary')
  if (!boundary || depth > DEEPEST) return null
  for (const piece of part.body.split(`--${boundary}`).slice(1, MOST_PARTS)) {
    if (piece.startsWith('--')) break
    const page = findPage(splitPart(piece.replace(/^\s*\n/, '')), depth + 1)
    if (page) return page
  }
  return null
}

function splitPart(message: string): Part {
  const end = /\r?\n\r?\n/.exec(message)
  const head = message.slice(0, end?.index ?? message.length).replace(/\r?\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: end ? message.slice(end.index + end[0].length) : '' }
}

function parameterOf(header: string, name: string): string | undefined {
  const match = new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header)
  return match?.[1] ?? match?.[2]
}

function decodeBody({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? ''
  if (encoding.startsWith('base64')) return Buffer.from(body, 'base64')
  if (!encoding.startsWith('quoted-printable')) return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}
