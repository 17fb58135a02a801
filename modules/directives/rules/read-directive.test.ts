import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text.ts'
import { command, communePlan, letter, plan } from './read-directive.fixture.ts'
import { readDirective } from './read-directive.ts'
import { toScorerJson } from './scorer-json.ts'

const duties = (text: string) =>
  readDirective(text).duties.map(({ agencies, role, coordinators, deadline }) => [
    agencies,
    role,
    coordinators,
    deadline?.date ?? null,
  ])

describe('a công văn in running prose', () => {
  it('gives a duty to each agency that is told to act', () => {
    expect(duties(letter)).toEqual([
      [['Sở Y tế'], 'lead', ['Sở Tài chính', 'các đơn vị liên quan'], '2024-05-20'],
      [['UBND các huyện, thành phố'], 'perform', [], '2024-05-31'],
      [['Sở Tài chính'], 'perform', [], null],
      [['Văn phòng UBND tỉnh'], 'perform', [], null],
    ])
  })

  it('reads its header, lists and reporting line', () => {
    const { duties: _duties, ...rest } = toScorerJson(readDirective(letter))
    expect(rest).toMatchObject({
      isDirective: true,
      why: [],
      kind: 'cong_van',
      number: '1204',
      symbol: 'UBND-KGVX',
      date: '2024-05-08',
      place: 'Sông Trà',
      issuer: 'Ủy ban nhân dân tỉnh Sông Trà',
      subject: 'V/v triển khai tiêm bổ sung vắc xin sởi',
      signer: { position: 'TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH - PHÓ CHỦ TỊCH', name: 'Trần Thị Mai Hoa' },
      addressees: ['Sở Y tế', 'Sở Tài chính', 'UBND các huyện, thành phố'],
      recipients: ['Như trên', 'CT, các PCT UBND tỉnh', 'Lưu: VT, KGVX (H.05)'],
      legalBasis: ['45/TTr-SYT'],
      reporting: { to: 'UBND tỉnh', via: 'Sở Y tế' },
    })
  })

  it('leaves no paragraph uncovered', () => {
    const { uncovered, expectedDuties } = readDirective(letter)
    expect([uncovered, expectedDuties]).toEqual([[], 4])
  })
})

describe('a chỉ thị', () => {
  it('reads headings, colons, enumerations and orders', () => {
    const forestry = ['Sở Nông nghiệp và Phát triển nông thôn']
    const districts = ['UBND các huyện: An Phú, Hòa Lạc và thành phố Trà Giang']
    expect(duties(command)).toEqual([
      [forestry, 'perform', [], null],
      [forestry, 'lead', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'các cơ quan có liên quan'], '2024-06-30'],
      [forestry, 'perform', [], null],
      [['Công an tỉnh'], 'perform', [], null],
      [['Các chủ rừng', 'Vườn quốc gia Trà Sơn'], 'perform', [], null],
      [['Các chủ rừng', 'Vườn quốc gia Trà Sơn'], 'perform', [], null],
      [districts, 'perform', [], null],
      [districts, 'perform', [], '2024-04-30'],
      [['Đài Phát thanh và Truyền hình tỉnh', 'Báo Sông Trà'], 'perform', [], null],
      [['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'các tổ chức chính trị - xã hội'], 'perform', [], null],
      [forestry, 'perform', [], null],
    ])
  })

  it('gives items that name nobody to those the lead-in addresses', () => {
    const text = command.replace('2. Công an tỉnh: Chỉ đạo', '2. Chỉ đạo')
    expect(duties(text)[3]?.[0]).toEqual(['các sở, ban, ngành', 'Ủy ban nhân dân các huyện, thành phố'])
  })
})

describe('a kế hoạch', () => {
  it('reads table rows, brackets and label lines', () => {
    expect(duties(plan)).toEqual([
      [['Sở Y tế'], 'lead', ['Sở Khoa học và Công nghệ', 'UBND các xã, phường'], '2025-06-30'],
      [['Các bệnh viện công lập'], 'lead', ['Sở Y tế', 'Bảo hiểm xã hội tỉnh'], '2025-12-31'],
      [['Sở Y tế'], 'lead', ['Sở Khoa học và Công nghệ', 'Công an tỉnh'], '2025-09-30'],
      [['Sở Y tế'], 'lead', ['Sở Nội vụ'], '2025-10-31'],
      [['Sở Y tế'], 'lead', [], null],
      [['Sở Y tế'], 'perform', [], '2025-12-15'],
      [['Sở Tài chính'], 'perform', [], null],
      [['Các sở, ban, ngành', 'UBND các xã, phường'], 'perform', [], null],
    ])
  })

  it('takes aims for no duty, and an item without an agency neither', () => {
    const text = plan.replace('**II. NHIỆM VỤ**', '**II. NHIỆM VỤ**\n\n1. Đẩy mạnh truyền thông về chuyển đổi số.')
    const reading = readDirective(text)
    expect(reading.duties).toHaveLength(8)
    expect(reading.expectedDuties).toBe(9)
  })

  it('shares a block of labels among the bullets before it', () => {
    const [first, second, third] = readDirective(communePlan).duties
    expect([first?.agencies, first?.role, first?.coordinators]).toEqual([
      ['Phòng Văn hóa - Xã hội'],
      'lead',
      ['các thôn'],
    ])
    for (const duty of [second, third]) {
      expect([duty?.agencies, duty?.role, duty?.coordinators]).toEqual([
        ['Trạm Y tế'],
        'lead',
        ['Công an xã', 'các trưởng thôn'],
      ])
      expect(duty?.deadline).toMatchObject({ text: 'Trước ngày 30/9/2025', date: '2025-09-30' })
    }
  })

  it('names the heading a duty stands under', () => {
    expect(readDirective(communePlan).duties[1]?.section).toBe('2. Tiêm phòng')
  })
})

const pieces = [
  '\n',
  '\n\n',
  ' ',
  '|',
  '**',
  '# ',
  '1. ',
  'a) ',
  '- ',
  '+ ',
  'I. ',
  'Điều 1. ',
  ':',
  '.',
  ';',
  ', ',
  '(',
  ')',
  './.',
  'Sở Y tế',
  'các sở, ngành',
  'UBND các xã',
  ' chủ trì',
  ' phối hợp với ',
  ' rà soát',
  'Giao ',
  'Đối với ',
  'Kính gửi: ',
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
  'Trần Văn An',
  'KẾ HOẠCH',
  'Số: 1/KH-UBND',
  'Cơ quan chủ trì: ',
  'trước ngày 30/6/2024',
  'như sau:',
  'nếu có khó khăn, vướng mắc báo cáo UBND tỉnh',
  'u\u0309',
  '\ud83d\ude42',
  '\u0000',
]
const documents = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join('')),
)

describe('any text', () => {
  it('gives duties that lie in order within it, say what it says, and are rated', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const reading = readDirective(text)
        let reach = 0
        for (const duty of reading.duties) {
          expect(duty.span.start).toBeGreaterThanOrEqual(reach)
          expect(duty.span.end).toBeLessThanOrEqual(text.length)
          expect(duty.text).toBe(foldText(text.slice(duty.span.start, duty.span.end)))
          expect(duty.agencies.length).toBeGreaterThan(0)
          for (const rating of Object.values(duty.confidence)) expect(rating >= 0 && rating <= 1).toBe(true)
          reach = duty.span.end
        }
        expect(reading.expectedDuties).toBeGreaterThanOrEqual(reading.duties.length)
        for (const { span } of reading.paragraphs) expect(span.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 400 },
    )
  })

  it.each(['(', ' ', 'a\n', '|', 'Giao Sở Y tế, ', 'quá trình thực hiện nếu có '])(
    'of a million units of %j is read in seconds',
    (unit) => {
      const began = performance.now()
      readDirective(unit.repeat(Math.ceil(1_000_000 / unit.length)))
      expect(performance.now() - began).toBeLessThan(20_000)
    },
    60_000,
  )

  it('reads letters and marks written apart as it reads them composed', () => {
    expect(duties(command.normalize('NFD'))).toEqual(duties(command))
  })

  it('reads Windows line breaks', () => {
    expect(duties(command.replaceAll('\n', '\r\n'))).toEqual(duties(command))
  })

  it('reads a document without line breaks', () => {
    const reading = readDirective(command.replaceAll('\n', ' '))
    expect(reading.duties).toHaveLength(11)
    expect(reading.symbol.value).toBe('CT-UBND')
  })
})
