import { inflateRawSync } from 'node:zlib'
import { documentsErrors } from '../documents-errors.ts'

/** The files inside a ZIP file, unpacked only when asked for. */
export type Zip = { names: Set<string>; read: (name: string) => Uint8Array | null }

type Entry = { method: number; isLocked: boolean; packed: number; size: number; offset: number }

const MEGABYTE = 1024 * 1024
const MOST_ENTRIES = 10_000
const MOST_UNPACKED = 200 * MEGABYTE
/** XML of a long table packs up to a hundred times; more, over some size, is made to fill the memory. */
const HIGHEST_RATIO = 200
const RATIO_COUNTS_FROM = 10 * MEGABYTE

const CENTRAL_HEADER = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const END_HEADER = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 65_535

/**
 * Opens a ZIP file (APPNOTE 6.3). Refuses one that would unpack too large (file_unpacks_too_large), by the sizes it
 * declares and again by those that come out; throws file_damaged and file_locked.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(view)
  let left = MOST_UNPACKED
  return {
    names: new Set(entries.keys()),
    read: (name) => {
      const entry = entries.get(name)
      if (!entry) return null
      const unpacked = unpack(view, entry, left)
      left -= unpacked.length
      return unpacked
    },
  }
}

function readDirectory(view: DataView): Map<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MOST_ENTRIES) throw documentsErrors.file_unpacks_too_large({ entries: count })
  const entries = new Map<string, Entry>()
  let total = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > view.byteLength) throw damaged()
    const entry = {
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    total += entry.size
    if (total > MOST_UNPACKED || isSuspicious(entry)) throw documentsErrors.file_unpacks_too_large({ bytes: total })
    entries.set(nameAt(view, at + 46, nameLength), entry)
    at = next
  }
  return entries
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) if (view.getUint32(at, true) === END_HEADER) return at
  throw damaged()
}

/** Names as Word writes them: forward slashes, no slash in front. */
function nameAt(view: DataView, at: number, length: number): string {
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length))
  return name.replaceAll('\\', '/').replace(/^\/+/, '')
}

const isSuspicious = ({ packed, size }: Entry): boolean => size > RATIO_COUNTS_FROM && size > packed * HIGHEST_RATIO

function unpack(view: DataView, entry: Entry, left: number): Uint8Array {
  const { method, offset, packed, size } = entry
  if (entry.isLocked) throw documentsErrors.file_locked()
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > view.byteLength) throw damaged()
  const data = new Uint8Array(view.buffer, view.byteOffset + start, packed)
  if (size > left) throw documentsErrors.file_unpacks_too_large()
  if (method === 0 && packed === size) return data
  if (method !== 8) throw damaged()
  return inflate(data, size)
}

/** Stops as soon as more comes out than was declared. */
function inflate(data: Uint8Array, size: number): Uint8Array {
  try {
    const unpacked = inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
    if (unpacked.length === size) return unpacked
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw documentsErrors.file_unpacks_too_large()
  }
  throw damaged()
}

const damaged = () => documentsErrors.file_damaged({ format: 'ZIP' })
