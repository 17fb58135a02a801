const longest = 180
const control = /\p{Cc}/gu

/** A name fit to show and to send in a header: no folders, no control characters, NFC, never empty. */
export function cleanFileName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? ''
  const name = last.normalize('NFC').replace(control, '').trim().slice(-longest)
  return name === '' || name === '.' || name === '..' ? 'tep-khong-ten' : name
}
