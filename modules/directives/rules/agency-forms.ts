/** Names of fields that stand after "Sở" or "Bộ", past and present; several hold commas or "và" and must not be cut there. */
export const SECTORS = (
  'kế hoạch và đầu tư|tài chính|nội vụ|tư pháp|y tế|công thương|xây dựng|giao thông vận tải|giao thông công chính|' +
  'nông nghiệp và phát triển nông thôn|nông nghiệp và ptnt|nông nghiệp & ptnt|nông nghiệp và môi trường|' +
  'tài nguyên và môi trường|tài nguyên & môi trường|khoa học và công nghệ|khoa học, công nghệ|khoa học & công nghệ|thông tin và truyền thông|' +
  'thông tin & truyền thông|bưu chính, viễn thông|lao động - thương binh và xã hội|lao động, thương binh và xã hội|' +
  'lao động – thương binh và xã hội|lao động-thương binh và xã hội|lao động - thương binh & xã hội|lao động thương binh và xã hội|' +
  'văn hóa, thể thao và du lịch|văn hóa, thể thao & du lịch|văn hóa - thể thao và du lịch|văn hóa - thể thao - du lịch|văn hóa và thể thao|' +
  'văn hóa, thể thao|văn hóa, thông tin|văn hóa - thông tin|giáo dục và đào tạo|giáo dục & đào tạo|giáo dục - đào tạo|' +
  'dân tộc và tôn giáo|dân tộc - tôn giáo|du lịch|ngoại vụ|ngoại giao|quốc phòng|công an|an toàn thực phẩm|' +
  'quy hoạch - kiến trúc|quy hoạch kiến trúc|công nghiệp|thương mại|thủy sản|lâm nghiệp|nông nghiệp|tôn giáo|dân tộc'
).split('|')

/** Offices that speak for an agency; they stand before its name and belong to the mention. */
export const OFFICES = (
  'giám đốc|phó giám đốc|tổng giám đốc|thủ trưởng|chủ tịch|phó chủ tịch|bí thư|chánh|trưởng|chỉ huy trưởng|tư lệnh|' +
  'viện trưởng|chánh án|hiệu trưởng|cục trưởng|chi cục trưởng|tổng cục trưởng|tổng biên tập|tổng thanh tra|thống đốc|' +
  'người đứng đầu|lãnh đạo|chủ nhiệm|kiểm toán trưởng|giám đốc/thủ trưởng|bộ trưởng|đồng chí|thành viên|đồng chí thành viên'
).split('|')

/** Administrative levels, for "UBND các huyện, thị xã" and "Công an tỉnh". */
export const LEVELS = 'huyện(?! ủy| đoàn)|quận(?! ủy)|thị xã|thành phố|tp|xã(?! hội| đội)|phường|thị trấn|đặc khu|tỉnh(?! ủy| đoàn)|khu phố|thôn'

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
  { name: 'council', pattern: '(?:thường trực )?(?:hội đồng nhân dân|hđnd)(?:(?:,| và) ubnd(?= ))?', tail: 'place', capital: true },
  { name: 'peoples-committee-office', pattern: `(?:văn phòng|vp) (?:${UBND}|đoàn đại biểu quốc hội và hđnd|đoàn đbqh và hđnd|đoàn đại biểu quốc hội và hội đồng nhân dân|hđnd và ubnd|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|chính phủ|quốc hội|chủ tịch nước|trung ương đảng|điều phối)`, tail: 'place', capital: true },
  { name: 'police', pattern: '(?:bộ )?công an', tail: 'place', capital: true },
  { name: 'police-of-level', pattern: `công an(?= (?:cấp |các )?(?:${LEVELS}))`, tail: 'place', capital: false },
  { name: 'military-command', pattern: '(?:bộ chỉ huy|bộ tư lệnh|bch|ban chỉ huy) (?:quân sự|bộ đội biên phòng|biên phòng|bđbp|thủ đô|cảnh sát biển|quân khu|phòng thủ khu vực|phòng, chống thiên tai và tìm kiếm cứu nạn|phòng chống thiên tai|phòng thủ dân sự)(?: hà nội)?', tail: 'place', capital: true },
  { name: 'border-guard', pattern: '(?:bộ đội biên phòng|quân đội nhân dân)', tail: 'place', capital: true },
  { name: 'social-insurance', pattern: '(?:bảo hiểm xã hội|bhxh)', tail: 'place', capital: true },
  { name: 'treasury', pattern: 'kho bạc nhà nước', tail: 'place', capital: true },
  { name: 'state-bank', pattern: '(?:ngân hàng nhà nước|nhnn|ngân hàng chính sách xã hội|ngân hàng csxh)(?: việt nam)?(?:,? ?[-–]? ?chi nhánh)?', tail: 'place', capital: true },
  { name: 'audit', pattern: 'kiểm toán nhà nước', tail: 'place', capital: true },
  { name: 'procuracy', pattern: '(?:viện kiểm sát nhân dân|vksnd)(?: tối cao)?', tail: 'place', capital: true },
  { name: 'court', pattern: '(?:tòa án nhân dân|tand)(?: tối cao)?', tail: 'place', capital: true },
  { name: 'inspectorate', pattern: 'thanh tra(?= (?:tỉnh|thành phố|chính phủ|sở|huyện|nhà nước))', tail: 'place', capital: true },
  { name: 'front', pattern: '(?:(?:ban thường trực )?(?:ủy ban|ub) ?(?:trung ương )?|trung ương )?(?:mặt trận tổ quốc|mttq|mttqvn)(?: việt nam)?', tail: 'place', capital: true },
  { name: 'party-committee', pattern: '(?:ban thường vụ )?(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy)(?:, (?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy))*(?: (?:ủy ban nhân dân|ubnd|hđnd|công an|quân sự|các cơ quan đảng|bộ chỉ huy quân sự))?', tail: 'place', capital: true },
  { name: 'party-boards', pattern: '(?:các )?ban (?:xây dựng đảng|đảng)', tail: 'place', capital: false },
  { name: 'inspection-commission', pattern: 'ủy ban kiểm tra(?: tỉnh ủy| thành ủy| huyện ủy| trung ương)?', tail: 'place', capital: true },
  { name: 'youth-union', pattern: '(?:tỉnh đoàn|thành đoàn|đoàn thanh niên cộng sản hồ chí minh|đoàn tncs hồ chí minh|trung ương đoàn)', tail: 'place', capital: true },
  { name: 'union', pattern: '(?:tổng liên đoàn lao động|liên đoàn lao động|lđlđ|hội liên hiệp phụ nữ|hội lhpn|hội nông dân|hội cựu chiến binh|liên minh hợp tác xã|hội chữ thập đỏ|hội người cao tuổi)(?: việt nam)?', tail: 'place', capital: true },
  { name: 'broadcasting', pattern: '(?:báo và )?(?:đài )?phát thanh(?:,| và| -)? ?truyền hình|báo và (?:đài )?phát thanh(?:,| và| -)? ?truyền hình|đài (?:truyền hình|tiếng nói) việt nam|đài pt-?th|đài pt ?(?:và|&) ?th|đài truyền thanh(?:(?:,| và| -)? ?truyền hình)?|thông tấn xã việt nam', tail: 'place', capital: true },
  { name: 'tax', pattern: '(?:cục |chi cục )?thuế(?= (?:tỉnh|thành phố|nhà nước|khu vực|cơ sở))', tail: 'place', capital: true },
  { name: 'customs', pattern: '(?:cục |chi cục )?hải quan(?= (?:tỉnh|thành phố|khu vực|cửa khẩu))', tail: 'place', capital: true },
  { name: 'statistics', pattern: '(?:cục |chi cục )?thống kê(?= (?:tỉnh|thành phố|khu vực))', tail: 'place', capital: true },
  { name: 'economic-zones-board', pattern: 'ban quản lý (?:các )?khu (?:kinh tế|công nghiệp|chế xuất|công nghệ cao)(?: [^,;:.()]{2,24} và các khu (?:công nghiệp|kinh tế))?(?:,? (?:và )?(?:các )?(?:khu )?(?:kinh tế|công nghiệp|chế xuất|công nghệ cao))*', tail: 'place', capital: true },
  { name: 'project-board', pattern: 'ban quản lý (?:các )?dự án(?: đầu tư)?(?: xây dựng)?(?: (?:các )?công trình)?(?:(?: giao thông| dân dụng| công nghiệp| nông nghiệp| phát triển nông thôn| thủy lợi| hạ tầng| đô thị| chuyên ngành)(?:,| và)?)*(?<!,|và)', tail: 'place', capital: true },
  { name: 'deputy-premier', pattern: '(?:các )?phó thủ tướng(?: chính phủ)?', tail: 'place', capital: true },
  { name: 'government', pattern: '(?:văn phòng chính phủ|thanh tra chính phủ|chính phủ|thủ tướng chính phủ|ủy ban dân tộc|bộ ngoại giao)', tail: 'place', capital: true },
  {
    name: 'open-name',
    pattern: `(?:${OPEN_HEADS})(?= )`,
    tail: 'open',
    capital: true,
  },
]

/** Nouns of collective phrases such as "các sở, ban, ngành". Look-aheads keep out verbs and other words they begin. */
export const COLLECTIVE_NOUNS = [
  'cơ quan ngang bộ', 'cơ quan thuộc chính phủ', '(?:cơ quan|đơn vị)(?! (?:phối hợp|chủ trì|thực hiện|tham mưu|đầu mối)[^,;.]{0,20}:)', 'địa phương', 'chính quyền', 'cấp ủy',
  'sở(?! hữu)', 'ban ngành', 'ban(?! hành| đêm| đầu| chỉ| quản| dân| tuyên| thường)', 'ngành(?! nghề)', 'cấp(?=, (?:các )?ngành| và các ngành)', 'đoàn thể', 'cá nhân',
  'bộ(?! phận| máy| đội| chỉ| tư| tiêu| luật| cơ| trưởng| dữ)', 'tổ chức(?=[,;:.]| có| đảng| quản lý| liên| chính trị| trên| trong| khác| đoàn| xã hội| thành viên| và|$)',
  'doanh nghiệp', 'hợp tác xã', 'hộ gia đình', 'hộ dân', 'nhà máy', 'nhà trường', 'trường học', 'nhà thầu', 'bệnh viện', 'trung tâm y tế', 'trạm y tế', 'tập đoàn', 'tổng công ty', 'công ty',
  'cơ sở(?! dữ liệu| vật chất| hạ tầng| đó| pháp lý| khoa học| thực tiễn| để)', 'chủ (?:đầu tư|rừng|dự án|cơ sở|hộ|phương tiện|tàu|các \\p{L}+)', 'lực lượng (?:chức năng|vũ trang)',
  'hội(?=,| có|, đoàn| đoàn| đặc thù| quần chúng)', 'ban quản lý(?= các| dự án|,)', 'chi nhánh', 'ngân hàng thương mại', 'tổ chức tín dụng',
  '(?:trưởng )?(?:thôn|bản|khu phố|tổ dân phố|khối phố)(?=[,;:.) ]|$)', 'huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh', 'xã(?! hội| đội)', 'phường', 'thị trấn', 'đặc khu',
]

/** Words that may follow a collective phrase and still belong to it. */
export const COLLECTIVE_MODIFIERS = [
  '(?:có )?liên quan(?: khác)?', 'cấp (?:tỉnh|huyện|xã|thành phố|cơ sở|trung ương)(?:,? (?:và )?cấp (?:huyện|xã))*',
  '(?:trực )?thuộc (?:ủy ban nhân dân |ubnd )?(?:tỉnh|thành phố|trung ương|chính phủ|huyện|phạm vi quản lý|lĩnh vực quản lý|thẩm quyền)',
  'ngang bộ', 'chức năng', 'chuyên môn', 'quản lý nhà nước', 'khác', 'nêu trên', 'nói trên', 'sự nghiệp(?: công lập)?', 'công lập', 'tuyến (?:tỉnh|huyện)', 'nhà nước', 'đồng hành',
  'thông tấn, báo chí', 'truyền thông, báo chí', 'báo chí, truyền (?:hình|thông)', 'báo chí', 'truyền thông', 'thông tin đại chúng', 'đảng',
  'chính trị ?[-–] ?xã hội', 'xã hội ?[-–] ?nghề nghiệp', 'thành viên', 'đặc thù', 'quần chúng', 'kinh tế', 'tín dụng', 'các cấp', 'hai cấp', '02 cấp',
  'trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố|huyện|xã|phường))?', '(?:ở|tại) (?:các )?(?:trung ương|địa phương)', 'trung ương và địa phương',
  '(?:toàn )?(?:tỉnh|thành phố)', 'trung ương', 'địa phương', 'trong (?:và ngoài )?(?:tỉnh|thành phố|nước)', 'cấp nước', 'tư vấn', 'thi công',
  'của (?:tỉnh|thành phố|huyện|trung ương)', 'được (?:giao|phân công)(?: chủ trì)?(?: (?:thực hiện|triển khai)(?: các)? nhiệm vụ)?', 'ngoài nhà nước', 'đào tạo', 'giáo dục, đào tạo', 'giáo dục(?: và đào tạo)?', 'khám bệnh, chữa bệnh', 'y tế',
]
