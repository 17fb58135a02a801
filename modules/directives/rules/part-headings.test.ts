import { describe, expect, it } from 'vitest'
import { partHeadings } from './part-headings.ts'
import { splitLines } from './split-lines.ts'
import { splitParagraphs } from './split-paragraphs.ts'

const parted = (raw: string) =>
  partHeadings(splitParagraphs(raw, splitLines(raw))).map(({ folded, start, end }) => [
    folded.text,
    raw.slice(start, end),
  ])

describe('partHeadings', () => {
  it.each([
    [
      '2. Sở Tài chính Trên cơ sở ngân sách, bố trí kinh phí.',
      '2. Sở Tài chính',
      'Trên cơ sở ngân sách, bố trí kinh phí.',
    ],
    ['a) Công an tỉnh - Chủ trì, phối hợp kiểm tra.', 'a) Công an tỉnh', '- Chủ trì, phối hợp kiểm tra.'],
  ])('%s', (raw, heading, duty) => {
    expect(parted(raw)).toEqual([
      [heading, `${heading} `],
      [duty, duty],
    ])
  })

  it.each([
    '2. Sở Tài chính trên cơ sở ngân sách, bố trí kinh phí.',
    '2. Sở Y tế Sông Trà rà soát.',
    'Sở Tài chính Trên cơ sở ngân sách.',
    '1. Rà soát danh sách Sở Tài chính Trình.',
  ])('leaves "%s" whole', (raw) => {
    expect(parted(raw)).toHaveLength(1)
  })
})
