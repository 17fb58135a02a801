const SAMPLE = 4096

/** The first characters of what may be text, without byte order mark and white space; one character a byte in doubt. */
export function startOfText(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  return new TextDecoder(wideEncoding(sample) ?? 'latin1')
    .decode(sample)
    .replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*/, '')
    .replaceAll('\r\n', '\n')
}

/** UTF-16 shows by its mark, or by a zero beside the sign that opens markup. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return null
}
