/** RTF around control words written by hand; letters beyond ASCII become \u with a question mark for older readers. */
export function makeRtf(body: string, fonts = '{\\f0\\fnil\\fcharset0 Times New Roman;}'): Uint8Array {
  const source = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl${fonts}}{\\stylesheet{\\s0 Normal;}}${body}}`
  return Uint8Array.from(Buffer.from(escapeRtf(source), 'latin1'))
}

const escapeRtf = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (sign) => {
    const code = sign.charCodeAt(0)
    return `\\u${code > 0x7fff ? code - 0x10000 : code}?`
  })

/** Characters of Latin-1 as hexadecimal bytes, as legacy fonts are written. */
export const hexOf = (text: string): string =>
  text.replace(/[\u0080-\u00ff]/g, (sign) => `\\'${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** A row of cells with the right edges given in twips. */
export const rtfRow = (cells: string[], edges: number[], marks: string[] = []): string =>
  `\\trowd${edges.map((edge, at) => `${marks[at] ?? '\\clbrdrt\\brdrs\\brdrw10'}\\cellx${edge}`).join('')}\\pard\\intbl ${cells.join('\\cell ')}\\cell\\row`
