const blanks = /[\u00a0\u2007\u202f]/g
const invisible = /[\u200b-\u200d\u2060\ufeff\0]/g
// oxlint-disable-next-line no-control-regex -- old breaks of lines and pages
const lineBreaks = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g

/** Text of a cell as it is compared and kept: NFC, no invisible characters, no blanks around it; null when nothing is left. */
export function cleanCell(text: string): string | null {
  const cleaned = text.replace(invisible, '').replace(blanks, ' ').replace(lineBreaks, '\n').toWellFormed()
  return cleaned.normalize('NFC').trim() || null
}
