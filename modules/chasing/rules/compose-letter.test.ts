import { expect, it } from 'vitest'
import { composeLetter, type LetterFacts } from './compose-letter.ts'

const facts: LetterFacts = {
  layout: {
    issuerLines: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG TRÀ'],
    symbol: 'UBND-TH',
    place: 'Sông Trà',
    signerLines: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    signerName: '',
    recipients: ['Như trên', 'Lưu: VT, TH'],
  },
  organizationName: 'Sở Y tế',
  draftedOn: '2026-03-20',
  replyBy: '2026-03-27',
  number: null,
  issuedOn: null,
  note: null,
  duties: [
    {
      text: 'Rà soát quy hoạch',
      directiveNumber: '512/UBND-NC',
      directiveIssuedOn: '2026-01-05',
      deadlineOn: '2026-03-10',
      daysLate: 10,
    },
    { text: 'Báo cáo kết quả', directiveNumber: null, directiveIssuedOn: null, deadlineOn: '2026-03-19', daysLate: 1 },
  ],
}

it('lists what is late, when it was due and how late it is', () => {
  const letter = composeLetter(facts)
  expect(letter.table?.rows).toEqual([
    ['1', 'Rà soát quy hoạch', 'Số 512/UBND-NC ngày 05/01/2026', '10/03/2026', '10'],
    ['2', 'Báo cáo kết quả', 'Văn bản không số', '19/03/2026', '1'],
  ])
  expect(letter.table?.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100)
  expect(letter.introduction[0]).toContain('tính đến ngày 20/03/2026, Sở Y tế còn 02 nhiệm vụ')
  expect(letter.closing).toHaveLength(1)
  expect(letter.closing[0]).toContain('trước ngày 27/03/2026')
})

it.each([
  ['a draft leaves number and day blank', {}, [null, '2026-03']],
  ['one that went out has both', { number: '88', issuedOn: '2026-03-21' }, ['88', '2026-03-21']],
])('%s', (_name, change, [number, date]) => {
  expect(composeLetter({ ...facts, ...change })).toMatchObject({ number, date })
})

it('the office’s own words stand before the closing', () => {
  expect(composeLetter({ ...facts, note: 'Yêu cầu báo cáo trực tiếp.', replyBy: null }).closing).toEqual([
    'Yêu cầu báo cáo trực tiếp.',
    expect.not.stringContaining('trước ngày'),
  ])
})
