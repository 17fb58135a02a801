import { LEVELS } from './office-names.ts'

/** One way an agency is named. Patterns run on the search key (lower case, newer tone marks), anchored where they are tried. */
export type AgencyForm = {
  name: string
  pattern: string
  /** `place`: "tỉnh", "thành phố X" may follow; `open`: a proper name of unknown length follows */
  tail: 'place' | 'open'
  /** the first letter must be a capital as written, so that common nouns are left alone */
  capital: boolean
}

/** Heads of names that no other row knows; longer heads first. */
const OPEN_HEADS =
  'cơ quan thường trực|vườn quốc gia|tổng công ty|chi nhánh|tổ công tác|trung tâm|văn phòng|ngân hàng|tổng cục|liên đoàn|liên hiệp|liên minh|' +
  'tập đoàn|bệnh viện|hội đồng|hiệp hội|thanh tra|bảo hiểm|điện lực|bưu điện|viễn thông|quân khu|học viện|đại học|công ty|chi cục|tạp chí|ủy ban|' +
  'mobifone|viettel|vnpt|trường|phòng|trạm|thuế|đoàn|cổng|cảng|quỹ|hội|cục|viện|ban|báo|đài|đội|hạt|sở|bộ|vụ|tổ'

const UBND = '(?:ủy ban nhân dân|ubnd)'

export const AGENCY_FORMS: AgencyForm[] = [
  {
    name: 'council',
    pattern: '(?:thường trực )?(?:hội đồng nhân dân|hđnd)(?:(?:,| và) ubnd(?= ))?',
    tail: 'place',
    capital: true,
  },
  {
    name: 'peoples-committee-office',
    pattern: `(?:văn phòng|vp) (?:${UBND}|đoàn đại biểu quốc hội và hđnd|đoàn đbqh và hđnd|đoàn đại biểu quốc hội và hội đồng nhân dân|hđnd và ubnd|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|chính phủ|quốc hội|chủ tịch nước|trung ương đảng)`,
    tail: 'place',
    capital: true,
  },
  { name: 'police', pattern: '(?:bộ )?công an', tail: 'place', capital: true },
  { name: 'police-of-level', pattern: `công an(?= (?:cấp |các )?(?:${LEVELS}))`, tail: 'place', capital: false },
  {
    name: 'military-command',
    pattern:
      '(?:bộ chỉ huy|bộ tư lệnh|bch|ban chỉ huy) (?:quân sự|bộ đội biên phòng|biên phòng|bđbp|thủ đô|cảnh sát biển|quân khu|phòng thủ khu vực|phòng, chống thiên tai và tìm kiếm cứu nạn|phòng chống thiên tai|phòng thủ dân sự)(?: hà nội)?',
    tail: 'place',
    capital: true,
  },
  { name: 'border-guard', pattern: '(?:bộ đội biên phòng|quân đội nhân dân)', tail: 'place', capital: true },
  { name: 'social-insurance', pattern: '(?:bảo hiểm xã hội|bhxh)', tail: 'place', capital: true },
  { name: 'treasury', pattern: 'kho bạc nhà nước', tail: 'place', capital: true },
  {
    name: 'state-bank',
    pattern:
      '(?:ngân hàng nhà nước|nhnn|ngân hàng chính sách xã hội|ngân hàng csxh)(?: việt nam)?(?:,? ?[-–]? ?chi nhánh)?',
    tail: 'place',
    capital: true,
  },
  { name: 'audit', pattern: 'kiểm toán nhà nước', tail: 'place', capital: true },
  { name: 'procuracy', pattern: '(?:viện kiểm sát nhân dân|vksnd)(?: tối cao)?', tail: 'place', capital: true },
  { name: 'court', pattern: '(?:tòa án nhân dân|tand)(?: tối cao)?', tail: 'place', capital: true },
  {
    name: 'inspectorate',
    pattern: 'thanh tra(?= (?:tỉnh|thành phố|chính phủ|sở|huyện|nhà nước))',
    tail: 'place',
    capital: true,
  },
  {
    name: 'front',
    pattern:
      '(?:(?:ban thường trực )?(?:ủy ban|ub) ?(?:trung ương )?|trung ương )?(?:mặt trận tổ quốc|mttq|mttqvn)(?: việt nam)?',
    tail: 'place',
    capital: true,
  },
  {
    name: 'party-committee',
    pattern:
      '(?:ban thường vụ )?(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy)(?:, (?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy))*(?: (?:ủy ban nhân dân|ubnd|hđnd|công an|quân sự|các cơ quan đảng|bộ chỉ huy quân sự))?',
    tail: 'place',
    capital: true,
  },
  { name: 'party-boards', pattern: '(?:các )?ban (?:xây dựng đảng|đảng)', tail: 'place', capital: false },
  {
    name: 'inspection-commission',
    pattern: 'ủy ban kiểm tra(?: tỉnh ủy| thành ủy| huyện ủy| trung ương)?',
    tail: 'place',
    capital: true,
  },
  {
    name: 'youth-union',
    pattern: '(?:tỉnh đoàn|thành đoàn|đoàn thanh niên cộng sản hồ chí minh|đoàn tncs hồ chí minh|trung ương đoàn)',
    tail: 'place',
    capital: true,
  },
  {
    name: 'union',
    pattern:
      '(?:tổng liên đoàn lao động|liên đoàn lao động|lđlđ|hội liên hiệp phụ nữ|hội lhpn|hội nông dân|hội cựu chiến binh|liên minh hợp tác xã|hội chữ thập đỏ|hội người cao tuổi)(?: việt nam)?',
    tail: 'place',
    capital: true,
  },
  {
    name: 'broadcasting',
    pattern:
      '(?:báo và )?(?:đài )?phát thanh(?:,| và| -)? ?truyền hình|báo và (?:đài )?phát thanh(?:,| và| -)? ?truyền hình|đài (?:truyền hình|tiếng nói) việt nam|đài pt-?th|đài pt ?(?:và|&) ?th|đài truyền thanh(?:(?:,| và| -)? ?truyền hình)?|thông tấn xã việt nam',
    tail: 'place',
    capital: true,
  },
  {
    name: 'tax',
    pattern: '(?:cục |chi cục )?thuế(?= (?:tỉnh|thành phố|nhà nước|khu vực|cơ sở))',
    tail: 'place',
    capital: true,
  },
  {
    name: 'customs',
    pattern: '(?:cục |chi cục )?hải quan(?= (?:tỉnh|thành phố|khu vực|cửa khẩu))',
    tail: 'place',
    capital: true,
  },
  {
    name: 'statistics',
    pattern: '(?:cục |chi cục )?thống kê(?= (?:tỉnh|thành phố|khu vực))',
    tail: 'place',
    capital: true,
  },
  {
    name: 'economic-zones-board',
    pattern:
      'ban quản lý (?:các )?khu (?:kinh tế|công nghiệp|chế xuất|công nghệ cao)(?: [^,;:.()]{2,24} và các khu (?:công nghiệp|kinh tế))?(?:,? (?:và )?(?:các )?(?:khu )?(?:kinh tế|công nghiệp|chế xuất|công nghệ cao))*',
    tail: 'place',
    capital: true,
  },
  {
    name: 'project-board',
    pattern:
      'ban quản lý (?:các )?dự án(?: đầu tư)?(?: xây dựng)?(?: (?:các )?công trình)?(?:(?: giao thông| dân dụng| công nghiệp| nông nghiệp| phát triển nông thôn| thủy lợi| hạ tầng| đô thị| chuyên ngành)(?:,| và)?)*(?<!,|và)',
    tail: 'place',
    capital: true,
  },
  { name: 'deputy-premier', pattern: '(?:các )?phó thủ tướng(?: chính phủ)?', tail: 'place', capital: true },
  {
    name: 'government',
    pattern: '(?:văn phòng chính phủ|thanh tra chính phủ|chính phủ|thủ tướng chính phủ|ủy ban dân tộc|bộ ngoại giao)',
    tail: 'place',
    capital: true,
  },
  {
    name: 'open-name',
    pattern: `(?:${OPEN_HEADS})(?= )`,
    tail: 'open',
    capital: true,
  },
]
