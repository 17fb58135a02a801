import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../../platform/errors.ts'
import { readDocument } from './index.ts'
import type { SourceDocument } from './source-document.ts'
import { list, listed, makeDocx, paragraph, run, table } from './testing/make-docx.ts'
import { makeRtf } from './testing/make-rtf.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array, name = 'a') => readDocument(bytes, { name })
const refusal = (code: string) => expect.objectContaining({ code })

/** What is wrong with a document that was read: text and places must hold together. */
function faultsOf({ text, paragraphs, pages }: SourceDocument): string[] {
  const faults: string[] = []
  if (text !== text.normalize('NFC')) faults.push('not composed')
  if (text.includes('\r') || text.includes('\0')) faults.push('control characters')
  if (pages.length > 0) faults.push('pages')
  let end = 0
  for (const one of paragraphs) {
    if (one.start < end || one.end <= one.start || one.end > text.length) faults.push(`place of ${one.number}`)
    if (text.slice(one.start, one.end).trim() === '') faults.push(`no words in ${one.number}`)
    end = one.end
  }
  return faults
}

describe('readDocument', () => {
  it.each<[string, Uint8Array, string, string, string[]]>([
    ['text', utf8('Sở Y tế\r\nab'), 'a.txt', 'text', []],
    ['Markdown', utf8('# Sở Y tế\n\nab'), 'a.MD', 'markdown', []],
    ['a page', utf8('<html><p>Sở Y tế<p>ab'), 'a.htm', 'html', []],
    ['RTF', makeRtf('Sở Y tế\\par ab'), 'a.rtf', 'rtf', []],
    ['DOCX', makeDocx({ body: paragraph('Sở Y tế') + paragraph('ab') }), 'a.docx', 'docx', []],
    ['RTF named .doc', makeRtf('Sở Y tế\\par ab'), 'a.doc', 'rtf', ['wrong_extension']],
    ['a page named .doc', utf8('<html><p>Sở Y tế<p>ab'), 'a.doc', 'html', ['wrong_extension']],
    [
      'DOCX named .pdf',
      makeDocx({ body: paragraph('Sở Y tế') + paragraph('ab') }),
      'a.pdf',
      'docx',
      ['wrong_extension'],
    ],
    ['text with no extension', utf8('Sở Y tế\nab'), 'Kế hoạch số 12.2026', 'text', []],
  ])('reads %s', async (_name, bytes, name, format, warnings) => {
    const source = await read(bytes, name)
    expect([source.format, source.warnings]).toEqual([format, warnings])
    expect(source.paragraphs.map(({ start, end }) => source.text.slice(start, end).replace('# ', ''))).toEqual([
      'Sở Y tế',
      'ab',
    ])
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'file_empty'],
    ['blanks', utf8(' \n'), 'file_without_words'],
    ['a DOCX without words', makeDocx({ body: '' }), 'file_without_words'],
    ['an RTF without words', makeRtf(''), 'file_without_words'],
    ['bytes of no kind', Uint8Array.of(1, 2, 3, 4, 0x41), 'file_unknown'],
    ['letters of no known code', Uint8Array.of(0x80, 0x99, 0xb5, 0xb6, 0xb7, 0xff), 'encoding_unknown'],
    [
      'an entity',
      makeDocx({ body: '', more: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      'file_damaged',
    ],
    ['XML cut off', makeDocx({ body: '', more: { 'word/document.xml': '<w:document><w:body>' } }), 'file_damaged'],
    ['XML nested deep', makeDocx({ body: '<w:sdt>'.repeat(100_000) }), 'file_damaged'],
    [
      'a DOCX with no main part',
      makeDocx({ body: '', more: { '_rels/.rels': '<a/>', 'word/document.xml': '' } }),
      'file_damaged',
    ],
  ])('refuses %s', async (_name, bytes, code) => {
    await expect(read(bytes)).rejects.toThrow(refusal(code))
  })

  it('tells where it is, and stops when asked to', async () => {
    const steps: string[] = []
    await readDocument(utf8('a'), { name: 'a.txt', onProgress: ({ step }) => steps.push(step) })
    expect(steps).toEqual(['opening'])
    const reason = new Error('stopped')
    await expect(readDocument(utf8('a'), { name: 'a', signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })
})

/** Fragments of the formats, so that random files reach far into their readers. */
const fragments = [
  '{\\rtf1 ',
  '{',
  '}',
  '\\par ',
  '\\u7903?',
  "\\'e9",
  '\\*',
  '\\trowd\\cellx100\\cellx50 ',
  '\\intbl ',
  '\\cell ',
  '\\row ',
  '\\footnote ',
  '\\shptxt ',
  '\\listtext ',
  '\\fonttbl\\f1 .VnTime;',
  '\\f1 ',
  '\\bin5 ',
  '\\deleted ',
  '\\pard ',
  '<html>',
  '<table border=1>',
  '<tr>',
  '<td colspan=3 rowspan=2>',
  '</td>',
  '</table>',
  '<li>',
  '<ol start=3>',
  '<p>',
  '</p>',
  '<br>',
  '<font face=VNI-Times>',
  '<pre>',
  'Content-Type: text/html\n\n',
  'MIME-Version: 1.0\n',
  '--b',
  'Sở Y tế',
  'C«ng hßa x· héi',
  'Coäng hoøa',
  'e\u0301',
  '\u0000',
  '\r\n',
  '\u2028',
  '|',
  '\ud800',
  ' ',
  'Nơi nhận:',
]
const runs = fc.constantFrom(
  run('a'),
  run('Sở\u0301 '),
  run('x·', '<w:rFonts w:hAnsi=".VnTime"/>'),
  '<w:r><w:br/></w:r>',
  `<w:ins>${run('b')}</w:ins>`,
  `<w:del>${run('c')}</w:del>`,
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  `<w:r><w:drawing><w:txbxContent>${paragraph('d')}</w:txbxContent></w:drawing></w:r>`,
)
const paragraphs = fc.oneof(
  fc.array(runs, { maxLength: 5 }).map((some) => paragraph(some.join(''))),
  fc.nat({ max: 9 }).map((level) => listed('a', 1, level)),
  fc.constant(paragraph(run('d'), '<w:rPr><w:del/></w:rPr>')),
)
const bodies = fc.array(
  fc.oneof(
    paragraphs,
    fc
      .array(fc.array(paragraphs, { minLength: 1, maxLength: 4 }), { maxLength: 3 })
      .map((rows) => table(rows.map((cells) => cells.map((one) => `<w:tc>${one}</w:tc>`)))),
    runs,
  ),
  { maxLength: 8 },
)

describe('whatever the bytes', { timeout: 120_000 }, () => {
  const faultsIn = async (bytes: Uint8Array): Promise<string[]> => {
    try {
      return faultsOf(await read(bytes))
    } catch (error) {
      return error instanceof DomainError ? [] : [String(error)]
    }
  }
  const answers = async (bytes: Uint8Array) => {
    const faults = await faultsIn(bytes)
    return faults.length === 0
  }

  it('a document or a reason comes back', async () => {
    const found = await fc.check(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), answers))
    expect(found.counterexample).toBeNull()
  })

  it('comes back from pieces of RTF, pages and text', async () => {
    const files = fc
      .tuple(
        fc.constantFrom('{\\rtf1 ', '<html>', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n', ''),
        fc.array(fc.constantFrom(...fragments), { maxLength: 40 }),
      )
      .map(([start, some]) => Buffer.from(start + some.join('')))
    const found = await fc.check(fc.asyncProperty(files, answers), { numRuns: 500 })
    expect(found.counterexample).toBeNull()
  })

  it('comes back from odd DOCX files', async () => {
    const numbering = list(1, [{ text: '%1.' }, { format: 'bullet', text: '-' }, { text: '%9%1' }])
    const files = bodies.map((parts) => makeDocx({ body: parts.join(''), numbering }))
    const found = await fc.check(fc.asyncProperty(files, answers), { numRuns: 300 })
    expect(found.counterexample).toBeNull()
  })

  it('comes back from DOCX files with a damaged byte', async () => {
    const whole = makeDocx({ body: paragraph('Sở Y tế'), numbering: list(1, [{ text: '%1.' }]) })
    const damage = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }))
    const files = damage.map(([at, byte]) => whole.with(at, byte))
    const found = await fc.check(fc.asyncProperty(files, answers), { numRuns: 300 })
    expect(found.counterexample).toBeNull()
  })
})
