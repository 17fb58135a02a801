import { sheetErrors } from '../sheet-errors.ts'

/** One file inside a ZIP file. */
export type ZipEntry = { name: string; packed: number; size: number; method: number; start: number }

const centralHeader = 0x02014b50
const localHeader = 0x04034b50
const endHeader = 0x06054b50
const endSize = 22
const longestComment = 65_535
const mostEntries = 10_000
/** Stands where the real value would need 64 bits; workbooks of that size are not read. */
const tooBig = 0xffffffff

/**
 * What is inside a ZIP file (APPNOTE 6.3), by its central directory.
 * @throws sheet_damaged, sheet_old_format for a locked one, sheet_unpacks_too_large
 */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw sheetErrors.sheet_unpacks_too_large({ entries: count })
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralHeader) throw sheetErrors.sheet_damaged()
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > view.byteLength) throw sheetErrors.sheet_damaged()
    if ((view.getUint16(at + 8, true) & 1) === 1) throw sheetErrors.sheet_old_format()
    const entry = entryAt(view, at, new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)))
    entries.set(entry.name, entry)
    at = next
  }
  return entries
}

function entryAt(view: DataView, at: number, name: string): ZipEntry {
  const packed = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const offset = view.getUint32(at + 42, true)
  if (packed === tooBig || size === tooBig || offset === tooBig) throw sheetErrors.sheet_unpacks_too_large()
  // A size of nothing for packed bytes would switch off the bounds that go by it.
  if (size === 0 && packed > 2) throw sheetErrors.sheet_unpacks_too_large()
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localHeader) throw sheetErrors.sheet_damaged()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > view.byteLength) throw sheetErrors.sheet_damaged()
  return { name, packed, size, method: view.getUint16(at + 10, true), start }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment)
  for (let at = view.byteLength - endSize; at >= lowest; at -= 1) if (view.getUint32(at, true) === endHeader) return at
  throw sheetErrors.sheet_damaged()
}
