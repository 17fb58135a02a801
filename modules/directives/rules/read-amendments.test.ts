import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AmendmentReading } from './directive-reading.ts'
import { readDirective } from './read-directive.ts'

const amending = (items: string) => `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRÀ
Số: 612/UBND-VX
Sông Trà, ngày 10 tháng 6 năm 2024
V/v điều chỉnh một số nội dung Công văn số 415/UBND-VX ngày 05/3/2024 của UBND tỉnh
Kính gửi: Sở Y tế.

Xét đề nghị của Sở Y tế tại Tờ trình số 77/TTr-SYT ngày 01/6/2024, Chủ tịch UBND tỉnh điều chỉnh một số nội dung tại Công văn số 415/UBND-VX ngày 05/3/2024 như sau:

${items}

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn An`
const read = (items: string) => readDirective(amending(items)).amendments
type Expected = Partial<Omit<AmendmentReading, 'deadline'>> & { date?: string }

describe('readAmendments', () => {
  it.each<[string, Expected]>([
    [
      '1. Điều chỉnh thời gian hoàn thành nhiệm vụ rà soát danh sách hộ nghèo tại điểm a khoản 2 từ trước ngày 30/6/2024 thành trước ngày 30/9/2024.',
      { kind: 'new_deadline', point: 'điểm a khoản 2', oldWords: 'rà soát danh sách hộ nghèo', date: '2024-09-30' },
    ],
    [
      '1. Gia hạn thời gian báo cáo kết quả tại điểm 3 đến hết ngày 31/10/2024.',
      { kind: 'new_deadline', point: 'điểm 3', newWords: 'đến hết ngày 31/10/2024', date: '2024-10-31' },
    ],
    [
      '1. Đối với nhiệm vụ giao UBND huyện Hòa An tại mục 9: gia hạn đến ngày 30/11/2024.',
      { kind: 'new_deadline', point: 'mục 9', date: '2024-11-30' },
    ],
    ['1. Sửa đổi thời hạn tại mục 7 từ “hằng tháng” thành “hằng quý”.', { kind: 'new_deadline', newWords: 'hằng quý' }],
    [
      '1. Giao Sở Xây dựng thay Sở Giao thông vận tải chủ trì thực hiện nhiệm vụ “nâng cấp đường vào các xã” tại mục 4.',
      { kind: 'new_lead', agencies: ['Sở Xây dựng'], oldWords: 'nâng cấp đường vào các xã', point: 'mục 4' },
    ],
    [
      '1. Chuyển nhiệm vụ thẩm định hồ sơ từ Sở Kế hoạch và Đầu tư sang Sở Tài chính.',
      { kind: 'new_lead', agencies: ['Sở Tài chính'], oldWords: 'thẩm định hồ sơ' },
    ],
    [
      '1. Thay cụm từ “Sở Lao động - Thương binh và Xã hội” bằng cụm từ “Sở Nội vụ” tại điểm 5.',
      { kind: 'new_lead', oldWords: 'Sở Lao động - Thương binh và Xã hội', agencies: ['Sở Nội vụ'], point: 'điểm 5' },
    ],
    [
      '1. Thay cụm từ “rà soát” bằng cụm từ “rà soát, thống kê” tại điểm 5.',
      { kind: 'new_wording', oldWords: 'rà soát', newWords: 'rà soát, thống kê' },
    ],
    [
      '1. Sửa đổi điểm c khoản 2 như sau:\n“c) Sở Tài chính chủ trì bố trí kinh phí trong quý IV/2024.”',
      {
        kind: 'new_wording',
        point: 'điểm c khoản 2',
        newWords: 'c) Sở Tài chính chủ trì bố trí kinh phí trong quý IV/2024',
        agencies: ['Sở Tài chính'],
        date: '2024-12-31',
      },
    ],
    ['1. Bãi bỏ điểm b khoản 3 Mục II.', { kind: 'dropped', point: 'điểm b khoản 3 Mục II' }],
    [
      '1. Không tiếp tục thực hiện nhiệm vụ khảo sát nhu cầu tại điểm g.',
      { kind: 'dropped', oldWords: 'khảo sát nhu cầu' },
    ],
    ['1. Dừng thực hiện nội dung mua sắm trang thiết bị nêu tại mục 8.', { kind: 'dropped', point: 'mục 8' }],
    [
      '1. Bổ sung Sở Tài chính cùng chủ trì thực hiện nhiệm vụ tại điểm e khoản 2.',
      { kind: 'added_lead', agencies: ['Sở Tài chính'], point: 'điểm e khoản 2' },
    ],
    [
      '1. Bổ sung các xã Hòa An, Hòa Lạc vào danh sách các xã được hỗ trợ tại mục 1.',
      { kind: 'added_places', newWords: 'các xã Hòa An, Hòa Lạc' },
    ],
    [
      '1. Bổ sung nhiệm vụ cho Sở Y tế: Tổ chức tập huấn cho nhân viên y tế, hoàn thành trước ngày 15/11/2024.',
      { kind: 'added_duty', agencies: ['Sở Y tế'], date: '2024-11-15' },
    ],
    [
      '1. Bổ sung điểm đ khoản 2 như sau:\n“đ) Công an tỉnh bảo đảm an ninh, trật tự.”',
      { kind: 'added_duty', agencies: ['Công an tỉnh'], newWords: 'đ) Công an tỉnh bảo đảm an ninh, trật tự' },
    ],
  ])('%s', (items, { date, ...expected }) => {
    const [first, ...more] = read(items)
    expect(more).toEqual([])
    expect(first).toMatchObject({ amendedNumber: '415/UBND-VX', ...expected })
    expect(first?.deadline?.date ?? undefined).toBe(date)
  })

  it('reads several changes of one sentence each', () => {
    const items = '1. Gia hạn thời gian tại điểm 3 đến ngày 31/10/2024; bãi bỏ điểm b khoản 3.'
    expect(read(items).map(({ kind }) => kind)).toEqual(['new_deadline', 'dropped'])
  })

  it('takes the number that the sentence cites before that of the subject', () => {
    expect(read('1. Bãi bỏ điểm b khoản 3 Công văn số 99/UBND-VX ngày 01/02/2024.')[0]?.amendedNumber).toBe(
      '99/UBND-VX',
    )
  })

  it('finds nothing in a directive that amends nothing', () => {
    const text = amending(
      '1. Sở Y tế sửa đổi quy chế, bổ sung nhiệm vụ cho các trạm y tế trước ngày 30/9/2024.',
    ).replace(
      /điều chỉnh một số nội dung (?:tại )?Công văn số 415\/UBND-VX ngày 05\/3\/2024(?: của UBND tỉnh)?/g,
      'yêu cầu',
    )
    expect(readDirective(text).amendments).toEqual([])
  })

  it('finds a plain extension in a directive on something else, with less confidence', () => {
    const text = amending('1. Gia hạn thời gian tại điểm 3 Công văn số 415/UBND-VX đến ngày 31/10/2024.').replace(
      /điều chỉnh một số nội dung (?:tại )?Công văn số 415\/UBND-VX ngày 05\/3\/2024(?: của UBND tỉnh)?/g,
      'có ý kiến',
    )
    const { amendments, relations } = readDirective(text)
    expect(amendments.map(({ kind, amendedNumber }) => [kind, amendedNumber])).toEqual([
      ['new_deadline', '415/UBND-VX'],
    ])
    expect(amendments[0]?.confidence).toBeLessThan(0.7)
    expect(relations.find(({ number }) => number === '415/UBND-VX')?.kind).toBe('amends')
  })

  it('keeps its spans in the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      '1. ',
      'Gia hạn ',
      'Bổ sung nhiệm vụ: ',
      'Sửa đổi điểm a như sau:\n',
      '“',
      '”',
      'Giao Sở Y tế thay Sở Tài chính',
      ' đến ngày 30/9/2024',
      '. ',
      '\n',
      'Thay cụm từ “A” bằng “B”',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = amending(parts.join(''))
        for (const { span, confidence, deadline } of readDirective(text).amendments) {
          expect(span.start < span.end && span.end <= text.length).toBe(true)
          expect((deadline?.span.end ?? 0) <= text.length).toBe(true)
          expect(confidence > 0 && confidence <= 1).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
