import { longestFirst } from './agency-words.ts'
import { LEVELS, SECTORS } from './office-names.ts'

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
  'cơ quan thường trực|văn phòng thường trực|hợp tác xã|bảo tàng|thư viện|nhà hát|cảng vụ|đồn biên phòng|nhà máy|xí nghiệp|vườn quốc gia|tổng công ty|chi nhánh|tổ công tác|trung tâm|văn phòng|ngân hàng|tổng cục|liên đoàn|liên hiệp|liên minh|' +
  'tập đoàn|bệnh viện|hội đồng|hiệp hội|thanh tra|bảo hiểm|điện lực|bưu điện|viễn thông|quân khu|học viện|đại học|công ty|chi cục|tạp chí|ủy ban|' +
  'mobifone|viettel|vnpt|trường|phòng|trạm|thuế|đoàn|cổng|cảng|quỹ|hội|cục|viện|ban|báo|đài|đội|hạt|sở|bộ|vụ|tổ'

const UBND = '(?:ủy ban nhân dân|ubnd)'

/** Offices under a district's or commune's committee whose names hold commas or small letters. */
const DISTRICT_OFFICES =
  'kinh tế, hạ tầng và đô thị|kinh tế,? (?:-|và) hạ tầng|văn hóa(?: -| –|,)? (?:và )?(?:xã hội|thông tin)|văn hóa, khoa học và thông tin|tài chính(?: -| –|,)? (?:và )?kế hoạch|' +
  'lao động, thương binh, xã hội|quản lý đô thị|tài nguyên - môi trường|tổ chức - hành chính|kế hoạch - tài chính'

/** Matters for which steering committees are set up; written small, they would end a name. */
const THEMES =
  'chuyển đổi số|cải cách hành chính|cải cách tư pháp|xây dựng nông thôn mới|các chương trình mục tiêu quốc gia|(?:thực hiện )?quy chế dân chủ(?: ở cơ sở)?|phát triển du lịch|' +
  'phòng,? chống (?:thiên tai|tham nhũng|dịch bệnh|dịch|tội phạm|ma túy|hiv/aids|khủng bố|buôn lậu)(?:,? (?:và |tệ nạn |tìm kiếm |gian lận |lãng phí,? ?|tiêu cực|tham nhũng,? ?|xã hội|cứu nạn|thương mại|hàng giả|ma túy|mại dâm|dịch bệnh|,? ?))*|' +
  'vệ sinh an toàn thực phẩm|an toàn thực phẩm|an toàn giao thông|giảm nghèo(?: bền vững)?|hội nhập quốc tế|thi hành án dân sự|nhân quyền|phát triển kinh tế tập thể|thi đua ?[-–] ?khen thưởng|phổ biến,? giáo dục pháp luật|phối hợp phổ biến,? giáo dục pháp luật'

const CENTERS =
  'phát triển quỹ đất|xúc tiến đầu tư(?:,? thương mại)?(?:,? (?:và )?du lịch)?|xúc tiến thương mại|kiểm soát bệnh tật|khuyến nông|dịch vụ [^,.;:()]{3,40}?(?= (?:tỉnh|huyện|thành phố|chủ|tổ|thực|phối|xây))|giáo dục nghề nghiệp ?[-–] ?giáo dục thường xuyên|' +
  'văn hóa(?:,| -| –)? (?:và )?(?:thể thao|thông tin)(?:(?:,| và| -) (?:thể thao|du lịch|truyền thanh))*|phục vụ hành chính công|điều hành (?:đô thị )?thông minh|công nghệ thông tin(?: và truyền thông)?|trợ giúp pháp lý(?: nhà nước)?|quan trắc [^,.;:()]{3,40}?(?= (?:tỉnh|huyện|thành phố|chủ|tổ|thực|phối|xây))|y tế'

export const AGENCY_FORMS: AgencyForm[] = [
  {
    name: 'council',
    pattern: '(?:thường trực )?(?:hội đồng nhân dân|hđnd)(?:(?:,| và) ubnd(?= ))?',
    tail: 'place',
    capital: true,
  },
  {
    name: 'deputies',
    pattern: '(?:các )?(?:tổ )?(?:đoàn )?đại biểu (?:hội đồng nhân dân|hđnd|quốc hội)',
    tail: 'place',
    capital: false,
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
    name: 'army-command',
    pattern: 'bộ tư lệnh (?:quân khu|quân đoàn|quân chủng|vùng cảnh sát biển|vùng)(?: (?:[ivx]+|\\d+))?',
    tail: 'place',
    capital: true,
  },
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
    pattern: 'thanh tra(?= (?:tỉnh|thành phố|chính phủ|huyện|nhà nước))',
    tail: 'place',
    capital: true,
  },
  {
    name: 'cultural-house',
    pattern: '(?:bảo tàng|thư viện|nhà hát)(?: tổng hợp| khoa học tổng hợp| nghệ thuật)?(?= (?:tỉnh|thành phố|huyện))',
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
      '(?:ban thường vụ |thường trực |ban chấp hành )?(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy)(?:, (?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy))*(?: (?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|công an|quân sự|các cơ quan đảng|bộ chỉ huy quân sự|(?:ủy ban )?(?:mặt trận tổ quốc|mttq)(?: việt nam)?(?:,| và) các (?:đoàn thể|tổ chức chính trị ?[-–] ?xã hội)|khối (?:các )?(?:cơ quan(?: và doanh nghiệp)?|doanh nghiệp)))?',
    tail: 'place',
    capital: true,
  },
  {
    name: 'party-group',
    pattern:
      '(?:ban cán sự đảng|đảng đoàn)(?: (?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|tòa án nhân dân|viện kiểm sát nhân dân|chính phủ|(?:ủy ban )?mặt trận tổ quốc(?: việt nam)?|liên đoàn lao động|hội (?:nông dân|cựu chiến binh|liên hiệp phụ nữ)))?',
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
    pattern:
      '(?:(?:trung ương |ban chấp hành )?đoàn thanh niên cộng sản hồ chí minh|(?:trung ương |ban chấp hành )?đoàn tncs hồ chí minh|tỉnh đoàn|thành đoàn|huyện đoàn|đoàn thanh niên cộng sản hồ chí minh|đoàn tncs hồ chí minh|trung ương đoàn|đoàn(?: thanh niên)?(?= (?:xã|phường|thị trấn|đặc khu)(?!\\p{L})))',
    tail: 'place',
    capital: true,
  },
  {
    name: 'union',
    pattern:
      '(?:trung ương |ban chấp hành |ban thường vụ )?(?:tổng liên đoàn lao động|liên hiệp các hội khoa học và kỹ thuật|liên hiệp các tổ chức hữu nghị|hội văn học nghệ thuật|liên đoàn lao động|lđlđ|hội liên hiệp phụ nữ|hội lhpn|hội nông dân|hội cựu chiến binh|liên minh hợp tác xã|hội chữ thập đỏ|hội người cao tuổi)(?: việt nam)?',
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
      '(?:ban quản lý|bql) (?:các )?khu (?:kinh tế|công nghiệp|chế xuất|công nghệ cao)(?: [^,;:.()]{2,24} và các khu (?:công nghiệp|kinh tế))?(?:,? (?:và )?(?:các )?(?:khu )?(?:kinh tế|công nghiệp|chế xuất|công nghệ cao))*',
    tail: 'place',
    capital: true,
  },
  {
    name: 'project-board',
    pattern:
      '(?:ban (?:quản lý|ql) (?:các )?dự án|ban qlda|bqlda|bql (?:các )?dự án)(?: đầu tư| đtxd)?(?: xây dựng)?(?: (?:các )?công trình)?(?:(?: giao thông| dân dụng| công nghiệp| nông nghiệp| phát triển nông thôn| thủy lợi| hạ tầng| đô thị| chuyên ngành)(?:,| và)?)*(?<!,|và)',
    tail: 'place',
    capital: true,
  },
  {
    name: 'utilities',
    pattern:
      '(?:công ty )?(?:điện lực|bưu điện|viễn thông)(?= (?:tỉnh|thành phố|huyện))|khu quản lý đường bộ(?: (?:[ivx]+|\\d+))?|đoàn kinh tế ?[-–]? ?quốc phòng(?: \\d+)?',
    tail: 'place',
    capital: true,
  },
  {
    name: 'district-office',
    pattern: `phòng (?:${DISTRICT_OFFICES}|${longestFirst(SECTORS)})`,
    tail: 'place',
    capital: false,
  },
  {
    name: 'steering-committee',
    pattern: `(?:văn phòng |cơ quan thường trực |tổ giúp việc )?(?:ban chỉ đạo|tiểu ban|tổ công tác|hội đồng)(?: trung ương| quốc gia| tỉnh| thành phố| huyện)?(?: về| công tác)? (?:${THEMES})`,
    tail: 'place',
    capital: true,
  },
  {
    name: 'center',
    pattern: `trung tâm (?:${CENTERS})(?: (?:huyện|tỉnh|thành phố|khu vực))?`,
    tail: 'place',
    capital: true,
  },
  {
    name: 'inner-office',
    pattern: '(?:thanh tra|văn phòng) (?:sở|bộ|cục)|tổ giúp việc(?: ban chỉ đạo)?',
    tail: 'place',
    capital: true,
  },
  { name: 'deputy-premier', pattern: '(?:các )?phó thủ tướng(?: chính phủ)?', tail: 'place', capital: true },
  {
    name: 'government',
    pattern:
      '(?:văn phòng chính phủ|thanh tra chính phủ|chính phủ|thủ tướng chính phủ|ủy ban dân tộc|bộ ngoại giao|ủy ban quản lý vốn nhà nước tại doanh nghiệp|ủy ban an toàn giao thông quốc gia|ủy ban quốc gia [^,.;:()]{3,40}?(?= (?:chủ|tổ|thực|phối|xây)))',
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
