import { expect, it } from 'vitest'
import type { SourceDocument, SourcePage } from '../../../documents/index.ts'
import { keepWithin } from './keep-within.ts'

const page = (number: number, start: number, end: number, lastWordEnd = end): SourcePage => ({
  number,
  width: 595,
  height: 842,
  start,
  end,
  words: [
    [start, start + 4, 0, 0, 100, 100],
    [lastWordEnd - 4, lastWordEnd, 200, 0, 300, 100],
  ],
  readBy: 'text_layer',
  confidence: null,
  image: null,
})

const document = (more: Partial<SourceDocument>): SourceDocument => ({
  format: 'text',
  text: `${'một '.repeat(50)}hai`,
  pages: [],
  paragraphs: [],
  warnings: [],
  ...more,
})

it('leaves a document alone that is short enough', () => {
  const short = document({})
  expect(keepWithin(short, 1000)).toBe(short)
})

it('keeps whole pages, and no word that lies beyond them', () => {
  const long = document({ format: 'pdf', pages: [page(1, 0, 60), page(2, 60, 120, 200), page(3, 120, 203)] })
  const kept = keepWithin(long, 130)
  expect(kept.pages.map(({ number, words }) => [number, words.length])).toEqual([
    [1, 2],
    [2, 1],
  ])
  expect(kept.text).toBe(long.text.slice(0, 119))
  expect(kept.warnings).toEqual(['pages_left_out'])
})

it('keeps whole paragraphs, and cuts a text without either at the limit', () => {
  const paragraphs = [
    { start: 0, end: 40, number: 1 },
    { start: 41, end: 150, number: 2 },
  ]
  expect(keepWithin(document({ format: 'docx', paragraphs }), 100)).toMatchObject({ paragraphs: [paragraphs[0]] })
  expect(keepWithin(document({}), 100).text).toHaveLength(99)
})
