import { expect, it } from 'vitest'
import { isSpanOf, quoteSource } from './draft-quote.ts'
import { readSelection, sectionAt } from './draft-selection.ts'

const source = '1. Sở Y tế\na) **Chủ trì**, rà\n   soát hồ sơ.\n2. Công an tỉnh\n- Tuần tra.'

it('readSelection folds the words and leaves the outline mark out', () => {
  const start = source.indexOf('a)')
  const selection = readSelection(source, { start, end: source.indexOf('\n2.') })
  expect(selection?.text).toBe('Chủ trì, rà soát hồ sơ.')
  expect(source.slice(selection?.span.start, selection?.span.end)).toBe('Chủ trì**, rà\n   soát hồ sơ.')
})

it.each(['**', ' \n ', '- '])('readSelection finds no words in %j', (text) => {
  expect(readSelection(text, { start: 0, end: text.length })).toBeNull()
})

it('sectionAt finds the heading above', () => {
  const heading = (text: string) => ({
    kind: 'heading' as const,
    text,
    span: { start: source.indexOf(text), end: source.indexOf(text) + text.length },
  })
  const paragraphs = [heading('1. Sở Y tế'), heading('2. Công an tỉnh')]
  expect(sectionAt(paragraphs, null, source.indexOf('Chủ'))).toBe('1. Sở Y tế')
  expect(sectionAt(paragraphs, null, source.indexOf('Tuần'))).toBe('2. Công an tỉnh')
  expect(sectionAt(paragraphs, { start: 30, end: 80 }, 20)).toBeNull()
})

it.each([
  [{ start: 0, end: 2 }, true],
  [{ start: 2, end: 2 }, false],
  [{ start: 5, end: 3 }, false],
  [{ start: 0, end: 10_000 }, false],
  [{ start: 13, end: 16 }, false],
])('isSpanOf %j is %s', (span, expected) => {
  expect(isSpanOf(source, span)).toBe(expected)
})

it('quoteSource shows what was left out', () => {
  expect(
    quoteSource('một hai ba bốn', [
      { start: 0, end: 3 },
      { start: 8, end: 10 },
    ]),
  ).toBe('một … ba')
})
