import { describe, expect, it } from 'vitest'
import { findLayout } from './find-layout.ts'
import { findLeadIn, readLeadInAgencies, readSpokenTo } from './find-lead-in.ts'
import { splitLines } from './split-lines.ts'
import { splitParagraphs } from './split-paragraphs.ts'

const leadInOf = (raw: string) => {
  const blocks = splitParagraphs(raw, splitLines(raw))
  return blocks[findLeadIn(blocks, findLayout(blocks))]
}

describe('findLeadIn', () => {
  it.each([
    'Chủ tịch UBND tỉnh yêu cầu các sở thực hiện các nhiệm vụ sau:',
    'UBND tỉnh ban hành Kế hoạch với các nội dung như sau:',
    'Ủy ban nhân dân tỉnh chỉ thị:',
  ])('%s', (sentence) => {
    expect(
      leadInOf(`CHỈ THỊ\n\nThời gian qua, tình hình phức tạp.\n\n${sentence}\n\n1. Sở Y tế rà soát.`)?.folded.text,
    ).toBe(sentence)
  })

  it('goes on from QUYẾT NGHỊ to the sentence that introduces the items', () => {
    const sentence = `Để ${'thực hiện tốt nhiệm vụ, '.repeat(5)}Chính phủ yêu cầu các bộ thực hiện các giải pháp sau:`
    expect(leadInOf(`NGHỊ QUYẾT\n\nQUYẾT NGHỊ:\n\n${sentence}\n\n1. Bộ Y tế rà soát.`)?.folded.text).toBe(sentence)
  })
})

describe('whom the lead-in speaks to', () => {
  it('is named after its last order', () => {
    const block = leadInOf(
      'CHỈ THỊ\n\nTheo đề nghị của Sở Y tế, UBND tỉnh yêu cầu các sở, ngành, UBND các xã thực hiện các việc sau:\n\n1. Rà soát.',
    )
    expect(readLeadInAgencies(block)).toEqual(['các sở, ngành', 'UBND các xã'])
  })

  it('is no meeting ("giao ban")', () => {
    const block = leadInOf(
      'THÔNG BÁO\n\nTại cuộc họp giao ban tháng 5, Chủ tịch UBND tỉnh kết luận như sau:\n\n1. Rà soát.',
    )
    expect(readLeadInAgencies(block)).toEqual([])
  })

  it('is else found among the addressees or in the meeting', () => {
    expect(readSpokenTo(['Các sở: Y tế; Tài chính', 'Ông Trần Văn An'], null)).toEqual([
      'Sở Y tế',
      'Sở Tài chính',
      'Ông Trần Văn An',
    ])
    expect(readSpokenTo([], 'Kết luận tại buổi làm việc với lãnh đạo tỉnh Sông Trà')).toEqual(['tỉnh Sông Trà'])
  })
})
