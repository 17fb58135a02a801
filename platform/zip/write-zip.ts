import { crc32 } from 'node:zlib'

export type ZipEntry = { name: string; bytes: Buffer }

const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endOfDirectory = 0x06054b50
const version = 20
/** Bit 11: names are UTF-8. */
const utf8Names = 0x0800
/** 1/1/1980, the first day a ZIP can tell; files say themselves when they were made. */
const firstDay = 0x21

/** The fields that the header before a file and its line in the directory have in common. */
function describe(bytes: Buffer, name: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(version, 0)
  fields.writeUInt16LE(utf8Names, 2)
  fields.writeUInt16LE(firstDay, 8)
  fields.writeUInt32LE(crc32(bytes), 10)
  fields.writeUInt32LE(bytes.length, 14)
  fields.writeUInt32LE(bytes.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** Several files as one ZIP, stored as they are: DOCX and XLSX are compressed themselves. Up to 65,535 files and 4 GB. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const nameBytes = Buffer.from(name, 'utf8')
    const fields = describe(bytes, nameBytes)
    const local = [word(localHeader), fields, nameBytes, bytes]
    directory.push(word(centralHeader), Buffer.from([version, 0]), fields, Buffer.alloc(10), word(offset), nameBytes)
    parts.push(...local)
    offset += local.reduce((sum, part) => sum + part.length, 0)
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, list, word(endOfDirectory), end])
}
