export type CommentPart =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'mention'; text: string }

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Marks that end a sentence rather than an address. */
const afterAddress = /[.,;:!?)\]}"'”’…]+$/

/**
 * Cuts plain text into words, addresses that open safely (http and https only) and names of the people it was said to name.
 * Nothing is ever read as markup.
 */
export function cutComment(text: string, names: readonly string[]): CommentPart[] {
  const people = [...new Set(names)]
    .sort((one, other) => other.length - one.length)
    .map((name) => `@${escapeForPattern(name)}`)
  const pattern = new RegExp([...people, 'https?://[^\\s<>"]+'].join('|'), 'gu')
  const parts: CommentPart[] = []
  let from = 0
  const plain = (until: number) => {
    if (until > from) parts.push({ kind: 'text', text: text.slice(from, until) })
  }
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const isMention = found.startsWith('@')
    const shown = isMention ? found : found.replace(afterAddress, '')
    const href = isMention ? null : safeAddress(shown)
    if (!isMention && href === null) continue
    plain(index)
    parts.push(href === null ? { kind: 'mention', text: shown } : { kind: 'link', text: shown, href })
    from = index + shown.length
  }
  plain(text.length)
  return parts
}

function safeAddress(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  return url && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname ? url.href : null
}
