import { describe, expect, it } from 'vitest'
import { toTcvn3, toVni } from '../testing/legacy-encoders.ts'
import { cell, linesOf, makeDocx, paragraph, run, table } from '../testing/make-docx.ts'
import { readDocx } from './read-docx.ts'

const textOf = (body: string, parts: Partial<Parameters<typeof makeDocx>[0]> = {}) =>
  readDocx(makeDocx({ body, ...parts })).text

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
const deletedEnd = '<w:rPr><w:del w:id="1"/></w:rPr>'
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`

describe('what is printed of runs', () => {
  it.each<[string, string, string]>([
    ['tabs and line breaks', paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'), 'a\tb\nc'],
    ['words cut into runs', paragraph(run('Sở Y t') + run('ế', '<w:b/>')), 'Sở Y tế'],
    ['letters and marks apart', paragraph(run('Sở Y tế'.normalize('NFD'))), 'Sở Y tế'],
    ['a mark in a run of its own', paragraph(run('e') + run('\u0301')), 'é'],
    ['hyphens', paragraph('<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>'), 'a-bc'],
    ['hidden text', paragraph(run('a') + run('b', '<w:vanish/>') + run('c', '<w:vanish w:val="0"/>')), 'ac'],
    ['capitals', paragraph(run('Sở Y tế', '<w:caps/>')), 'SỞ Y TẾ'],
    ['a link', paragraph(`<w:hyperlink>${run('a')}</w:hyperlink>`), 'a'],
    [
      'smart tags and controls',
      paragraph(
        `<w:smartTag>${run('a')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('b')}</w:sdtContent></w:sdt>`,
      ),
      'ab',
    ],
    ['a field within a field', paragraph(run('x ') + field('TOC', `${run('a')}${field('PAGEREF', run('3'))}`)), 'x a3'],
    ['a simple field', paragraph(`<w:fldSimple w:instr="DATE">${run('a')}</w:fldSimple>`), 'a'],
    ['signs of Wingdings', paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> a</w:t></w:r>'), '☑ a'],
    [
      'comments and their marks',
      paragraph(`<w:commentRangeStart w:id="1"/>${run('a')}<w:r><w:commentReference w:id="1"/></w:r>`),
      'a',
    ],
    [
      'ruby',
      paragraph(`<w:r><w:ruby><w:rt>${run('b')}</w:rt><w:rubyBase>${run('a')}</w:rubyBase></w:ruby></w:r>`),
      'a',
    ],
    ['a formula', paragraph(`${run('x')}<m:oMath><m:r><m:t>=2</m:t></m:r></m:oMath>`), 'x=2'],
    ['what prints nothing', paragraph(run('a\u200b\ufeffb\u00a0c')), 'ab c'],
  ])('%s', (_name, body, text) => {
    expect(textOf(body)).toBe(text)
  })

  it('follows styles, their bases and the defaults', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="n"><w:rPr><w:vanish w:val="0"/></w:rPr></w:style><w:style w:styleId="t"><w:basedOn w:val="n"/><w:rPr><w:caps/></w:rPr></w:style><w:style w:styleId="u"><w:basedOn w:val="t"/></w:style><w:style w:styleId="c"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = paragraph('a') + paragraph('b', '<w:pStyle w:val="u"/>') + paragraph(run('c', '<w:rStyle w:val="c"/>'))
    expect(textOf(body, { styles })).toBe('a\nB')
  })
})

describe('legacy fonts', () => {
  const words = 'Cộng hòa xã hội chủ nghĩa Việt Nam'
  it.each<[string, string, string]>([
    ['TCVN3', paragraph(run(toTcvn3(words), font('.VnTime'))), words],
    ['capitals of TCVN3', paragraph(run(toTcvn3(words), font('.VnTimeH'))), words.toUpperCase()],
    ['VNI', paragraph(run(toVni(words), font('VNI-Times'))), words],
    [
      'a word cut within',
      paragraph(run('x', font('.VnTime')) + run('· hé', font('.VnTime')) + run('i', font('.VnTime'))),
      'xã hội',
    ],
    [
      'the letter "ư" as a soft hyphen',
      paragraph(`<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>b</w:t><w:softHyphen/><w:t>íc</w:t></w:r>`),
      'bước',
    ],
    ['Unicode under a legacy font', paragraph(run('và các xã, thị trấn', font('.VnTime'))), 'và các xã, thị trấn'],
    [
      'legacy letters under another font',
      ['các sở', 'thị trấn và huyện'].map((text) => paragraph(run(toTcvn3(text)))).join(''),
      'các sở\nthị trấn và huyện',
    ],
  ])('%s', (_name, body, text) => {
    expect(textOf(body)).toBe(text)
  })

  it('are told to the reviewer', () => {
    expect(readDocx(makeDocx({ body: paragraph(run(toVni(words), font('VNI-Times'))) })).warnings).toEqual([
      'legacy_encoding',
    ])
  })
})

describe('tracked changes', () => {
  it.each<[string, string, string]>([
    [
      'insertions in, deletions out',
      paragraph(
        `${run('a')}<w:ins w:id="1">${run('b')}</w:ins><w:del w:id="2"><w:r><w:delText>c</w:delText></w:r></w:del>`,
      ),
      'ab',
    ],
    [
      'what was moved at its new place',
      paragraph(`<w:moveFrom w:id="1">${run('a')}</w:moveFrom>`) +
        paragraph(`b<w:moveTo w:id="1">${run('a')}</w:moveTo>`.replace('b', run('b'))),
      'ba',
    ],
    ['a deleted paragraph end', paragraph('Sở Y', deletedEnd) + paragraph(' tế'), 'Sở Y tế'],
    ['a deleted end before nothing', paragraph('a', deletedEnd), 'a'],
    [
      'a deleted row',
      table([['a', 'b', 'c']]).replace(
        '</w:tbl>',
        '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
      ),
      '| a | b | c |',
    ],
    ['an inserted paragraph', `<w:ins w:id="1">${paragraph('a')}</w:ins>`, 'a'],
  ])('%s', (_name, body, text) => {
    const source = readDocx(makeDocx({ body }))
    expect(source.text).toBe(text)
    expect(source.warnings).toEqual(['tracked_changes_resolved'])
  })
})

describe('what stands beside the text', () => {
  it('puts notes at the end, each once', () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const body = paragraph(
      run('Một') + reference('endnote', 5) + run(' câu.') + reference('footnote', 2) + reference('footnote', 2),
    )
    const footnotes = `<w:footnote w:id="0">${paragraph('x')}</w:footnote><w:footnote w:id="2">${paragraph('Ghi chú')}${paragraph('hai dòng.')}</w:footnote>`
    const endnotes = `<w:endnote w:id="5">${paragraph('Cuối.')}</w:endnote>`
    expect(textOf(body, { footnotes, endnotes })).toBe('Một câu.\n\n[1] Ghi chú hai dòng.\n[2] Cuối.')
  })

  it('reads a text box once, after its paragraph', () => {
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(paragraph('ô'))}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(paragraph('ô'))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const source = readDocx(makeDocx({ body: paragraph(run('a') + shape) + paragraph('b') }))
    expect(source.text).toBe('a\nô\nb')
    expect(source.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('leaves out headers, footers, macros and embedded files', () => {
    const more = { 'word/header1.xml': '<w:hdr/>', 'word/vbaProject.bin': 'x' }
    const source = readDocx(makeDocx({ body: `${paragraph('a')}<w:altChunk/>`, more }))
    expect([source.text, source.warnings]).toEqual(['a', ['macros_ignored']])
  })
})

describe('tables', () => {
  it('writes a row of data on one line, with its line breaks and bars', () => {
    expect(
      textOf(
        table([
          ['TT', 'Nhiệm vụ', 'Chủ trì'],
          ['1', 'a\nb', 'c|d'],
        ]),
      ),
    ).toBe('| TT | Nhiệm vụ | Chủ trì |\n| 1 | a <br> b | c\\|d |')
  })

  it('leaves room where a cell reaches over columns or rows', () => {
    const rows = [
      [cell('I'), cell('Nhóm', '<w:gridSpan w:val="2"/>')],
      [cell('1', '<w:vMerge w:val="restart"/>'), cell('a'), cell('b')],
      [cell('', '<w:vMerge/>'), cell('c'), cell('d')],
    ]
    expect(textOf(table(rows))).toBe('| I | Nhóm |  |\n| 1 | a | b |\n|  | c | d |')
  })

  it('takes apart a table within a cell', () => {
    const inner = cell(`${paragraph('a')}${table([['b', 'c']])}<w:p/>`)
    expect(textOf(table([['1', inner, '2']]))).toBe('| 1 | a <br> b <br> c | 2 |')
  })

  it.each<[string, string]>([
    ['without lines', table([['UBND\nTỈNH', 'Sông Trà, ngày 1']], 'nil')],
    [
      'whose cells have none',
      table([
        ['UBND\nTỈNH', 'Sông Trà, ngày 1'].map((text) =>
          cell(text, linesOf('nil').replaceAll('tblBorders', 'tcBorders')),
        ),
      ]),
    ],
    ['of one column', table([['UBND\nTỈNH'], ['Sông Trà, ngày 1']])],
  ])('writes the columns of a table %s one after the other', (_name, body) => {
    expect(textOf(body)).toBe('UBND\nTỈNH\n\nSông Trà, ngày 1')
  })

  it('knows the header and the ending of an official document whatever lines it has', () => {
    const head = table([
      ['UBND TỈNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 1/KH', ''],
    ])
    const end = table([['Nơi nhận:\n- Như trên;', '', 'CHỦ TỊCH\n\nNguyễn Văn Minh']])
    expect(textOf(head + paragraph('KẾ HOẠCH') + end)).toBe(
      'UBND TỈNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 1/KH\n\nKẾ HOẠCH\n\nNơi nhận:\n- Như trên;\n\nCHỦ TỊCH\n\nNguyễn Văn Minh',
    )
  })

  it('writes three signatures side by side one after the other', () => {
    const rows = [
      ['CHỦ TỊCH', 'GIÁM ĐỐC', 'CHÁNH ÁN'],
      ['Nguyễn Văn Minh', 'Trần Thị Thu', 'Lê Văn Hòa'],
    ]
    expect(textOf(table(rows, 'nil'))).toBe(rows.flat().join('\n\n'))
  })

  it('takes lines from the style of the table', () => {
    const styles = `<w:style w:type="table" w:styleId="g"><w:tblPr>${linesOf('single')}</w:tblPr></w:style><w:style w:type="table" w:styleId="h"><w:basedOn w:val="g"/></w:style>`
    const body = `<w:tbl><w:tblPr><w:tblStyle w:val="h"/></w:tblPr><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`
    expect(textOf(body, { styles })).toBe('| a | b |')
  })
})

describe('places', () => {
  it('number every paragraph of the file and name its words', () => {
    const body = `${paragraph('a')}${paragraph('')}${table([['b\nc', 'd', 'e']])}${paragraph('g')}`
    const { text, paragraphs } = readDocx(makeDocx({ body }))
    expect(paragraphs.map(({ start, end, number }) => [number, text.slice(start, end)])).toEqual([
      [1, 'a'],
      [3, 'b'],
      [4, 'c'],
      [5, 'd'],
      [6, 'e'],
      [7, 'g'],
    ])
  })
})

it('reads other prefixes and the strict namespace', () => {
  const document =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:rPr/></x:pPr><x:r><x:rPr><x:caps x:val="1"/></x:rPr><x:t>sở</x:t></x:r></x:p></x:body></x:document>'
  expect(textOf('', { more: { 'word/document.xml': document } })).toBe('SỞ')
})
