import { describe, expect, it } from 'vitest'
import { districtNewYear, forestFires, stormTelegram } from './commands.fixture.ts'
import { partyConclusion, premierVisit, siteClearance } from './conclusions.fixture.ts'
import { childrensMonth, vaccination } from './plans.fixture.ts'
import { readDirective } from './read-directive.ts'

/** Who does each duty, as what, with whom. */
const shares = (text: string) =>
  readDirective(text).duties.map((duty) => [duty.agencies.join('; '), duty.role, duty.coordinators.join('; ')])

describe('duties', () => {
  it("of a district's chỉ thị wrapped by hand", () => {
    expect(shares(districtNewYear)).toEqual([
      ['Phòng Lao động - Thương binh và Xã hội', 'coordinate', 'các ngành liên quan'],
      ['Phòng Kinh tế và Hạ tầng; Đội Quản lý thị trường số 3', 'perform', ''],
      ['Công an huyện; Ban Chỉ huy Quân sự huyện', 'perform', ''],
      ['Công an huyện', 'lead', 'Ban CHQS huyện'],
      ['Phòng Văn hoá và Thông tin; Đài Truyền thanh - Truyền hình huyện; Trung tâm Văn hoá - Thể thao', 'perform', ''],
      ['Bệnh viện Đa khoa huyện; Trung tâm Y tế huyện', 'perform', ''],
      ['Các trường học trên địa bàn huyện', 'perform', ''],
      ['UBND các xã, thị trấn', 'perform', ''],
      ['UBND các xã, thị trấn', 'perform', ''],
      ['Uỷ ban MTTQ; các đoàn thể huyện', 'perform', ''],
      ['Văn phòng HĐND và UBND huyện', 'perform', ''],
    ])
  })

  it('of a chỉ thị with heads of agencies and a closing call', () => {
    expect(shares(forestFires)).toEqual([
      ['Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố', 'perform', ''],
      ['Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố', 'perform', ''],
      ['Chủ tịch UBND các huyện, thành phố', 'perform', ''],
      ['Chủ tịch UBND các huyện, thành phố', 'perform', ''],
      ['Chủ tịch UBND các huyện, thành phố', 'perform', ''],
      [
        'Giám đốc Sở Nông nghiệp và Phát triển nông thôn',
        'lead',
        'Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh; UBND các huyện, thành phố',
      ],
      ['Giám đốc Sở Nông nghiệp và Phát triển nông thôn', 'perform', ''],
      ['Giám đốc Sở Nông nghiệp và Phát triển nông thôn', 'perform', ''],
      ['Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh; Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'coordinate', 'lực lượng kiểm lâm'],
      ['Công an tỉnh', 'perform', ''],
      ['Sở Tài chính; Sở Kế hoạch và Đầu tư', 'perform', ''],
      ['Đài Phát thanh và Truyền hình tỉnh; Báo Sông Trà', 'perform', ''],
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; các tổ chức chính trị - xã hội', 'perform', ''],
      [
        'Các Ban Quản lý rừng phòng hộ, Ban Quản lý Vườn quốc gia Trà Sơn; các công ty lâm nghiệp; chủ rừng khác',
        'perform',
        '',
      ],
      ['Sở Nông nghiệp và Phát triển nông thôn', 'lead', ''],
    ])
  })

  it('of a công điện to ministers and central bodies', () => {
    expect(shares(stormTelegram)).toEqual([
      ['Chủ tịch Ủy ban nhân dân các tỉnh, thành phố ven biển từ Quảng Ninh đến Quảng Trị', 'perform', ''],
      ['Chủ tịch Ủy ban nhân dân các tỉnh, thành phố ven biển từ Quảng Ninh đến Quảng Trị', 'perform', ''],
      ['Chủ tịch Ủy ban nhân dân các tỉnh, thành phố ven biển từ Quảng Ninh đến Quảng Trị', 'perform', ''],
      ['Bộ trưởng Bộ Nông nghiệp và Môi trường', 'perform', ''],
      ['Bộ trưởng Bộ Quốc phòng; Bộ trưởng Bộ Công an', 'perform', ''],
      ['Bộ trưởng Bộ Công Thương; Bộ trưởng Bộ Xây dựng; Bộ trưởng Bộ Giáo dục và Đào tạo', 'perform', ''],
      [
        'Đài Truyền hình Việt Nam; Đài Tiếng nói Việt Nam; Thông tấn xã Việt Nam; các cơ quan thông tấn báo chí',
        'perform',
        '',
      ],
      ['Tập đoàn Điện lực Việt Nam', 'perform', ''],
      ['Văn phòng Chính phủ', 'perform', ''],
    ])
  })

  it('of a Party conclusion', () => {
    expect(shares(partyConclusion)).toEqual([
      ['Các cấp ủy, tổ chức đảng; chính quyền; Mặt trận Tổ quốc; các tổ chức chính trị - xã hội', 'perform', ''],
      ['Đảng ủy UBND tỉnh', 'perform', ''],
      ['Đảng ủy UBND tỉnh', 'perform', ''],
      ['Đảng ủy HĐND tỉnh', 'perform', ''],
      ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'lead', 'các cơ quan liên quan'],
      ['Ủy ban Kiểm tra Tỉnh ủy; Ban Nội chính Tỉnh ủy', 'perform', ''],
      ['Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh; đảng ủy các xã, phường, đặc khu', 'perform', ''],
      ['Văn phòng Tỉnh ủy', 'coordinate', 'Đảng ủy UBND tỉnh'],
    ])
  })

  it('of a conclusion on proposals, after their topics', () => {
    expect(shares(premierVisit)).toEqual([
      ['tỉnh Sông Trà', 'perform', ''],
      ['tỉnh Sông Trà', 'perform', ''],
      ['Bộ Giao thông vận tải', 'lead', 'Bộ Kế hoạch và Đầu tư; UBND tỉnh Sông Trà'],
      ['Bộ Kế hoạch và Đầu tư', 'perform', ''],
      ['Tỉnh', 'perform', ''],
      ['Bộ Giao thông vận tải', 'perform', ''],
    ])
  })

  it('of a conclusion, without its consents', () => {
    expect(shares(siteClearance)).toEqual([
      ['UBND huyện Đông Trà', 'perform', ''],
      ['Sở Tài nguyên và Môi trường', 'perform', ''],
      ['Sở Kế hoạch và Đầu tư', 'lead', 'Sở Tài chính'],
      ['Sở Giao thông vận tải', 'perform', ''],
      ['Sở Xây dựng', 'perform', ''],
      ['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh', 'perform', ''],
      ['Văn phòng UBND tỉnh', 'perform', ''],
    ])
  })

  it('of a plan whose headings have no numbers', () => {
    expect(shares(childrensMonth)).toEqual([
      ['Phòng Lao động - Thương binh và Xã hội', 'lead', 'Thành đoàn'],
      ['Thành đoàn', 'lead', 'Phòng Giáo dục và Đào tạo'],
      ['Phòng Lao động - Thương binh và Xã hội', 'lead', 'các phòng, ban, đoàn thể'],
      ['Phòng Lao động - Thương binh và Xã hội', 'perform', ''],
      ['Phòng Giáo dục và Đào tạo', 'perform', ''],
      ['Thành đoàn Trà Giang', 'perform', ''],
      ['Phòng Tài chính - Kế hoạch', 'perform', ''],
      ['Ủy ban nhân dân các xã, phường', 'perform', ''],
      ['Ủy ban nhân dân các xã, phường', 'perform', ''],
      ['Hội Liên hiệp Phụ nữ thành phố; Hội Cựu chiến binh thành phố', 'perform', ''],
    ])
  })

  it('of a plan with labels shared by items', () => {
    expect(shares(vaccination)).toEqual([
      ['Trung tâm Kiểm soát bệnh tật tỉnh', 'lead', 'Trung tâm Y tế các huyện, thành phố'],
      ['Trung tâm Kiểm soát bệnh tật tỉnh', 'lead', 'Trung tâm Y tế các huyện, thành phố'],
      ['Trung tâm Kiểm soát bệnh tật tỉnh', 'lead', 'Bệnh viện Sản - Nhi tỉnh'],
      ['Phòng Nghiệp vụ Y', 'lead', ''],
      ['Phòng Kế hoạch - Tài chính', 'perform', ''],
      ['Phòng Nghiệp vụ Y', 'lead', ''],
      ['Phòng Nghiệp vụ Y', 'perform', ''],
      ['Phòng Kế hoạch - Tài chính', 'perform', ''],
      ['Trung tâm Kiểm soát bệnh tật tỉnh', 'perform', ''],
      ['Trung tâm Kiểm soát bệnh tật tỉnh', 'perform', ''],
      ['Trung tâm Y tế các huyện, thành phố', 'perform', ''],
      ['Các bệnh viện tuyến tỉnh', 'perform', ''],
      ['UBND các huyện, thành phố', 'perform', ''],
      ['UBND các huyện, thành phố', 'perform', ''],
    ])
  })
})

const DOCUMENTS = {
  districtNewYear,
  forestFires,
  stormTelegram,
  partyConclusion,
  premierVisit,
  siteClearance,
  vaccination,
}

/** The document's words with other marks, breaks and spellings; none of it changes what is asked of whom. */
const CHANGES: Record<string, (text: string) => string> = {
  'Windows line breaks': (text) => text.replace(/\n/g, '\r\n'),
  'letters and marks apart': (text) => text.normalize('NFD'),
  'en dashes': (text) => text.replace(/^- /gm, '– '),
  'round bullets': (text) => text.replace(/^- /gm, '• '),
  'numbers with a bracket': (text) => text.replace(/^(\d{1,2})\. /gm, '$1) '),
  'marks in bold': (text) => text.replace(/^(\d{1,2}\.) /gm, '**$1** '),
  'escaped marks': (text) => text.replace(/^- /gm, '\\- ').replace(/^(\d{1,2})\. /gm, '$1\\. '),
  'tabs after marks': (text) => text.replace(/^(\d{1,2}\.|[a-zđ]\)) /gm, '$1\t'),
  'wide margins': (text) => text.replace(/^/gm, '    '),
  'double blanks': (text) => text.replace(/, /g, ',  '),
}

describe.each(Object.entries(DOCUMENTS))('the duties of %s stay the same', (_name, text) => {
  it.each(Object.entries(CHANGES))('with %s', (_what, change) => {
    expect(spelt(shares(change(text)))).toEqual(spelt(shares(text)))
  })
})

const spelt = (rows: string[][]): string[][] => rows.map((row) => row.map((value) => value.normalize('NFC')))
