import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { SheetCell, SheetFormat } from './sheet-cell.ts'
import { readBytes } from './testing/sheet-file.ts'
import { writeSheet } from './write-sheet.ts'

const columns = ['Tên', 'Số', 'Ngày'].map((header) => ({ header, width: 20, isDate: header === 'Ngày' }))
const rows: SheetCell[][] = [
  ['Ủy ban nhân dân xã Vĩnh Hòa', 1250.5, { date: '2025-07-01' }],
  ['=HYPERLINK("http://example.vn")', -5, null],
  ['+84 912', 0, { date: '1900-03-01' }],
  ['- gạch đầu dòng', null, { date: '2021-04-27' }],
  ['@SUM(A1)', true, null],
  ['00123', null, null],
  ['một\nhai, "ba"; <bốn> & năm', 1e15, null],
]
const given = async function* () {
  yield* rows
}
const write = (format: SheetFormat) =>
  buffer(writeSheet({ format, sheetName: 'Danh sách: cơ quan [2025]', columns, rows: given() }))

describe('what is written is read again', () => {
  it('as a workbook, with every value of its kind', async () => {
    const read = await readBytes(await write('xlsx'))
    expect(read[0]?.cells).toEqual(['Tên', 'Số', 'Ngày'])
    for (const [index, row] of rows.entries())
      expect(read[index + 1]?.cells).toEqual(row.slice(0, row.findLastIndex((cell) => cell !== null) + 1))
  })

  it('as text with separators, all as text', async () => {
    const read = await readBytes(await write('csv'))
    expect(read.slice(1).map(({ cells }) => cells)).toEqual([
      ['Ủy ban nhân dân xã Vĩnh Hòa', '1250,5', '01/07/2025'],
      ['=HYPERLINK("http://example.vn")', '-5'],
      ['+84 912', '0', '01/03/1900'],
      ['- gạch đầu dòng', null, '27/04/2021'],
      ['@SUM(A1)', 'true'],
      ['00123'],
      ['một\nhai, "ba"; <bốn> & năm', '1000000000000000'],
    ])
  })
})

it.each(['xlsx', 'csv'] as const)('sentences stand above the headers (%s)', async (format) => {
  const above = ['Thống kê theo cơ quan', 'Tính đến 02/03/2026']
  const read = await readBytes(
    await buffer(writeSheet({ format, sheetName: 'Thống kê', columns, above, rows: given() })),
  )
  expect(read.slice(0, 3).map(({ cells }) => cells)).toEqual([...above.map((one) => [one]), ['Tên', 'Số', 'Ngày']])
  expect(read[3]?.cells[0]).toBe('Ủy ban nhân dân xã Vĩnh Hòa')
  expect(read).toHaveLength(rows.length + 3)
})

describe('no text becomes a formula', () => {
  it('in a workbook: there is no formula in it', async () => {
    const parts = unzipSync(await write('xlsx'))
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
    expect(sheet).toContain('=HYPERLINK')
    expect(sheet).not.toContain('<f>')
  })

  it('in text: an apostrophe stands before it; numbers are left alone', async () => {
    const text = (await write('csv')).toString('utf8')
    expect(text.startsWith('\ufeffTên,Số,Ngày\r\n')).toBe(true)
    for (const line of text.split('\r\n').slice(1)) expect(line).not.toMatch(/^"?[=+@-]/)
    expect(text).toContain(',-5,')
  })
})

it('a second sheet explains, and the first offers choices', async () => {
  const notes = { sheetName: 'Giải thích', columns: [{ header: 'Cột', width: 20 }], rows: [['Tên: bắt buộc']] }
  const offered = [{ header: 'Cấp', width: 10, choices: ['Cấp tỉnh', 'Cấp xã'] }]
  const few = async function* () {
    yield ['Cấp xã']
  }
  const bytes = await buffer(writeSheet({ format: 'xlsx', sheetName: 'Mẫu', columns: offered, rows: few(), notes }))
  const parts = unzipSync(bytes)
  expect(new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])).toContain('Cấp tỉnh,Cấp xã')
  expect(Object.keys(parts)).toContain('xl/worksheets/sheet2.xml')
  expect((await readBytes(bytes)).map(({ cells }) => cells)).toEqual([['Cấp'], ['Cấp xã']])
})

it('a stream fails when its rows do', async () => {
  const failing = async function* (): AsyncGenerator<SheetCell[]> {
    yield ['một']
    throw new Error('the database went away')
  }
  for (const format of ['xlsx', 'csv'] as const)
    await expect(buffer(writeSheet({ format, sheetName: 'A', columns, rows: failing() }))).rejects.toThrow('went away')
})
