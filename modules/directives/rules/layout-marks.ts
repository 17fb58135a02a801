import { DOCUMENT_KINDS } from './document-kinds.ts'

const KIND_WORDS = DOCUMENT_KINDS.map((row) => row.title).join('|')
/** What may stand after the kind on the title line: "THÔNG BÁO KẾT LUẬN", "KẾ HOẠCH PHỐI HỢP". */
const QUALIFIERS =
  'ý kiến kết luận|ý kiến chỉ đạo|ý kiến|kết luận|nội dung kết luận|khẩn|hỏa tốc|hành động|phối hợp|liên ngành|liên tịch|chuyên đề|công tác|tổng thể|chi tiết'
const TITLE = new RegExp(`^(?:${KIND_WORDS})(?: (?:${QUALIFIERS}))?[\\s:.*]{0,4}$`, 'u')
const TITLE_WITH_SUBJECT = new RegExp(`^(?:${KIND_WORDS}) (?=\\p{L})`, 'u')

/** "Chỉ thị về việc …" on the first line, as found where the header is missing. */
export const OPENING_TITLE = new RegExp(`^(?:${KIND_WORDS}) (?:về việc |v/v |về )`, 'u')
/** "Chỉ thị số 07/CT-UBND ngày … của … về …": all of the header in one line. */
export const CITED_TITLE = new RegExp(
  `^(?:${KIND_WORDS}) (?:số ?:? ?)?\\d{1,5}[a-zđ]?(?:\\/\\d{4})? ?[/-] ?\\p{L}`,
  'u',
)
/** "Căn cứ …", "Thực hiện …": the grounds, which follow the header. */
export const GROUNDS = /^(?:căn cứ|thực hiện|theo đề nghị|xét đề nghị|xét tờ trình|trên cơ sở|theo)[\s:]/
export const NATIONAL_HEADER =
  /cộng hòa xã hội chủ nghĩa|^cộng hòa x|^(?:(?:xã )?hội )?chủ nghĩa việt nam$|^độc lập ?[-–]? ?tự do|đảng cộng sản việt nam$/
export const NUMBER_LINE = /^s[ốôổ] ?[:.]? ?(?=\S{0,40} ?\/|[.…_]|\d|$)|^\/\p{L}{2,6}-\p{L}/u
/** The hour that a công điện gives before its day. */
const HOUR = '(?:hồi )?(?:lúc )?(?:\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{1,2})?(?: ?phút)?,? ?)?'
const BLANK = '[.…_\\s]{0,14}'
/** "Sông Trà, ngày 05 tháng 6 năm 2024" on the search key; groups place, d, m, y. */
export const PLACE_DATE = new RegExp(
  `(?<place>\\p{L}[\\p{L} .'’–-]{1,39}?) ?, ?${HOUR}(?:ngày ?)?(?:(?<d>[\\dlio]{1,2}|${BLANK}) ?tháng ?(?<m>[\\dlio]{1,2}|${BLANK}) ?năm ?(?<y>\\d{4})?|(?<d>\\d{1,2}) ?[/.-] ?(?<m>\\d{1,2}) ?[/.-] ?(?<y>\\d{4})(?!\\d))`,
  'u',
)
/** A date without its place or its comma, alone on its line. */
export const LONE_DATE =
  /^(?<place>(?!ngày)\p{L}[\p{L} .–-]{1,30}? )?ngày ?(?<d>[\dlio]{1,2}) ?tháng ?(?<m>[\dlio]{1,2}) ?năm ?(?<y>\d{4})[.,]?$/u
export const DATE_LINE = new RegExp(`^${PLACE_DATE.source}|${LONE_DATE.source.replace(/\?<\w+>/g, '?:')}`, 'u')
export const SUBJECT_LINE = /^(?:v\/v|v\\v|\(?về việc|trích yếu)/
/** A subject in small letters under its title, not the first sentence of the text. */
export const SUBJECT_UNDER_TITLE = /^về (?!tình hình|việc này|nội dung)/
/** Who decides, in capitals under the subject of a decision or resolution. */
export const AUTHORITY_LINE =
  /^(?:của (?!.* (?:về|tại) ).{0,60}$|chính phủ$|thủ tướng chính phủ$|chủ tịch (?:ủy ban|ubnd)|ủy ban nhân dân (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường).{0,40}$|hội đồng nhân dân.{0,50}$|bộ trưởng .{0,60}$|giám đốc .{0,60}$|khóa .{0,60}$)/u
/** "Kính gửi", or "THỦ TƯỚNG CHÍNH PHỦ điện:" of a công điện. */
export const ADDRESSED =
  /^kính gửi|^gửi ?:|^(?:thủ tướng|phó thủ tướng|chủ tịch|ủy ban nhân dân|ubnd|bộ trưởng|trưởng ban|ban chỉ|bộ |sở )[^.;:]{0,80} điện ?:|(?:^| )điện ?:$|^điện ?:/u
/** Độ mật, độ khẩn (mục 10), and what copies and drafts are stamped with. */
export const STAMP =
  /^(?:hỏa tốc|khẩn|thượng khẩn|mật|tối mật|tuyệt mật|dự thảo|bản sao|sao y|lưu hành nội bộ|chính thức)(?!\p{L})/u
/** Lines that portals and digital signatures print around a document. */
export const PORTAL_LINE =
  /^(?:ký bởi|người ký|email ?:|cơ quan ?: |thời gian ký|ngày ký ?:|ký ngày|signed by|signature|digitally|trang chủ|tải về|thuộc tính|lược đồ|văn bản (?:gốc|liên quan)|mục lục|in trang|chia sẻ|bản pdf|xem chi tiết|\[?đã ?ký\]?$|\[daky\]|[a-z]:[\\/])/u
/** "(Ban hành kèm theo Quyết định số …)" under the title of an annexed document. */
export const ENACTED_LINE = /^\(?(?:được )?(?:ban hành )?kèm theo /u
/** Quyền hạn of the signer: TM., KT., TL., TUQ., Q. (mục 7a); the Party writes T/M, K/T. */
export const SIGNATURE = /^(?:(?:TM|KT|TL|TUQ|Q) ?\. ?|(?:TM|KT|TL|TUQ) |[TK]\/[MTL]\.? ?|T\. ?M\. ?)\p{Lu}{2}/u
export const POSITION =
  /^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|BÍ THƯ|VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH THANH TRA|TỔNG THANH TRA|CHI CỤC TRƯỞNG|THỐNG ĐỐC|TỔNG CỤC TRƯỞNG|TRƯỞNG ĐOÀN|CHỈ HUY TRƯỞNG|HIỆU TRƯỞNG|HẠT TRƯỞNG|TƯ LỆNH|TỔNG BIÊN TẬP|TỔNG KIỂM TOÁN|TRƯỞNG CÔNG AN|THƯỜNG TRỰC BAN)/
const ANNEX = /^(?:phụ lục|danh mục|danh sách|biểu)/
const SIGNED = /^[([]?(?:đã ký|Đã ký|ĐÃ KÝ)[)\]]? ?/
/** Ranks and degrees before a name, which mục 7b leaves out. */
export const HONOURS =
  /^(?:(?:GS|PGS|TS|TSKH|ThS|Ths|BS|KS|CN|LS|DS|BSCK|CK|NGND|NGƯT|TTND|TTƯT|PGs|Ts)[I.,]{0,3}[ ]?)+(?=\p{Lu}\p{Ll})|^(?:Đại|Thượng|Trung|Thiếu|Chuẩn) (?:tướng|tá|úy|Đô đốc|đô đốc) |^(?:Phó )?Đô đốc /u
const PERSON = /^(?:\p{Lu}[\p{Ll}’']+|[AHKY][’']?(?:\p{Lu}\p{Ll}+)?(?= ))(?: \p{Lu}[\p{Ll}’']*){0,5}$/u
const SURNAMES =
  'NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|TRƯƠNG|ĐOÀN|LÂM|MAI|TRỊNH|ĐÀO|CAO|LƯƠNG|TÔ|HÀ|TẠ|CHU|VƯƠNG|QUÁCH|TĂNG|THÁI|NÔNG|VI|LÒ|GIÀNG|LƯU|PHÙNG|TỐNG|KIỀU|THÂN|NGHIÊM|TRIỆU|BẠCH|ÂU|LỤC|HỨA|ĐẬU|CÙ|KHUẤT|DOÃN|LA|MÃ|THẠCH|SƠN|DANH|Y|K’|A'
const PERSON_IN_CAPITALS = new RegExp(`^(?:${SURNAMES}) \\p{Lu}+(?: \\p{Lu}+){0,3}$`, 'u')

export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)

export const opensRecipients = (key: string): boolean => key.startsWith('nơi nhận')

/** A kind of document in capitals: the title. */
export const isKindTitle = (text: string, key: string): boolean => isCapitals(text) && TITLE.test(key)

/** A title line that goes on with the subject: "KẾ HOẠCH TRỒNG RỪNG NĂM 2024". */
export const isTitleWithSubject = (text: string, key: string): boolean =>
  isCapitals(text) && TITLE_WITH_SUBJECT.test(key)

/** The title of an annex or of an attached plan. */
export const isAnnexTitle = (text: string, key: string): boolean =>
  isCapitals(text) && (TITLE.test(key) || ANNEX.test(key))

/** One to six words, each with a capital, or a name in capitals: the name under a signature (mục 7b). */
export function isPersonName(text: string): boolean {
  const name = withoutHonours(text)
  return name.length < 45 && (PERSON.test(name) || PERSON_IN_CAPITALS.test(name))
}

/** A name as written under a signature, without "(Đã ký)", rank and degree. */
export const withoutHonours = (text: string): string => text.replace(SIGNED, '').replace(HONOURS, '')

/** A name in capitals only, which looks like a position. */
export const isNameInCapitals = (text: string): boolean => PERSON_IN_CAPITALS.test(withoutHonours(text))
