import { describe, expect, it } from 'vitest'
import { readBytes } from '../testing/sheet-file.ts'

const utf16 = (text: string, isLittle: boolean, mark = '\ufeff') => {
  const view = new DataView(new ArrayBuffer((text.length + mark.length) * 2))
  for (let at = 0; at < view.byteLength / 2; at += 1) view.setUint16(at * 2, (mark + text).charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}
const table = [
  ['Tên', 'Ghi chú'],
  ['Sở Y tế', 'a, b; c'],
]

describe('text with separators', () => {
  it.each<[string, string | Uint8Array, unknown]>([
    ['commas', 'Tên,Ghi chú\nSở Y tế,"a, b; c"\n', table],
    ['semicolons', 'Tên;Ghi chú\r\nSở Y tế;"a, b; c"\r\n', table],
    ['tabs', 'Tên\tGhi chú\rSở Y tế\ta, b; c', table],
    ['the mark of UTF-8', '\ufeffTên,Ghi chú\nSở Y tế,"a, b; c"', table],
    ['letters and marks apart', 'Tên,Ghi chú\nSở Y tế,"a, b; c"'.normalize('NFD'), table],
    ['UTF-16, small end first', utf16('Tên\tGhi chú\nSở Y tế\ta, b; c', true), table],
    ['UTF-16, big end first', utf16('Tên\tGhi chú\nSở Y tế\ta, b; c', false), table],
    [
      'UTF-16 without its mark',
      utf16('Name\tNote\nA long row of letters\tb', true, ''),
      [
        ['Name', 'Note'],
        ['A long row of letters', 'b'],
      ],
    ],
    [
      'a line that says the separator',
      'sep=;\r\nTên;Ghi chú\r\nSở Y tế;a, b',
      [
        ['Tên', 'Ghi chú'],
        ['Sở Y tế', 'a, b'],
      ],
    ],
    ['one column', 'Tên\nSở Y tế\n', [['Tên'], ['Sở Y tế']]],
    [
      'line breaks and quotes in quotes',
      'A,B\n"một\nhai","ba ""bốn"""',
      [
        ['A', 'B'],
        ['một\nhai', 'ba "bốn"'],
      ],
    ],
    [
      'quotes where none belong',
      'A,B\nCông ty "Sông Trà",x',
      [
        ['A', 'B'],
        ['Công ty "Sông Trà"', 'x'],
      ],
    ],
    ['rows of unlike length', 'A,B\n1\n1,2,3', [['A', 'B'], ['1'], ['1', '2', '3']]],
    [
      'what was kept from becoming a formula',
      `A,B\n'=1+1,"=""00123"""\n'@x,'- ghi chú`,
      [
        ['A', 'B'],
        ['=1+1', '00123'],
        ['@x', '- ghi chú'],
      ],
    ],
    ['an apostrophe of its own', "A\n'Ama Thuột", [['A'], ["'Ama Thuột"]]],
  ])('%s', async (_name, content, rows) => {
    expect((await readBytes(content)).map(({ cells }) => cells)).toEqual(rows)
  })

  it('rows keep their numbers over empty ones', async () => {
    expect((await readBytes('A,B\n,\n\n 1 ,2')).map(({ number }) => number)).toEqual([1, 4])
  })
})

describe('a file that is no sheet', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['nothing in it', '', 'sheet_empty'],
    [
      'an old workbook, or one with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'sheet_old_format',
    ],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'sheet_unknown'],
    ['a page', '\ufeff <!DOCTYPE html><table>', 'sheet_unknown'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3]), 'sheet_unknown'],
    ['an older code of letters', new Uint8Array([0x54, 0xaa, 0x6e, 0x2c, 0xd0, 0x0a]), 'sheet_encoding_unknown'],
    ['quotes never closed', 'A,B\n1,2\n"3,4\n5,6', 'sheet_quote_open'],
  ])('%s', async (_name, content, code) => {
    await expect(readBytes(content)).rejects.toMatchObject({ code })
  })
})
