import { describe, expect, it } from 'vitest'
import type { SheetCell } from '../sheet-cell.ts'
import { type MadeWorkbook, makeWorkbook } from '../testing/make-workbook.ts'
import { readBytes } from '../testing/sheet-file.ts'

const shared = [
  '<si><t>Sở Y tế</t></si>',
  '<si><r><t xml:space="preserve">Sở </t></r><r><rPr><b/></rPr><t>Tài chính</t></r></si>',
  `<si><t>${'Sở Nội vụ'.normalize('NFD')}</t></si>`,
  '<si><t>00123</t></si>',
  '<si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></si>',
  '<si><t xml:space="preserve">  a_x000D_b\u00a0&amp; &lt;c&gt;\u200b </t></si>',
  '<si/>',
].join('')

const one = async (cell: string, more: Partial<MadeWorkbook> = {}): Promise<SheetCell> => {
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c>${cell}</row>`
  return (await readBytes(makeWorkbook({ rows, shared, ...more })))[0]?.cells[1] ?? null
}

describe('a cell of a workbook', () => {
  it.each<[string, string, SheetCell]>([
    ['shared text', '<c t="s"><v>0</v></c>', 'Sở Y tế'],
    ['shared text in parts', '<c t="s"><v>1</v></c>', 'Sở Tài chính'],
    ['text with letters and marks apart', '<c t="s"><v>2</v></c>', 'Sở Nội vụ'],
    ['zeros in front', '<c t="s"><v>3</v></c>', '00123'],
    ['text with how it is pronounced', '<c t="s"><v>4</v></c>', '漢'],
    ['blanks, breaks and invisible signs', '<c t="s"><v>5</v></c>', 'a\nb & <c>'],
    ['empty shared text', '<c t="s"><v>6</v></c>', null],
    ['a shared text that is not there', '<c t="s"><v>99</v></c>', null],
    ['text of its own', '<c t="inlineStr"><is><t>Sở Công Thương</t></is></c>', 'Sở Công Thương'],
    [
      'text of its own in parts',
      '<c t="inlineStr"><is><r><t xml:space="preserve">Ban </t></r><r><t>Dân tộc</t></r></is></c>',
      'Ban Dân tộc',
    ],
    ['a number', '<c><v>1250.5</v></c>', 1250.5],
    ['a small number', '<c><v>1.5E-3</v></c>', 0.0015],
    ['a percentage', '<c s="3"><v>0.255</v></c>', 0.255],
    ['a day', '<c s="1"><v>44313</v></c>', { date: '2021-04-27' }],
    ['a day as Vietnam writes it', '<c s="2"><v>45839</v></c>', { date: '2025-07-01' }],
    ['a day with its last second', '<c s="4"><v>45839.999988</v></c>', { date: '2025-07-01' }],
    ['midnight that cannot be written exactly', '<c s="4"><v>45838.9999999999</v></c>', { date: '2025-07-01' }],
    ['the result of a formula that is text', '<c t="str"><f>A1&amp;"y"</f><v>xy</v></c>', 'xy'],
    ['the result of a formula that is a number', '<c><f>1+1</f><v>2</v></c>', 2],
    ['a formula never reckoned', '<c><f>1+1</f></c>', null],
    ['yes', '<c t="b"><v>1</v></c>', true],
    ['a failure', '<c t="e"><v>#N/A</v></c>', '#N/A'],
  ])('%s', async (_name, cell, value) => {
    expect(await one(cell)).toEqual(value)
  })

  it('days of workbooks that count from 1904', async () => {
    expect(await one('<c s="1"><v>42851</v></c>', { is1904: true })).toEqual({ date: '2021-04-27' })
  })

  it('elements whose names have a prefix', async () => {
    const made = { prefix: 'x', rows: '<row r="1"><c t="s"><v>0</v></c></row>', shared }
    expect(await readBytes(makeWorkbook(made))).toEqual([{ number: 1, cells: ['Sở Y tế'] }])
  })
})

describe('the rows of a workbook', () => {
  it('keep their numbers; empty ones are left out, also those that only have a look', async () => {
    const rows =
      '<row r="2"><c r="C2"><v>1</v></c><c r="E2" s="1"/></row><row r="3"/><row r="7"><c s="1"/></row><row><c><v>2</v></c></row>'
    expect(await readBytes(makeWorkbook({ rows }))).toEqual([
      { number: 2, cells: [null, null, 1] },
      { number: 8, cells: [2] },
    ])
  })

  it('a value merged over several rows is the value of each; merged over columns it stands once', async () => {
    const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`
    const rows = [
      `<row r="1">${text('A1', 'DANH SÁCH')}</row>`,
      `<row r="2">${text('A2', 'Sở Y tế')}${text('B2', '1')}</row>`,
      `<row r="3"><c r="A3"/>${text('B3', '2')}</row>`,
      `<row r="4">${text('B4', '3')}</row>`,
      `<row r="5">${text('B5', '4')}</row>`,
    ].join('')
    const after = '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="A2:A4"/></mergeCells>'
    expect((await readBytes(makeWorkbook({ rows, after }))).map(({ cells }) => cells)).toEqual([
      ['DANH SÁCH'],
      ['Sở Y tế', '1'],
      ['Sở Y tế', '2'],
      ['Sở Y tế', '3'],
      [null, '4'],
    ])
  })
})

describe('a workbook that is not read', () => {
  const fine: MadeWorkbook = { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }
  const bytes = makeWorkbook(fine)
  const declared = (size: number) => {
    const changed = Uint8Array.from(bytes)
    const view = new DataView(changed.buffer)
    for (let at = 0; at + 46 < changed.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
    return changed
  }
  it.each<[string, Uint8Array, string]>([
    ['cut off', bytes.slice(0, bytes.length - 40), 'sheet_damaged'],
    [
      'with bytes changed in the middle',
      bytes.map((byte, at) => (at > 60 && at < 200 ? byte ^ 0x55 : byte)),
      'sheet_damaged',
    ],
    [
      'a ZIP file of something else',
      makeWorkbook({ ...fine, parts: { 'xl/workbook.xml': '', '[Content_Types].xml': '' } }),
      'sheet_unknown',
    ],
    ['a document of another program', makeWorkbook({ ...fine, parts: { 'xl/workbook.xml': '' } }), 'sheet_damaged'],
    ['without its worksheet', makeWorkbook({ ...fine, parts: { 'xl/worksheets/sheet2.xml': '' } }), 'sheet_damaged'],
    [
      'cut off in its XML',
      makeWorkbook({ ...fine, parts: { 'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row r="1"><c><v>1</v' } }),
      'sheet_damaged',
    ],
    [
      'a column that cannot be',
      makeWorkbook({ rows: '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>' }),
      'sheet_damaged',
    ],
    ['that says it unpacks to a gigabyte', declared(2 ** 30), 'sheet_unpacks_too_large'],
    ['that says it unpacks to nothing', declared(0), 'sheet_unpacks_too_large'],
    ['that unpacks to more than it says', declared(10), 'sheet_damaged'],
  ])('%s', async (_name, content, code) => {
    await expect(readBytes(content)).rejects.toMatchObject({ code })
  })

  it.each([
    ['rows', { rows: 1 }, 'sheet_too_long'],
    ['columns', { columns: 2 }, 'sheet_too_wide'],
    ['characters of a cell', { cellLength: 3 }, 'sheet_cell_too_long'],
    ['bytes of the worksheet', { worksheetBytes: 100 }, 'sheet_unpacks_too_large'],
    ['bytes of another part', { partBytes: 100 }, 'sheet_unpacks_too_large'],
  ])('too many %s', async (_name, limits, code) => {
    const rows =
      '<row r="1"><c r="C1" t="inlineStr"><is><t>abcd</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
    await expect(readBytes(makeWorkbook({ rows }), limits)).rejects.toMatchObject({ code })
  })
})
