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
      'Sở Y tế chủ trì, phối hợp với các sở, ngành có liên quan và Ủy ban nhân dân các xã rà soát danh sách.',
    ])
  })

  it.each([
    ['a day on the next line', 'Sở Y tế rà soát trước ngày\n30/4/2025 theo quy định.'],
    ['a year', 'Hoàn thành trong tháng 12 năm\n2025.'],
    ['a year after a dash', 'Kế hoạch giai đoạn 2021\n- 2025 của tỉnh.'],
    ['a dash before a year', 'Kế hoạch giai đoạn 2021 -\n2025 của tỉnh.'],
    ['an article', 'Thực hiện theo khoản 2 Điều\n5. Luật này quy định.'],
    ['the second half of a name', 'Đề nghị Sở Lao động\n- Thương binh và Xã hội rà soát.'],
    ['a symbol after its number', 'Thực hiện Tờ trình số 88\n/TTr-SNV của Sở Nội vụ.'],
    ['a link', 'Gửi báo cáo tại địa chỉ:\nhttps://song-tra.example/bao-cao trong tuần.'],
  ])('goes on with %s', (_name, raw) => {
    expect(paragraphs(raw)).toEqual([raw.replace('\n', ' ')])
  })

  const wrappedLine = 'Thời gian qua, công tác tiêm phòng trên địa bàn tỉnh đã được các cấp, các\nngành quan tâm.'
  it.each([
    [
      'a short line without a final mark',
      'Sở Tài chính',
      'Trên cơ sở ngân sách, bố trí kinh phí thực hiện cho các đơn vị.',
    ],
    ['a headline after a full line', `${'Rà soát, cập nhật danh sách. '.repeat(2)}Bố trí đủ.`, 'Phòng Nội vụ:'],
    [
      'a closing sentence',
      `${'Rà soát, cập nhật danh sách. '.repeat(2)}Bố trí đủ.`,
      'Nhận được Công văn này, các đơn vị thực hiện.',
    ],
  ])('ends a wrapped paragraph at %s', (_name, before, after) => {
    expect(paragraphs(`${wrappedLine}\n${before}\n${after}`).slice(1)).toEqual([before, after])
  })

  it('trusts short lines less where many are cut short in mid-sentence', () => {
    const item = '- Rà soát các cơ sở\nkinh doanh trên địa bàn xã, phường và lập danh sách gửi về cơ quan chủ trì.'
    const raw = `${`${item}\n`.repeat(4)}- Chỉ đạo Đoàn Thanh niên\nCộng sản ra quân.`
    expect(paragraphs(raw).at(-1)).toBe('- Chỉ đạo Đoàn Thanh niên Cộng sản ra quân.')
  })

  it('starts anew at lines that are set in', () => {
    const line =
      '      Sở Y tế rà soát danh sách người có công trên địa bàn\nvà các xã lân cận trong tỉnh theo quy định hiện hành nay.'
    expect(paragraphs(`${line}\n`.repeat(4).trimEnd())).toHaveLength(4)
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
