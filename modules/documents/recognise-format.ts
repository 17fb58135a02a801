import { documentsErrors } from './documents-errors.ts'
import { openZip } from './docx/open-zip.ts'
import { recogniseOle } from './recognise-ole.ts'
import { startOfText } from './start-of-text.ts'

/** What a file is by its content; a PDF of pictures is told apart only when its pages are read. */
export type RecognisedFormat = 'text' | 'html' | 'rtf' | 'docx' | 'doc' | 'pdf' | 'image'

type Magic = { starts: number[]; at?: number }

const PDF_LOOK_BEHIND = 1024
const IMAGES: Magic[] = [
  { starts: [0xff, 0xd8, 0xff] },
  { starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { starts: [0x49, 0x49, 0x2a, 0x00] },
  { starts: [0x4d, 0x4d, 0x00, 0x2a] },
  { starts: [0x47, 0x49, 0x46, 0x38] },
  { starts: [0x57, 0x45, 0x42, 0x50], at: 8 },
]
/** Files people take for documents by mistake, by the name shown to them. */
const NOT_DOCUMENTS: (Magic & { seems: string })[] = [
  { seems: 'chương trình (EXE)', starts: [0x4d, 0x5a] },
  { seems: 'chương trình (ELF)', starts: [0x7f, 0x45, 0x4c, 0x46] },
  { seems: 'tệp nén (ZIP)', starts: [0x50, 0x4b, 0x05, 0x06] },
  { seems: 'tệp nén (GZIP)', starts: [0x1f, 0x8b] },
  { seems: 'tệp nén (RAR)', starts: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { seems: 'tệp nén (7z)', starts: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { seems: 'video', starts: [0x66, 0x74, 0x79, 0x70], at: 4 },
  { seems: 'âm thanh (MP3)', starts: [0x49, 0x44, 0x33] },
  { seems: 'âm thanh hoặc video', starts: [0x52, 0x49, 0x46, 0x46] },
]
const ZIP: Magic = { starts: [0x50, 0x4b, 0x03, 0x04] }
const OLE: Magic = { starts: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] }

const HTML = /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|table|div|p)[\s>]/i
const OTHER_XML = /^<\?xml|^<[\w]+:?[\w]* xmlns/i
const MAIL = /^(?:[\w-]+: [^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:mime-version|content-type): /i

/**
 * Tells the format from the bytes, whatever the name says. Throws file_empty, file_locked, file_damaged,
 * file_not_a_document with what the file seems to be, file_unknown.
 */
export function recogniseFormat(bytes: Uint8Array): RecognisedFormat {
  if (bytes.length === 0) throw documentsErrors.file_empty()
  if (matches(bytes, ZIP)) return recogniseZip(bytes)
  if (matches(bytes, OLE)) return recogniseOle(bytes)
  if (IMAGES.some((magic) => matches(bytes, magic))) return 'image'
  const start = startOfText(bytes)
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (hasPdfMark(bytes)) return 'pdf'
  const other = NOT_DOCUMENTS.find((magic) => matches(bytes, magic) && !isText(bytes))
  if (other) throw documentsErrors.file_not_a_document({ seems: other.seems })
  if (HTML.test(start) || (MAIL.test(start) && /multipart\/|text\/html/i.test(start))) return 'html'
  if (OTHER_XML.test(start)) throw documentsErrors.file_unknown({ seems: 'XML' })
  return 'text'
}

const matches = (bytes: Uint8Array, { starts, at = 0 }: Magic): boolean =>
  starts.every((byte, index) => bytes[at + index] === byte)

/** Text may well begin with the letters of a mark, such as "MZ"; it holds no zero byte. */
const isText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 4096).includes(0) && bytes[0] !== 0x1f

function hasPdfMark(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_LOOK_BEHIND)).includes('%PDF-')
}

function recogniseZip(bytes: Uint8Array): RecognisedFormat {
  const { names, read } = openZip(bytes)
  const has = (folder: string) => [...names].some((name) => name.startsWith(folder))
  if (has('word/')) return 'docx'
  if (has('xl/')) throw documentsErrors.file_not_a_document({ seems: 'bảng tính (XLSX)' })
  if (has('ppt/')) throw documentsErrors.file_not_a_document({ seems: 'trình chiếu (PPTX)' })
  if (names.has('mimetype')) {
    const type = new TextDecoder().decode(read('mimetype') ?? undefined)
    if (type.includes('opendocument.text')) throw documentsErrors.file_unknown({ seems: 'ODT' })
    throw documentsErrors.file_not_a_document({ seems: type.slice(0, 80) })
  }
  if (names.has('[Content_Types].xml')) return 'docx'
  throw documentsErrors.file_not_a_document({ seems: 'tệp nén (ZIP)' })
}
