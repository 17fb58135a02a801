import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { sheetErrors } from '../sheet-errors.ts'
import type { ZipEntry } from './zip-directory.ts'

const packedOf = (bytes: Uint8Array, { start, packed }: ZipEntry) => bytes.subarray(start, start + packed)

/** A small part of a workbook as text; stops as soon as more comes out than the directory says. */
export function unpackText(bytes: Uint8Array, entry: ZipEntry): string {
  try {
    const packed = packedOf(bytes, entry)
    return new TextDecoder().decode(
      entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) }),
    )
  } catch {
    throw sheetErrors.sheet_damaged({ part: entry.name })
  }
}

/** The same, piece by piece. */
export async function* unpackPieces(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<string, void> {
  const decoder = new TextDecoder()
  if (entry.method === 0) return yield decoder.decode(packedOf(bytes, entry))
  const inflate = createInflateRaw({ chunkSize: 262_144 })
  inflate.end(packedOf(bytes, entry))
  let size = 0
  try {
    for await (const piece of inflate as AsyncIterable<Uint8Array>) {
      size += piece.length
      if (size > entry.size) break
      yield decoder.decode(piece, { stream: true })
    }
  } catch {
    throw sheetErrors.sheet_damaged({ part: entry.name })
  }
  if (size !== entry.size) throw sheetErrors.sheet_damaged({ part: entry.name })
}
