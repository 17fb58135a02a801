import { expect, test } from 'vitest'
import { cutParagraph } from './cut-paragraph'

const words = (source: string, pieces: ReturnType<typeof cutParagraph>) =>
  pieces.map(({ start, end, dutyIds, markup }) => [source.slice(start, end), markup ? 'markup' : dutyIds.join('+')])

test('cuts where a duty begins and ends', () => {
  const source = 'Đầu. 1. Rà soát danh sách. Cuối.'
  const pieces = cutParagraph(source, { start: 5, end: source.length }, [{ dutyId: 'a', start: 8, end: 26 }])
  expect(words(source, pieces)).toEqual([
    ['1. ', ''],
    ['Rà soát danh sách.', 'a'],
    [' Cuối.', ''],
  ])
})

test('words of two duties belong to both', () => {
  const source = 'một hai ba'
  const pieces = cutParagraph(source, { start: 0, end: 10 }, [
    { dutyId: 'a', start: 0, end: 7 },
    { dutyId: 'b', start: 4, end: 10 },
  ])
  expect(words(source, pieces)).toEqual([
    ['một ', 'a'],
    ['hai', 'a+b'],
    [' ba', 'b'],
  ])
})

test('markup stays in the text but is not shown', () => {
  const source = '## **Sở Y tế** | 5 * 3'
  const pieces = cutParagraph(source, { start: 0, end: source.length }, [])
  expect(pieces.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source)
  expect(
    pieces
      .filter((piece) => !piece.markup)
      .map(({ start, end }) => source.slice(start, end))
      .join(''),
  ).toBe('Sở Y tế  5 * 3')
})

test('a heading mark counts at the start of a line only, a break in a table cell is not shown', () => {
  const source = 'Mục # 1\n# Chương hai | Xã A <br> Xã B |'
  const shown = cutParagraph(source, { start: 0, end: source.length }, []).filter((piece) => !piece.markup)
  expect(shown.map(({ start, end }) => source.slice(start, end)).join('')).toBe('Mục # 1\nChương hai  Xã A  Xã B ')
})

test('a duty that runs over several paragraphs is cut to each', () => {
  const source = 'một\nhai'
  const duty = { dutyId: 'a', start: 1, end: 6 }
  expect(words(source, cutParagraph(source, { start: 0, end: 3 }, [duty]))).toEqual([
    ['m', ''],
    ['ột', 'a'],
  ])
  expect(words(source, cutParagraph(source, { start: 4, end: 7 }, [duty]))).toEqual([
    ['ha', 'a'],
    ['i', ''],
  ])
})
