import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAlignedTables } from './aligned-tables.ts'
import { findTwoColumns } from './find-columns.ts'
import { groupRows, rowText } from './group-rows.ts'
import { mergeRulings } from './merge-rulings.ts'
import type { PlacedWord, Ruling } from './page-content.ts'
import { findRuledGrids } from './ruled-grid.ts'
import { splitAtGaps } from './split-row.ts'

const place = fc.record({
  left: fc.integer({ min: 0, max: 500 }),
  baseline: fc.integer({ min: 0, max: 800 }),
  size: fc.integer({ min: 6, max: 20 }),
  width: fc.integer({ min: 3, max: 80 }),
})

const toWord = ({ left, baseline, size, width }: { left: number; baseline: number; size: number; width: number }) => ({
  text: 'chữ',
  left,
  top: baseline - size,
  right: left + width,
  bottom: baseline + size * 0.25,
  baseline,
  size,
  glued: false,
})

test('grouping into rows keeps every word once and rows go down the page', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 80 }), (places) => {
      const words = places.map(toWord)
      const rows = groupRows([...words])
      const kept = rows.flatMap((row) => row.words)
      expect(new Set(kept)).toEqual(new Set(words))
      expect(kept).toHaveLength(words.length)
      for (const row of rows) {
        const lefts = row.words.map((word) => word.left)
        expect(lefts).toEqual(lefts.toSorted((one, other) => one - other))
        expect(row.words.every((word) => word.left >= row.left && word.right <= row.right)).toBe(true)
      }
    }),
  )
})

test('pieces of a row are the row, whatever the gap', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 60 }), (places, gap) => {
      const [row] = groupRows(places.map((one) => toWord({ ...one, baseline: 100 })))
      expect(row && splitAtGaps(row, gap).flat()).toEqual(row?.words)
    }),
  )
})

test('two columns hold every word of their rows once', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), (places) => {
      const rows = groupRows(places.map(toWord))
      const found = rows.length > 0 ? findTwoColumns(rows, 0) : null
      if (!found) return
      const sides = [...found.left, ...found.right].flatMap((row) => row.words)
      const whole = rows.slice(found.first, found.last + 1).flatMap((row) => row.words)
      expect(new Set(sides)).toEqual(new Set(whole))
      expect(sides).toHaveLength(whole.length)
    }),
  )
})

test('merged rulings cover what they were made of', () => {
  const ruling = fc.record({
    flat: fc.constant(true),
    at: fc.integer({ min: 0, max: 60 }),
    from: fc.integer({ min: 0, max: 300 }),
    to: fc.integer({ min: 301, max: 500 }),
  })
  fc.assert(
    fc.property(fc.array(ruling, { maxLength: 40 }), (rulings) => {
      const merged = mergeRulings(rulings, true)
      for (const one of rulings)
        expect(
          merged.some((line) => Math.abs(line.at - one.at) <= 2 && line.from <= one.from && line.to >= one.to),
        ).toBe(true)
    }),
  )
})

const flat = (at: number, from: number, to: number): Ruling => ({ flat: true, at, from, to })
const upright = (at: number, from: number, to: number): Ruling => ({ flat: false, at, from, to })

test('a cell that reaches over two columns or two bands is one cell', () => {
  const outer = [flat(0, 0, 300), flat(60, 0, 300), upright(0, 0, 60), upright(300, 0, 60)]
  const inner = [flat(30, 100, 300), upright(100, 0, 60), upright(200, 30, 60)]
  const [grid] = findRuledGrids([...outer, ...inner])
  expect(grid?.columns).toEqual([0, 100, 200, 300])
  expect([...(grid?.cellOf ?? [])]).toEqual([0, 1, 1, 0, 4, 5])
})

test('an underline and a frame are no tables', () => {
  expect(findRuledGrids([flat(50, 100, 200)])).toEqual([])
  expect(findRuledGrids([flat(0, 0, 300), flat(60, 0, 300), upright(0, 0, 60), upright(300, 0, 60)])).toEqual([])
})

test('a raised mark shares the row of its sentence', () => {
  const line: PlacedWord[] = [
    toWord({ left: 0, baseline: 100, size: 13, width: 30 }),
    toWord({ left: 31, baseline: 95, size: 8, width: 4 }),
    toWord({ left: 0, baseline: 118, size: 13, width: 30 }),
  ]
  expect(groupRows(line).map((row) => row.words.length)).toEqual([2, 1])
})

/** A line of type size 10: a word is 5 wide a letter, a space 2.5; each piece begins at its own place. */
function drawLine(baseline: number, pieces: [left: number, text: string][]): PlacedWord[] {
  return pieces.flatMap(([start, text]) => {
    let left = start
    return text.split(' ').map((one) => {
      const word = { ...toWord({ left, baseline, size: 10, width: one.length * 5 }), text: one }
      left = word.right + 2.5
      return word
    })
  })
}

const cellsOf = (lines: PlacedWord[][]): string[][] =>
  findAlignedTables(groupRows(lines.flat())).flatMap(({ rows }) => rows.map((row) => row.cells.map(rowText)))

test('cells that nearly touch stay apart where the cells above them begin', () => {
  const lines = [
    drawLine(100, [
      [0, 'TT'],
      [40, 'Nội dung'],
      [150, 'Chủ trì'],
      [260, 'Thời gian'],
    ]),
    drawLine(115, [
      [0, '1'],
      [30, 'Rà soát hồ sơ'],
      [140, 'Sở Nội vụ'],
      [241, 'Quý I'],
    ]),
    drawLine(130, [
      [0, '2'],
      [30, 'Lập dự toán năm sau'],
      [140, 'Sở Tài chính, các xã A'],
      [241, 'Quý II'],
    ]),
    drawLine(145, [
      [0, '3'],
      [30, 'Tuyên truyền'],
      [140, 'Các xã'],
      [241, 'Quý III'],
    ]),
  ]
  expect(cellsOf(lines)[2]).toEqual(['2', 'Lập dự toán năm sau', 'Sở Tài chính, các xã A', 'Quý II'])
})

test('columns whose headers stand a space apart are told by the cells below', () => {
  const lines = [
    drawLine(100, [
      [0, 'TT'],
      [40, 'Nội dung'],
      [150, 'Cơ quan phối hợp'],
      [233, 'Thời gian'],
    ]),
    drawLine(115, [
      [0, '1'],
      [30, 'Rà soát hồ sơ'],
      [150, 'Sở Nội vụ'],
      [233, 'Quý I'],
    ]),
    drawLine(130, [
      [0, '2'],
      [30, 'Lập dự toán'],
      [150, 'Sở Y tế'],
      [233, 'Quý II'],
    ]),
  ]
  expect(cellsOf(lines)).toEqual([
    ['TT', 'Nội dung', 'Cơ quan phối hợp', 'Thời gian'],
    ['1', 'Rà soát hồ sơ', 'Sở Nội vụ', 'Quý I'],
    ['2', 'Lập dự toán', 'Sở Y tế', 'Quý II'],
  ])
})

/** A row of pieces, each a text and where it begins; letters are 6 wide. */
const rowAt = (baseline: number, ...pieces: [text: string, left: number][]): PlacedWord[] =>
  pieces.flatMap(([text, start]) => {
    let left = start
    return text.split(' ').map((word) => {
      const placed = { ...toWord({ left, baseline, size: 12, width: word.length * 6 }), text: word }
      left = placed.right + 4
      return placed
    })
  })

test.each([['1.'], ['a)'], ['(2)'], ['1.2.'], ['-'], ['IV.']])(
  'a list whose marks (%s) a tab sets apart is no column',
  (mark) => {
    const rows = groupRows([
      ...rowAt(100, [mark, 80], ['Sở Tài chính chủ trì', 120]),
      ...rowAt(120, [mark, 80], ['Sở Nội vụ phối hợp', 120]),
      ...rowAt(140, [mark, 80], ['Sở Y tế', 120]),
    ])
    expect(findTwoColumns(rows, 0)).toBeNull()
  },
)

test('the addressees below a header are no part of its left column', () => {
  const rows = groupRows([
    ...rowAt(100, ['ỦY BAN NHÂN DÂN', 60], ['CỘNG HÒA XÃ HỘI', 300]),
    ...rowAt(120, ['Số: 503/UBND-NC', 60], ['Sông Trà, ngày 02 tháng 3', 300]),
    ...rowAt(150, ['Kính gửi:', 60]),
    ...rowAt(165, ['- Sở Tài chính;', 60]),
  ])
  expect(findTwoColumns(rows, 0)).toMatchObject({ first: 0, last: 1 })
})
