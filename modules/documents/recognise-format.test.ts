import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { recogniseFormat } from './recognise-format.ts'
import { makeDocx, paragraph } from './testing/make-docx.ts'
import { makeOle } from './testing/make-ole.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8(name)])))

describe('recogniseFormat', () => {
  it.each<[string, Uint8Array, string]>([
    ['DOCX', makeDocx({ body: paragraph('a') }), 'docx'],
    ['old Word', makeOle(['Root Entry', 'WordDocument']), 'doc'],
    ['RTF', utf8(' \n{\\rtf1 a}'), 'rtf'],
    ['PDF', utf8('%PDF-1.7'), 'pdf'],
    ['PDF after other bytes', utf8('xyz\n%PDF-1.4'), 'pdf'],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'image'],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image'],
    ['TIFF', Uint8Array.of(0x49, 0x49, 0x2a, 0), 'image'],
    ['a page', utf8('\ufeff<!-- x -->\n<!DOCTYPE html><p>a'), 'html'],
    ['a page in UTF-16', Buffer.from('<html><p>a', 'utf16le'), 'html'],
    ['XHTML', utf8('<?xml version="1.0"?>\n<html xmlns="x"/>'), 'html'],
    [
      'a web archive',
      utf8('From: a\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\na'),
      'html',
    ],
    ['text', utf8('Sở Y tế'), 'text'],
    ['text that begins as a program does', utf8('MZ là viết tắt'), 'text'],
    ['text about markup', utf8('Thẻ <html> mở trang'), 'text'],
  ])('%s', (_name, bytes, format) => {
    expect(recogniseFormat(bytes)).toBe(format)
  })

  const fib = (flags: number) => Uint8Array.of(0xec, 0xa5, 0, 0, 0, 0, 0, 0, 0, 0, 0, flags, 0, 0)

  it.each<[string, Uint8Array, string, string | undefined]>([
    ['nothing', new Uint8Array(), 'file_empty', undefined],
    ['DOCX with a password', makeOle(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']), 'file_locked', undefined],
    ['old Word with a password', makeOle(['WordDocument'], fib(0x01)), 'file_locked', undefined],
    ['an empty compound file', makeOle([]), 'file_damaged', undefined],
    ['XLSX', zip('[Content_Types].xml', 'xl/workbook.xml'), 'file_not_a_document', 'bảng tính (XLSX)'],
    ['PPTX', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'file_not_a_document', 'trình chiếu (PPTX)'],
    ['XLS', makeOle(['Root Entry', 'Workbook']), 'file_not_a_document', 'bảng tính (XLS)'],
    ['a mail', makeOle(['__properties_version1.0']), 'file_not_a_document', 'thư điện tử (MSG)'],
    ['ZIP', zip('a.txt'), 'file_not_a_document', 'tệp nén (ZIP)'],
    ['a program', Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3), 'file_not_a_document', 'chương trình (EXE)'],
    ['RAR', Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0), 'file_not_a_document', 'tệp nén (RAR)'],
    ['GZIP', Uint8Array.of(0x1f, 0x8b, 8, 0), 'file_not_a_document', 'tệp nén (GZIP)'],
    ['ODT', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'file_unknown', 'ODT'],
    ['other XML', utf8('<?xml version="1.0"?><a/>'), 'file_unknown', 'XML'],
    ['a ZIP cut off', makeDocx({ body: paragraph('a') }).slice(0, 300), 'file_damaged', undefined],
  ])('refuses %s', (_name, bytes, code, seems) => {
    const details = seems === undefined ? {} : { details: { seems } }
    expect(() => recogniseFormat(bytes)).toThrow(expect.objectContaining({ code, ...details }))
  })

  it('takes an old Word file without a password', () => {
    expect(recogniseFormat(makeOle(['WordDocument'], fib(0)))).toBe('doc')
  })
})
