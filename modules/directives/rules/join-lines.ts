import { opensWithVerb } from './cue-phrases.ts'
import type { Wrapping } from './find-wrapping.ts'
import { hasRoom, isDeep, isEnded, startsLower } from './find-wrapping.ts'
import { searchKey } from './fold-text.ts'
import { isKindTitle, isPersonName, POSITION, SIGNATURE, STAMP } from './layout-marks.ts'
import { findOutlineMark } from './outline-marks.ts'
import type { Line } from './text-line.ts'

/** Lines of the header that stand alone wherever hard breaks fall. */
const DATE_OPENING = '\\p{Lu}[\\p{L} .–-]{2,30}, ?(?:ngày|hồi)(?: [\\d.…]|$)'
const CLOSED_LAYOUT = new RegExp(
  `^(?:Số ?: ?\\S{0,12} ?\\/|Số ?: ?[.…_]|CỘNG H(?:ÒA|OÀ) XÃ|ĐẢNG CỘNG SẢN VIỆT NAM$|[Đđ]ộc [Ll]ập ?[-–] ?[Tt]ự|${DATE_OPENING})`,
  'u',
)
const DATE_BEGUN = new RegExp(`^${DATE_OPENING}`, 'u')
const OPENS_LAYOUT = /^(?:V\/[vV] |Kính gửi ?:|Ký bởi ?:|Người ký ?:|Thời gian ký ?:|[A-Za-z]:[\\/])/u
/** Words no paragraph ends with. */
const RUNS_ON =
  /(?:^|[\s(])(?:ngày|tháng|năm|quý|trước|số|của|và|tại|cho|với|các|những|theo|về|từ|đến|tới|do|là|trên|trong|để|cùng|hoặc|khoản|điểm|Điều|-|–)$|[,/]$/u
/** A year, day or number that the words above have begun: "trước ngày" | "30/4/2025", "giai đoạn 2025" | "- 2030". */
const NUMBER_GOES_ON =
  /(?:^|[\s(])(?:ngày|tháng|năm|quý|trước|số|khoản|điểm|Điều|đến|từ|là|giai đoạn|-|–)$|[\d,]\/?$|[-–/]$/u
const DAY_OR_YEAR =
  /^(?:\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d{1,2} ?[-–/.] ?\d{1,2} ?[-–/.] ?\d{4}|(?:19|20)\d{2})(?!\d|\.\d)/u
const YEAR_TO = /\d$/u
const YEAR_AFTER_DASH = /^[-–] ?(?:năm )?(?:19|20)\d{2}(?!\d)/u
/** The second half of names with a dash in them: "Lao động" | "- Thương binh và Xã hội". */
const SECOND_HALF =
  /^[-–] ?(?:thương binh|truyền hình|xã hội|nghề nghiệp|hạ tầng|tự do|khen thưởng|kế hoạch|giáo dục thường|kế hoạch hóa|quốc phòng|an ninh|đối ngoại)(?!\p{L})/u
const FIRST_HALF =
  /(?:lao động|phát thanh|chính trị|kinh tế|văn hóa|xã hội|độc lập|thi đua|tài chính|giáo dục nghề nghiệp|dân số|quốc phòng|an ninh)$/u
/** Sentences that close the running text and open a paragraph of their own. */
const CLOSES =
  /^(?:Nhận được .{3,40} này|Trên đây là|Trong quá trình|Trân trọng|Yêu cầu (?:các|[Tt]hủ trưởng|[Gg]iám đốc)|Văn phòng [^.]{4,60}thông báo|(?:Chỉ thị|Công điện|Kế hoạch|Công văn|Quyết định|Nghị quyết|Kết luận) này|Căn cứ |Xét đề nghị|Theo đề nghị)/u
/** The first word of an agency's name, whose others stand on the next line. */
const HEAD_OF_NAME = /(?:^|[\s(])(?:Ban|Sở|Bộ|Cục|Viện|Hội|Ủy|Uỷ|Văn|Công|Thủ|Phó|Tổ|Đài|Ủy ban|Uỷ ban|Hội đồng)$/u
/** "Quyết định số 12", though "quyết định" is a verb too. */
const CITATION = /^(?:Quyết định|Thông báo|Báo cáo|Quy định|Hướng dẫn) (?:số|\d)/u
const LINK = /^(?:https?:|www\.)/
const LONGEST_HEADER = 40
const OPEN_BOLD_LIMIT = 400
const LONG_ENOUGH = 60
const LONGEST_MARK = 40

/** Whether the line at `at` goes on with the paragraph that began at `first`. */
export function goesOn(raw: string, lines: Line[], first: number, at: number, wrapping: Wrapping): boolean {
  const before = lines[at - 1] as Line
  const line = lines[at] as Line
  if (line.gap === 'bar') return false
  const previous = before.folded.text
  const text = line.folded.text
  const opening = lines[first] as Line
  const soFar = raw.slice(opening.start, Math.min(before.end, opening.start + OPEN_BOLD_LIMIT + 1))
  const head = at - first === 1 ? previous : `${opening.folded.text} ${previous}`
  if (at - first <= 2 && isOnlyMark(head)) return findOutlineMark(text) === null
  const ended = isEnded(previous)
  const inHeader = goesOnInHeader(opening.folded.text, soFar, previous, text)
  if (inHeader !== null) return inHeader
  if (
    (!ended || LINK.test(text)) &&
    (line.gap !== 'blank' || wrapping.doubleSpaced) &&
    numberGoesOn(before, line, wrapping)
  )
    return true
  if (opensItem(text, ended)) return false
  if (line.gap === 'page')
    return !ended && (startsLower(text) || RUNS_ON.test(previous) || isFull(before, line, wrapping))
  if (line.gap === 'blank' && !wrapping.doubleSpaced)
    return !ended && startsLower(text) && before.end - opening.start > LONG_ENOUGH
  if (soFar.length <= OPEN_BOLD_LIMIT && hasOpenBold(soFar)) return true
  if (allCapitals(previous) !== allCapitals(text) && (allCapitals(previous) || text.split(' ').length > 2)) return false
  if (at < LONGEST_HEADER && isNameInPieces(previous, text)) return true
  if (!wrapping.wrapped) return !ended && (startsLower(text) || RUNS_ON.test(previous))
  if (isWholeBold(soFar) && !/^\s*\*\*/.test(raw.slice(line.start, line.start + 8))) return false
  if (wrapping.indented && isDeep(raw, line)) return false
  if (ended && !wrapping.blankSeparated && isHeadline(text, lines[at + 1])) return false
  return goesOnWrapped(previous, text, ended, wrapping)
}

/** In wrapped text a line goes on unless it was ended on purpose, or blank lines do all the parting. */
function goesOnWrapped(previous: string, text: string, ended: boolean, wrapping: Wrapping): boolean {
  if (wrapping.blankSeparated) return true
  if (startsLower(text)) return !previous.endsWith(':')
  if (!ended && RUNS_ON.test(previous)) return true
  if (ended && CLOSES.test(text)) return false
  if (!ended && HEAD_OF_NAME.test(previous)) return true
  if (!ended && wrapping.ragged) return CITATION.test(text) || !opensWithVerb(searchKey(text), 0)
  return !hasRoom(previous, text, wrapping)
}

/** A line of its own that opens the items below it: "Phòng Nội vụ:", or one without a final mark. */
function isHeadline(text: string, next: Line | undefined): boolean {
  if (startsLower(text)) return false
  return text.endsWith(':') || (!isEnded(text) && next !== undefined && findOutlineMark(next.folded.text) !== null)
}

const isFull = (before: Line, line: Line, wrapping: Wrapping): boolean =>
  wrapping.wrapped && !hasRoom(before.folded.text, line.folded.text, wrapping)

/** A date, year or second half of a name in the middle of a sentence, though it may look like an outline mark. */
function numberGoesOn(before: Line, line: Line, wrapping: Wrapping): boolean {
  const previous = before.folded.text
  const text = line.folded.text
  if (/^\d/.test(text)) {
    if (NUMBER_GOES_ON.test(previous)) return true
    return DAY_OR_YEAR.test(text) && isFull(before, line, wrapping)
  }
  if (/^[-–]/.test(text)) {
    if (YEAR_TO.test(previous) && YEAR_AFTER_DASH.test(text)) return true
    return SECOND_HALF.test(line.folded.key) && FIRST_HALF.test(before.folded.key)
  }
  return LINK.test(text) || (/^\/\p{L}/u.test(text) && /\d$/.test(previous))
}

/** What the marks of the header decide; null where they say nothing. */
function goesOnInHeader(opening: string, soFar: string, previous: string, text: string): boolean | null {
  if (/^Số ?:$/u.test(previous)) return true
  if (goesOnDating(opening, soFar, text)) return true
  if (/^\p{Lu}\p{Ll}+$/u.test(previous) && DATE_BEGUN.test(text)) return true
  return standsAlone(opening, previous, text) ? false : null
}

/** Two lines in capitals at the top: "CỘNG HÒA XÃ HỘI" | "CHỦ NGHĨA VIỆT NAM", "ỦY" | "BAN NHÂN DÂN". */
function isNameInPieces(previous: string, text: string): boolean {
  const signs = [previous, text].some(
    (line) => SIGNATURE.test(line) || POSITION.test(line) || STAMP.test(line.toLowerCase()),
  )
  return allCapitals(previous) && allCapitals(text) && !signs
}

/** "Sông Trà, ngày" | "19 tháng 11 năm 2025": a date that its line has not finished. */
function goesOnDating(opening: string, soFar: string, text: string): boolean {
  return (
    DATE_BEGUN.test(opening) && !/\d{4}/.test(soFar) && /^(?:(?:\d{1,2} )?(?:tháng|năm) |20\d{2}(?!\d))/u.test(text)
  )
}

const isTitleLine = (text: string): boolean => text.length < 40 && isKindTitle(text, searchKey(text))
const isFullName = (text: string): boolean => text.includes(' ') && isPersonName(text) && !allCapitals(text)

/** A line of the header begins at `text`, or the one that `opening` began has nothing more to come. */
function standsAlone(opening: string, previous: string, text: string): boolean {
  if (CLOSED_LAYOUT.test(text) || OPENS_LAYOUT.test(text)) return true
  if (allCapitals(text) && !allCapitals(previous) && POSITION.test(text)) return true
  if (isTitleLine(text) || isTitleLine(opening)) return true
  if (isFullName(text) && (POSITION.test(previous) || isPersonName(previous))) return true
  if (isFullName(previous) && allCapitals(text)) return true
  return (
    CLOSED_LAYOUT.test(opening) &&
    !/^[\p{Ll}\d]/u.test(text) &&
    !/^(?:XÃ )?(?:HỘI )?(?:CHỦ )?(?:NGHĨA )?(?:VIỆT )?NAM$/u.test(text)
  )
}

/** A mark opens an item; in the middle of a running sentence "- xanh" or "15. 3" is only a wrapped line. */
function opensItem(text: string, ended: boolean): boolean {
  const mark = findOutlineMark(text)
  if (!mark) {
    const numbered = ended && /^\d{1,2},? \p{Lu}\p{Ll}/u.test(text)
    return numbered || /^(?:Nơi nhận|Kính gửi|Căn cứ) ?:/.test(text) || /^(?:TM|KT|TL|TUQ)\. /.test(text)
  }
  return ended || !startsLower(text.slice(mark.length)) || mark.kind === 'letter'
}

function isOnlyMark(text: string): boolean {
  if (text.length > LONGEST_MARK) return false
  const mark = findOutlineMark(text)
  return mark !== null && mark.kind !== 'dash' && mark.length >= text.length
}

const hasOpenBold = (raw: string): boolean => (raw.split('**').length - 1) % 2 === 1
const isWholeBold = (raw: string): boolean => /^\s*\*\*[^*]+\*\*\s*$/.test(raw)
const allCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
