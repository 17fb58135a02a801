import { describe, expect, it } from 'vitest'
import { findHeader } from './find-header.ts'
import type { SheetColumn } from './sheet-column.ts'

const column = (key: string, header: string, more: Partial<SheetColumn> = {}): SheetColumn => ({
  key,
  header,
  kind: 'text',
  width: 10,
  example: '',
  explanation: '',
  ...more,
})
const columns = [
  column('name', 'Tên cơ quan', { required: true, aliases: ['Cơ quan, đơn vị'] }),
  column('kind', 'Loại', { required: true }),
  column('from', 'Từ ngày', { kind: 'date' }),
  column('to', 'Đến ngày', { kind: 'date' }),
]
const sheet = (...rows: unknown[][]) => rows.map((cells, index) => ({ number: index + 1, cells }))
const found = (...rows: unknown[][]) => {
  const header = findHeader(sheet(...rows), columns)
  return header && { row: header.row, keys: header.columns.map(({ key, position }) => [key, position]) }
}

describe('the header of a sheet', () => {
  it.each<[string, unknown[][], unknown]>([
    [
      'in the first row',
      [['Tên cơ quan', 'Loại']],
      {
        row: 1,
        keys: [
          ['name', 0],
          ['kind', 1],
        ],
      },
    ],
    [
      'in any order',
      [['Loại', null, 'Tên cơ quan']],
      {
        row: 1,
        keys: [
          ['kind', 0],
          ['name', 2],
        ],
      },
    ],
    [
      'without diacritics',
      [['TEN CO QUAN', 'loai']],
      {
        row: 1,
        keys: [
          ['name', 0],
          ['kind', 1],
        ],
      },
    ],
    [
      'with letters and marks apart',
      [['Tên cơ quan'.normalize('NFD'), 'Loại'.normalize('NFD')]],
      {
        row: 1,
        keys: [
          ['name', 0],
          ['kind', 1],
        ],
      },
    ],
    [
      'with signs and breaks',
      [['Tên\ncơ quan (*)', ' Loại: ']],
      {
        row: 1,
        keys: [
          ['name', 0],
          ['kind', 1],
        ],
      },
    ],
    [
      'by another name',
      [['Cơ quan, đơn vị', 'Loại']],
      {
        row: 1,
        keys: [
          ['name', 0],
          ['kind', 1],
        ],
      },
    ],
    [
      'under titles',
      [['UBND TỈNH SÔNG TRÀ'], ['DANH SÁCH CƠ QUAN'], [null, 'Loại và tên'], ['Tên cơ quan', 'Loại']],
      {
        row: 4,
        keys: [
          ['name', 0],
          ['kind', 1],
        ],
      },
    ],
    [
      'with columns nobody knows',
      [['STT', 'Tên cơ quan', 'Loại']],
      {
        row: 1,
        keys: [
          [null, 0],
          ['name', 1],
          ['kind', 2],
        ],
      },
    ],
    [
      'in two rows',
      [
        ['Tên cơ quan', 'Loại', 'Thời gian', null],
        [null, null, 'Từ ngày', 'Đến ngày'],
      ],
      {
        row: 2,
        keys: [
          ['name', 0],
          ['kind', 1],
          ['from', 2],
          ['to', 3],
        ],
      },
    ],
    [
      'but not a row of data that sounds like one',
      [
        ['Tên cơ quan', 'Loại', 'Từ ngày'],
        ['Loại', 'Sở', null],
      ],
      {
        row: 1,
        keys: [
          ['name', 0],
          ['kind', 1],
          ['from', 2],
        ],
      },
    ],
    [
      'nowhere',
      [
        ['Sở Y tế', 'Sở'],
        ['Tên cơ quan', 'gì đó'],
      ],
      null,
    ],
    ['in an empty sheet', [], null],
  ])('%s', (_name, rows, header) => {
    expect(found(...rows)).toEqual(header)
  })

  it('tells what is missing and what is doubled', () => {
    expect(findHeader(sheet(['Loại', 'Từ ngày', 'LOẠI']), columns)).toMatchObject({
      missing: ['Tên cơ quan'],
      doubled: ['LOẠI'],
    })
  })
})
