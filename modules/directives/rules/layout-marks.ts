import { DOCUMENT_KINDS } from './document-kinds.ts'

const TITLES = new Set(DOCUMENT_KINDS.map((row) => row.title))
const KIND_WORDS = DOCUMENT_KINDS.map((row) => row.title).join('|')

/** "Chỉ thị về việc …" on the first line, as found where the header is missing. */
export const OPENING_TITLE = new RegExp(`^(?:${KIND_WORDS}) (?:về việc |v/v |về )`, 'u')
/** "Căn cứ …", "Thực hiện …": the grounds, which follow the header. */
export const GROUNDS = /^(?:căn cứ|thực hiện|theo đề nghị|xét đề nghị|xét tờ trình|trên cơ sở|theo)[\s:]/
export const NATIONAL_HEADER = /cộng hòa xã hội chủ nghĩa|^độc lập ?[-–] ?tự do|đảng cộng sản việt nam$/
export const NUMBER_LINE = /^số ?[:.]? ?(?=\S{0,40} ?\/|[.…_]|\d|$)/
export const DATE_LINE =
  /^[\p{L} .-]{2,40}, ?(?:ngày|,)? ?(?:\d{1,2}|[.…\s]{0,12}) ?tháng ?(?:\d{1,2}|[.…\s]{0,12}) ?năm ?(?:\d{4}|[.…\s]*)/u
export const SUBJECT_LINE = /^(?:v\/v|\(?về việc|trích yếu)/
/** A subject in small letters under its title, not the first sentence of the text. */
export const SUBJECT_UNDER_TITLE = /^về (?!tình hình|việc này|nội dung)/
/** Who decides, in capitals under the subject of a decision or resolution. */
export const AUTHORITY_LINE =
  /^(?:của |chính phủ$|thủ tướng chính phủ$|chủ tịch (?:ủy ban|ubnd)|ủy ban nhân dân (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường).{0,40}$|hội đồng nhân dân.{0,50}$|bộ trưởng .{0,60}$|giám đốc .{0,60}$|khóa .{0,60}$)/u
export const ADDRESSED = /^kính gửi|(?:^| )điện ?:$/
/** Độ mật, độ khẩn (mục 10). */
export const STAMP = /^(?:hỏa tốc|khẩn|thượng khẩn|mật|tối mật)/
/** Quyền hạn of the signer: TM., KT., TL., TUQ., Q. (mục 7a); the Party writes T/M, K/T. */
export const SIGNATURE = /^(?:(?:TM|KT|TL|TUQ|Q) ?\.|[TK]\/[MTL]\.?) ?\p{Lu}/u
export const POSITION =
  /^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|CỤC TRƯỞNG|TRƯỞNG BAN|BÍ THƯ|VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH THANH TRA|TỔNG THANH TRA|CHI CỤC TRƯỞNG|THỐNG ĐỐC|TỔNG CỤC TRƯỞNG|TRƯỞNG ĐOÀN|CHỈ HUY TRƯỞNG)/
const ANNEX = /^(?:phụ lục|danh mục|danh sách|biểu)/
const SIGNED = /^\(?(?:đã ký|Đã ký|ĐÃ KÝ)\)? ?/
const PERSON = /^(?:\p{Lu}[\p{Ll}’']+)(?: \p{Lu}[\p{Ll}’']*){0,5}$/u

export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)

export const opensRecipients = (key: string): boolean => key.startsWith('nơi nhận')

/** A kind of document in capitals: the title. */
export const isKindTitle = (text: string, key: string): boolean =>
  isCapitals(text) && TITLES.has(key.replace(/[\s:.]{1,4}$/, ''))

/** The title of an annex or of an attached plan. */
export const isAnnexTitle = (text: string, key: string): boolean =>
  isCapitals(text) && (TITLES.has(key) || ANNEX.test(key))

/** One to six words, each with a capital: the name under a signature (mục 7b: no academic titles). */
export function isPersonName(text: string): boolean {
  const name = text.replace(SIGNED, '')
  return name.length < 45 && PERSON.test(name)
}
