import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from './split-lines.ts'
import { splitParagraphs } from './split-paragraphs.ts'

const paragraphs = (raw: string): string[] => splitParagraphs(raw, splitLines(raw)).map((block) => block.folded.text)

describe('paragraphs', () => {
  it('joins hard-wrapped lines and starts anew at outline marks', () => {
    const raw =
      'Thời gian qua, công tác tiêm phòng trên địa bàn tỉnh đã được các cấp, các\nngành quan tâm chỉ đạo thực hiện và đạt nhiều kết quả tích cực, góp phần\nbảo đảm sức khỏe Nhân dân.\n1. Sở Y tế chủ trì, phối hợp với các sở, ngành có liên quan tổ chức rà soát\ndanh sách.\n- Hướng dẫn các cơ sở y\ntế thực hiện.'
    expect(paragraphs(raw)).toEqual([
      expect.stringMatching(/^Thời gian qua.*Nhân dân\.$/),
      expect.stringMatching(/^1\. Sở Y tế.*danh sách\.$/),
      '- Hướng dẫn các cơ sở y tế thực hiện.',
    ])
  })

  it('keeps one paragraph a line where lines are not wrapped', () => {
    expect(paragraphs('Chỉ thị về tiêm phòng\nCông tác tiêm phòng rất quan trọng.\nNăm qua kết quả tốt.')).toHaveLength(
      3,
    )
  })

  it('joins a heading broken inside its bold marks', () => {
    expect(paragraphs('**4. Sở Nông\nnghiệp và Môi trường**\n\na) Rà soát.')).toEqual([
      '4. Sở Nông nghiệp và Môi trường',
      'a) Rà soát.',
    ])
  })

  it('joins a number that stands alone with its words', () => {
    expect(paragraphs('**2.****\n**Tăng cường tuần tra.')).toEqual(['2. Tăng cường tuần tra.'])
  })

  it('joins a sentence that a page break tore apart around its page number', () => {
    const raw =
      'Sở Y tế chủ trì, phối hợp với các sở, ngành có liên quan và Ủy ban nhân dân\n\n2\n\ncác xã rà soát danh sách.'
    expect(paragraphs(raw)).toEqual([
      'Sở Y tế chủ trì, phối hợp với các sở, ngành có liên quan và Ủy ban nhân dân 2 các xã rà soát danh sách.',
    ])
  })

  it('gives one block a cell of a markdown row', () => {
    expect(paragraphs('| 1 | Rà soát | Sở Y tế |\n|---|---|---|')).toEqual(['1', 'Rà soát', 'Sở Y tế'])
  })

  it('takes columns of the header apart', () => {
    expect(
      paragraphs(
        'UBND TỈNH SÔNG TRÀ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/UBND-NC      Sông Trà, ngày 05 tháng 6 năm 2024',
      ),
    ).toEqual([
      'UBND TỈNH SÔNG TRÀ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/UBND-NC',
      'Sông Trà, ngày 05 tháng 6 năm 2024',
    ])
  })

  it('cuts a document without line breaks at its outline marks', () => {
    const body = '1. Sở Y tế rà soát danh sách. 2. Sở Tài chính bố trí kinh phí. '.repeat(30)
    expect(paragraphs(body).length).toBeGreaterThan(50)
  })

  it('gives blocks in order, inside the text, whatever the text', () => {
    const text = fc.array(
      fc.constantFrom('\n', '\r\n', '|', '**', '1. ', 'a) ', '- ', 'Sở Y tế', ' ', 'rà soát.', '\u2028', '\f'),
    )
    fc.assert(
      fc.property(text, (parts) => {
        const raw = parts.join('')
        let reach = 0
        for (const { start, end } of splitParagraphs(raw, splitLines(raw))) {
          expect(start).toBeGreaterThanOrEqual(reach)
          expect(end).toBeLessThanOrEqual(raw.length)
          reach = end
        }
      }),
    )
  })
})
