import { describe, expect, it } from 'vitest'
import { headerFirst } from './late-header.ts'
import { readDirective } from './read-directive.ts'
import { splitLines } from './split-lines.ts'
import { splitParagraphs } from './split-paragraphs.ts'

const header =
  'UBND TỈNH SÔNG TRÀ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/CT-UBND\nSông Trà, ngày 05 tháng 6 năm 2024'
const body =
  'CHỈ THỊ\nVề tiêm phòng\n\nUBND tỉnh yêu cầu:\n\n1. Sở Y tế rà soát danh sách.\n\n2. Sở Tài chính bố trí kinh phí.'
const ending = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn An'
const order = (raw: string) => headerFirst(splitParagraphs(raw, splitLines(raw))).map(({ folded }) => folded.text)

describe('a header out of its place', () => {
  it.each([
    ['after the signature', `${body}\n\n${ending}\n\n${header}`],
    ['between the duties and the ending', `${body}\n\n${header}\n\n${ending}`],
  ])('%s is read as the header', (_name, raw) => {
    const { number, symbol, date, issuer, duties, signer } = readDirective(raw)
    expect([number, symbol, date, issuer, signer.name].map(({ value }) => value)).toEqual([
      '12',
      'CT-UBND',
      '2024-06-05',
      'Ủy ban nhân dân tỉnh Sông Trà',
      'Trần Văn An',
    ])
    expect(duties.map(({ agencies }) => agencies)).toEqual([['Sở Y tế'], ['Sở Tài chính']])
  })

  it('leaves a header at the top, and that of an annex, where they stand', () => {
    const raw = `${header}\n\n${body}\n\n${ending}\n\n${header}`
    expect(order(raw)).toEqual(splitParagraphs(raw, splitLines(raw)).map(({ folded }) => folded.text))
    expect(order(body)).toEqual(splitParagraphs(body, splitLines(body)).map(({ folded }) => folded.text))
  })

  it('gives the paragraphs in the order of the text all the same', () => {
    const starts = readDirective(`${body}\n\n${ending}\n\n${header}`).paragraphs.map(({ span }) => span.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})
