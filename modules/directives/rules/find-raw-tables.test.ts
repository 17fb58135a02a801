import { describe, expect, it } from 'vitest'
import { findRawTables } from './find-raw-tables.ts'

const cells = (raw: string) =>
  findRawTables(raw, 0, raw.length).map((table) =>
    table.rows.map((row) => row.map(({ start, end }) => raw.slice(start, end).trim())),
  )

describe('findRawTables', () => {
  it('keeps empty cells and drops ruled lines', () => {
    expect(cells('| a | b | c |\n|---|---|---|\n| 1 | | 3 |\nthế thôi')).toEqual([
      [
        ['a', 'b', 'c'],
        ['1', '', '3'],
      ],
    ])
  })

  it('joins a row that is broken over lines', () => {
    expect(cells('| a | b | c |\n| 1 | hai\nba | 4 |')).toEqual([
      [
        ['a', 'b', 'c'],
        ['1', 'hai\nba', '4'],
      ],
    ])
  })

  it('goes on after a page number', () => {
    expect(cells('| a | b | c |\n| 1 | hai | ba |\n\n7\n\n| 2 | bốn | năm |')).toEqual([
      [
        ['a', 'b', 'c'],
        ['1', 'hai', 'ba'],
        ['2', 'bốn', 'năm'],
      ],
    ])
    expect(cells('| a | b | c |\n\nHết.\n\n| 2 | bốn | năm |')).toHaveLength(2)
  })

  it('reads cells set apart by tabs', () => {
    expect(cells('STT\tViệc\tAi\n1\tLàm\tSở Y tế\nHết.')).toEqual([
      [
        ['STT', 'Việc', 'Ai'],
        ['1', 'Làm', 'Sở Y tế'],
      ],
    ])
  })

  it.each(['', '|\na\n|\nb\n|', 'một dòng | có dấu', `${'| a '.repeat(50)}|`, 'a\tb'])('finds none in %j', (raw) => {
    expect(findRawTables(raw, 0, raw.length)).toEqual([])
  })
})
