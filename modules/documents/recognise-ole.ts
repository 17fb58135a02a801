import { documentsErrors } from './documents-errors.ts'

const SECTOR = 512
const ENTRY = 128
const LONGEST_NAME = 64
/** FIB of Word 97 and later: its mark, and the bit that tells it is encrypted (MS-DOC 2.5.1). */
const FIB_MARK = 0xa5ec
const FIB_FLAGS = 10
const FIB_ENCRYPTED = 0x0100

/**
 * Tells what an OLE compound file (MS-CFB) holds by the names of its streams. A DOCX with a password is such a file too.
 * Throws file_locked, file_not_a_document, file_damaged.
 */
export function recogniseOle(bytes: Uint8Array): 'doc' {
  const streams = findStreams(bytes)
  if (streams.has('EncryptedPackage')) throw documentsErrors.file_locked()
  const word = streams.get('WordDocument')
  if (word !== undefined) {
    if (isEncrypted(bytes, word)) throw documentsErrors.file_locked()
    return 'doc'
  }
  if (streams.has('Workbook') || streams.has('Book'))
    throw documentsErrors.file_not_a_document({ seems: 'bảng tính (XLS)' })
  if (streams.has('PowerPoint Document')) throw documentsErrors.file_not_a_document({ seems: 'trình chiếu (PPT)' })
  if (streams.has('__properties_version1.0')) throw documentsErrors.file_not_a_document({ seems: 'thư điện tử (MSG)' })
  if (streams.size === 0) throw documentsErrors.file_damaged({ format: 'OLE' })
  throw documentsErrors.file_not_a_document({ seems: 'tệp OLE' })
}

/** Names of streams and where they start. Entries are looked for at every place they may stand, so that damage is borne. */
function findStreams(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const streams = new Map<string, number>()
  for (let at = SECTOR; at + ENTRY <= view.byteLength; at += ENTRY) {
    const length = view.getUint16(at + LONGEST_NAME, true)
    const type = view.getUint8(at + 66)
    if (length < 4 || length > LONGEST_NAME || length % 2 !== 0 || type > 5 || type === 0) continue
    if (view.getUint16(at + length - 2, true) !== 0) continue
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2))
    if (/^[\x20-\x7e]+$/.test(name)) streams.set(name, (view.getUint32(at + 116, true) + 1) * SECTOR)
  }
  return streams
}

function isEncrypted(bytes: Uint8Array, at: number): boolean {
  if (at + FIB_FLAGS + 2 > bytes.length) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint16(at, true) === FIB_MARK && (view.getUint16(at + FIB_FLAGS, true) & FIB_ENCRYPTED) !== 0
}
