/** What a failed attempt says: `mail`: this one will never be taken; `server`: none would be taken now; `later`: this one not now. */
export type MailFailure = { about: 'mail' | 'server' | 'later'; words: string }

const serverCodes = new Set([
  'ECONNECTION',
  'ECONNREFUSED',
  'ECONNRESET',
  'EDNS',
  'ENOTFOUND',
  'ESOCKET',
  'ETIMEDOUT',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
  'EPROXY',
])
const mostWords = 300

/** Reads the error of a mail library: its code names where it broke, its response code is the server's (5xx is for good). */
export function readMailFailure(error: unknown): MailFailure {
  const { code, responseCode, message } = Object(error) as { code?: string; responseCode?: number; message?: string }
  const words = [code, message ?? String(error)].filter(Boolean).join(': ').slice(0, mostWords)
  if (code !== undefined && serverCodes.has(code)) return { about: 'server', words }
  return { about: responseCode !== undefined && responseCode >= 500 ? 'mail' : 'later', words }
}
