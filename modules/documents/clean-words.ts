/** Signs that print nothing: soft hyphens, joiners, byte order marks, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Control characters but tab and line feed. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
const NO_BREAK_SPACES = /[\u00a0\u202f]/g

/** The words of one paragraph: composed (NFC), nothing that does not print, each line without blanks around it. */
export function cleanWords(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(NO_BREAK_SPACES, ' ')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
