import { describe, expect, it } from 'vitest'
import { mendMarks } from './mend-marks.ts'
import { splitLines } from './split-lines.ts'
import { splitParagraphs } from './split-paragraphs.ts'

const kinds = (...lines: string[]) => {
  const raw = lines.map((line) => `${line}.`).join('\n\n')
  return mendMarks(splitParagraphs(raw, splitLines(raw))).map(({ mark }) => mark?.kind ?? null)
}

describe('mendMarks', () => {
  it.each([
    ['a lost dot', ['1. Rà soát', '2 Sở Y tế bố trí', '3. Báo cáo']],
    ['all dots lost', ['1 Sở Y tế rà soát', '2 Sở Tài chính bố trí', '3 Sở Nội vụ báo cáo']],
    ['a dot read as a comma', ['1. Rà soát', '2, Sở Y tế bố trí', '3. Báo cáo']],
    ['one read as l', ['l. Sở Y tế rà soát', '2. Sở Tài chính bố trí', '3. Báo cáo']],
    ['one read as I', ['I. Sở Y tế rà soát', '2. Sở Tài chính bố trí', '3. Báo cáo']],
  ])('mends %s', (_name, lines) => {
    expect(kinds(...lines)).toEqual(['number', 'number', 'number'])
  })

  it('leaves numbers out of sequence, parts and letters alone', () => {
    expect(kinds('1. Rà soát', '12 Xã vùng cao được hỗ trợ')).toEqual(['number', null])
    expect(kinds('I. MỤC TIÊU', '1. Rà soát', '2. Bố trí')).toEqual(['roman', 'number', 'number'])
    expect(kinds('k) Rà soát', 'l) Bố trí', 'm) Báo cáo')).toEqual(['letter', 'letter', 'letter'])
  })
})
