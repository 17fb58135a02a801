const SECTOR = 512
const ENTRY = 128

/** The head of an OLE compound file with a directory of streams; the first stream's bytes follow the directory. */
export function makeOle(names: string[], content = new Uint8Array()): Uint8Array {
  const directory = Math.ceil((names.length * ENTRY) / SECTOR) * SECTOR
  const bytes = new Uint8Array(SECTOR + directory + content.length)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const view = new DataView(bytes.buffer)
  for (const [at, name] of names.entries()) {
    const entry = SECTOR + at * ENTRY
    for (const [index, letter] of Array.from(name).entries())
      view.setUint16(entry + index * 2, letter.charCodeAt(0), true)
    view.setUint16(entry + 64, (name.length + 1) * 2, true)
    view.setUint8(entry + 66, 2)
    view.setUint32(entry + 116, directory / SECTOR, true)
  }
  bytes.set(content, SECTOR + directory)
  return bytes
}
