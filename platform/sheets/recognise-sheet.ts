import type { SheetFormat } from './sheet-cell.ts'
import { sheetErrors } from './sheet-errors.ts'

const starts = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte)

/** Files whose start would pass for text. */
const textMarks = ['%PDF-', '{\\rtf', 'GIF8', '<?xml', '<!doctype', '<html', '<table', 'mime-version:']
const mostControls = 0.01

/**
 * Tells by the first bytes (64 KB are enough) whether a file is a workbook or text with separators.
 * @throws sheet_empty, sheet_old_format, sheet_unknown
 */
export function recogniseSheet(head: Uint8Array): SheetFormat {
  if (head.length === 0) throw sheetErrors.sheet_empty()
  if (starts(head, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx'
  if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) throw sheetErrors.sheet_old_format()
  if (starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff)) return 'csv'
  const text = new TextDecoder('latin1').decode(head)
  const start = text
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .slice(0, 20)
    .toLowerCase()
  if (textMarks.some((mark) => start.startsWith(mark.toLowerCase()))) throw sheetErrors.sheet_unknown()
  // Text in UTF-16 without its mark has zero bytes at every other place.
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0
  if (controls > head.length * mostControls && !isWide(head)) throw sheetErrors.sheet_unknown()
  return 'csv'
}

/** Whether the bytes look like UTF-16: mostly one half of each pair is zero. */
export function isWide(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let [even, odd] = [0, 0]
  const length = Math.min(head.length, 4096)
  for (let at = 0; at < length; at += 1) {
    if (head[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  if (odd > length / 8 && even < odd / 8) return 'utf-16le'
  return even > length / 8 && odd < even / 8 ? 'utf-16be' : null
}
