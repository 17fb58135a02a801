import { describe, expect, test } from 'vitest'
import { boxAround, boxesOf, type PageWord } from './boxes-of'

// "Sở Tài chính | chủ trì | Sở Y tế", two lines of a page; each word 600 wide with a gap of 100.
const word = (start: number, end: number, column: number, line: number): PageWord => {
  const left = 1000 + column * 700
  const top = 2000 + line * 200
  return [start, end, left, top, left + 600, top + 150]
}
const words: PageWord[] = [
  word(0, 2, 0, 0),
  word(3, 6, 1, 0),
  word(7, 12, 2, 0),
  word(13, 16, 0, 1),
  word(17, 20, 1, 1),
]

describe('boxes of stretches of the text', () => {
  test('neighbouring words of a line are one box, the next line begins another', () => {
    expect(boxesOf(words, [{ start: 3, end: 20 }])).toEqual([
      { left: 1700, top: 2000, right: 3000, bottom: 2150 },
      { left: 1000, top: 2200, right: 2300, bottom: 2350 },
    ])
  })

  test('a word counts when any of its letters is inside', () => {
    expect(boxesOf(words, [{ start: 5, end: 6 }])).toHaveLength(1)
    expect(boxesOf(words, [{ start: 6, end: 7 }])).toEqual([])
    expect(boxesOf(words, [{ start: 12, end: 13 }])).toEqual([])
  })

  test('words between two stretches stay free', () => {
    const found = boxesOf(words, [
      { start: 0, end: 2 },
      { start: 7, end: 12 },
    ])
    expect(found.map(({ left, right }) => [left, right])).toEqual([
      [1000, 1600],
      [2400, 3000],
    ])
  })

  test('letters of unequal height on one line are one box as high as the highest', () => {
    const uneven: PageWord[] = [
      [0, 1, 1000, 2020, 1100, 2150],
      [2, 4, 1150, 1990, 1300, 2180],
    ]
    expect(boxesOf(uneven, [{ start: 0, end: 4 }])).toEqual([{ left: 1000, top: 1990, right: 1300, bottom: 2180 }])
  })

  test('the right column after the left one is another box, though at the same height', () => {
    const columns: PageWord[] = [
      [0, 3, 1000, 1000, 2000, 1150],
      [4, 7, 1000, 1200, 2000, 1350],
      [8, 11, 6000, 1000, 7000, 1150],
    ]
    expect(boxesOf(columns, [{ start: 0, end: 11 }])).toHaveLength(3)
  })

  test('each page takes its own part of a stretch that goes over two pages', () => {
    const first: PageWord[] = [word(90, 95, 0, 30), word(96, 99, 1, 30)]
    const second: PageWord[] = [word(100, 104, 0, 0), word(105, 109, 1, 0), word(110, 114, 2, 0)]
    const spans = [{ start: 96, end: 109 }]
    expect(boxesOf(first, spans)).toEqual([{ left: 1700, top: 8000, right: 2300, bottom: 8150 }])
    expect(boxesOf(second, spans)).toEqual([{ left: 1000, top: 2000, right: 2300, bottom: 2150 }])
  })

  test('one frame around all boxes', () => {
    expect(boxAround(boxesOf(words, [{ start: 3, end: 20 }]))).toEqual({
      left: 1000,
      top: 2000,
      right: 3000,
      bottom: 2350,
    })
    expect(boxAround([])).toBeNull()
  })
})
