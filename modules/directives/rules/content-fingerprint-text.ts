/**
 * The words of a document in the form that tells whether two copies are the same document: composed, lower case,
 * letters and digits only, single spaces. Markup, line breaks and punctuation do not count. Hashing is the caller's.
 */
export function fingerprintText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
