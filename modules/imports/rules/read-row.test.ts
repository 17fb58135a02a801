import { describe, expect, it } from 'vitest'
import { readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'
import { readRow } from './read-row.ts'
import type { SheetColumn } from './sheet-column.ts'
import { writeRow } from './write-row.ts'

describe('readDate', () => {
  it.each([
    ['01/07/2025', '2025-07-01'],
    ['1/7/2025', '2025-07-01'],
    ['1.7.2025', '2025-07-01'],
    ['1-7-2025', '2025-07-01'],
    ['2025-07-01', '2025-07-01'],
    ['ngày 1 tháng 7 năm 2025', '2025-07-01'],
    ['Ngày 01/07/2025', '2025-07-01'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2025', null],
    ['31/02/2025', null],
    ['7/13/2025', null],
    ['0/7/2025', null],
    ['1/7/25', null],
    ['1/7/0025', null],
    ['tháng 7/2025', null],
    ['45839', null],
    ['', null],
  ])('%s', (text, day) => {
    expect(readDate(text)).toBe(day)
  })
})

describe('readNumber', () => {
  it.each([
    ['1250', 1250],
    ['1.250', 1250],
    ['1.250.000', 1_250_000],
    ['1.250.000,5', 1_250_000.5],
    ['1 250', 1250],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,25', 0.25],
    ['1,250.5', 1250.5],
    ['-3', -3],
    ['25,5%', 0.255],
    ['100 %', 1],
    ['1.25.000', null],
    ['12a', null],
    ['', null],
    ['1e5', null],
    ['Infinity', null],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })
})

const columns: SheetColumn[] = [
  {
    key: 'name',
    header: 'Tên',
    kind: 'text',
    required: true,
    oneLine: true,
    longest: 10,
    width: 10,
    example: '',
    explanation: '',
  },
  { key: 'area', header: 'Diện tích', kind: 'number', width: 10, example: '', explanation: '' },
  { key: 'from', header: 'Từ ngày', kind: 'date', width: 10, example: '', explanation: '' },
  {
    key: 'level',
    header: 'Cấp',
    kind: 'choice',
    choices: [
      { value: 'province', label: 'Cấp tỉnh', aliases: ['Tỉnh'] },
      { value: 'commune', label: 'Cấp xã' },
    ],
    width: 10,
    example: '',
    explanation: '',
  },
  { key: 'names', header: 'Tên khác', kind: 'list', width: 10, example: '', explanation: '' },
  { key: 'note', header: 'Ghi chú', kind: 'text', width: 10, example: '', explanation: '' },
]
type Cells = Parameters<typeof readRow>[0]

describe('a row', () => {
  it.each<[string, Cells, Record<string, unknown>]>([
    ['text', { name: 'Sở Y tế' }, { name: 'Sở Y tế' }],
    ['a number where text is', { name: 123 }, { name: '123' }],
    ['a day where text is', { name: { date: '2025-07-01' } }, { name: '01/07/2025' }],
    ['a number', { name: 'a', area: 12.5 }, { area: 12.5 }],
    ['a number as text', { name: 'a', area: '1.250,5' }, { area: 1250.5 }],
    ['a day', { name: 'a', from: { date: '2025-07-01' } }, { from: '2025-07-01' }],
    ['a day as text', { name: 'a', from: '1/7/2025' }, { from: '2025-07-01' }],
    ['a choice by its word', { name: 'a', level: 'cấp xã' }, { level: 'commune' }],
    ['a choice by another word', { name: 'a', level: 'TINH' }, { level: 'province' }],
    ['a name typed with too many blanks', { name: ' Sở  Y\n\u00a0tế ' }, { name: 'Sở Y tế' }],
    ['items typed so', { name: 'a', names: 'Sở  Y   tế; Sở Y tế' }, { names: ['Sở Y tế'] }],
    ['a remark as it is', { name: 'a', note: 'một\nhai  ba' }, { note: 'một\nhai  ba' }],
    ['a list', { name: 'a', names: ' x; y;\nx ; ' }, { names: ['x', 'y'] }],
    ['nothing', { name: 'a' }, { area: null, from: null, level: null, names: null }],
  ])('%s', (_name, cells, values) => {
    const read = readRow(cells, columns)
    expect(read.messages).toEqual([])
    expect(read.values).toMatchObject(values)
  })

  it.each<[string, Cells, string, string]>([
    ['what is missing', {}, 'name', 'Chưa có giá trị; ô này bắt buộc.'],
    ['text too long', { name: 'x'.repeat(11) }, 'name', 'Dài quá 10 ký tự. Rút gọn ô này.'],
    [
      'no number',
      { name: 'a', area: 'nhiều' },
      'area',
      '“nhiều” không phải là số. Nhập “Diện tích” bằng chữ số, ví dụ 1.250 hoặc 0,5.',
    ],
    [
      'a day no calendar has',
      { name: 'a', from: '31/02/2025' },
      'from',
      '“31/02/2025” không phải là một ngày có thật. Nhập theo dạng ngày/tháng/năm, ví dụ 01/07/2025.',
    ],
    [
      'a word not offered',
      { name: 'a', level: 'Cấp ấp' },
      'level',
      '“Cấp ấp” không có trong danh mục. Chọn một trong: Cấp tỉnh; Cấp xã.',
    ],
    ['a broken formula', { name: '#REF!' }, 'name', 'Ô có công thức bị lỗi (#REF!). Nhập giá trị vào ô.'],
  ])('says %s', (_name, cells, column, text) => {
    expect(readRow(cells, columns).messages).toEqual([{ column, text }])
  })

  it('is read again as it was written', () => {
    const values = {
      name: 'Sở Y tế',
      area: 1250.5,
      from: '2025-07-01',
      level: 'commune',
      names: ['x', 'y'],
      note: null,
    }
    const written = writeRow(values, columns)
    expect(written).toEqual(['Sở Y tế', 1250.5, { date: '2025-07-01' }, 'Cấp xã', 'x; y', null])
    const cells = Object.fromEntries(columns.map(({ key }, index) => [key, written[index] ?? null]))
    expect(readRow(cells, columns)).toEqual({ values, messages: [] })
  })
})
