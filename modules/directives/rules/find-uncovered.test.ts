import { describe, expect, it } from 'vitest'
import type { Paragraph, ParagraphKind } from './directive-reading.ts'
import { findUncovered } from './find-uncovered.ts'

const paragraph = (start: number, end: number, kind: ParagraphKind = 'body'): Paragraph => ({
  span: { start, end },
  text: '',
  kind,
})
const part = { start: 10, end: 100 }

describe('findUncovered', () => {
  it('lists the paragraphs that no span touches', () => {
    const paragraphs = [paragraph(10, 20), paragraph(20, 30), paragraph(30, 40)]
    expect(findUncovered(paragraphs, part, [{ start: 22, end: 25 }])).toEqual([
      { start: 10, end: 20 },
      { start: 30, end: 40 },
    ])
  })

  it('counts a long span for every paragraph it reaches, in whatever order spans come', () => {
    const paragraphs = [paragraph(10, 20), paragraph(20, 30), paragraph(30, 40)]
    expect(
      findUncovered(paragraphs, part, [
        { start: 35, end: 36 },
        { start: 12, end: 28 },
      ]),
    ).toEqual([])
  })

  it('leaves out headings, reporting lines and what lies outside the assignment part', () => {
    const paragraphs = [
      paragraph(0, 9),
      paragraph(10, 20, 'heading'),
      paragraph(20, 30, 'reporting'),
      paragraph(101, 110),
    ]
    expect(findUncovered(paragraphs, part, [])).toEqual([])
  })

  it('leaves out titles of annexes and what they go with', () => {
    const titled = (start: number, text: string): Paragraph => ({ ...paragraph(start, start + 10), text })
    const paragraphs = [titled(10, 'DANH MỤC NHIỆM VỤ'), titled(20, '(Kèm theo Kế hoạch số 1/KH-UBND)')]
    expect(findUncovered(paragraphs, part, [])).toEqual([])
    expect(findUncovered([titled(30, 'Xây dựng kho dữ liệu dùng chung.')], part, [])).toHaveLength(1)
  })

  it('has nothing to say without an assignment part', () => {
    expect(findUncovered([paragraph(10, 20)], null, [])).toEqual([])
  })
})
