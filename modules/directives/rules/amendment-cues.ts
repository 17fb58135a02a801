import type { AmendmentKind } from './directive-reading.ts'

/** A wording by which an amending directive changes a duty. Patterns run on the search key of one sentence. */
export type AmendmentCue = { kind: AmendmentKind; pattern: RegExp }

const TIME = '(?:thời (?:gian|hạn|điểm)|tiến độ|hạn|mốc thời gian)'
const DROP =
  '(?:không (?:tiếp tục )?(?:thực hiện|triển khai|giao)|(?:tạm )?dừng(?: (?:việc )?(?:thực hiện|triển khai))?|ngừng(?: thực hiện)?|chấm dứt(?: thực hiện)?|bãi bỏ|hủy bỏ|lược bỏ|loại bỏ|bỏ|rút)'
const LEVEL = '(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|thôn|ấp|khu phố|địa phương)'
const THING = '(?:nhiệm vụ|nội dung|điểm|khoản|mục|tiết|gạch đầu dòng|việc|phần|yêu cầu|điều)(?!\\p{L})'

/** Tried in order; the first that stands at the head of the sentence names the change. */
export const AMENDMENT_CUES: AmendmentCue[] = [
  {
    kind: 'new_wording',
    pattern:
      /(?:thay(?: thế)?|sửa(?: đổi)?|đổi|điều chỉnh|đính chính) (?:các )?(?:cụm từ|từ|tên gọi|tên)(?: “| "| '| ‘| «|:)/u,
  },
  {
    kind: 'new_deadline',
    pattern: new RegExp(
      `(?:gia hạn|kéo dài|lùi|rút ngắn|giãn)(?= |$)|(?:điều chỉnh|thay đổi|sửa đổi|sửa|cập nhật)(?:, bổ sung)? (?:lại )?${TIME}`,
      'u',
    ),
  },
  {
    kind: 'added_places',
    pattern: new RegExp(
      `(?:bổ sung|thêm|mở rộng)(?: thêm)?(?: (?:các|\\d{1,3}))?(?: (?:ubnd|ủy ban nhân dân))?(?: các)? ${LEVEL}(?!\\p{L})[^.;]{0,600}? (?:vào|trong|thuộc) (?:danh sách|danh mục|phạm vi|đối tượng|địa bàn|kế hoạch|công văn|diện|nhóm|nội dung|mục|điểm|khoản|phụ lục|chỉ thị|quyết định)`,
      'u',
    ),
  },
  {
    kind: 'added_lead',
    pattern:
      /(?:bổ sung|giao thêm|giao bổ sung|phân công thêm)(?: cho)? (?!nhiệm vụ|nội dung|điểm|khoản|mục|việc)(?=[^.;:]{3,200}?(?<!phối hợp )(?:cùng|đồng|là (?:cơ quan|đơn vị)|làm (?:cơ quan|đơn vị)|tham gia|vào (?:cơ quan|đơn vị)) (?:đồng )?(?:chủ trì|thực hiện)|[^.;:]{3,120}? chủ trì)/u,
  },
  {
    kind: 'new_lead',
    pattern:
      /(?:chuyển|điều chuyển)(?: giao)? (?:nhiệm vụ|nội dung|việc|chủ trì|đầu mối|cơ quan|đơn vị)|giao (?=[^.;]{3,160}? thay(?: thế)?(?: cho)? )|thay(?: thế)? (?=[^.;“"]{3,120} bằng )|(?:điều chỉnh|thay đổi|sửa đổi|thay) (?:cơ quan|đơn vị) (?:chủ trì|thực hiện|đầu mối|được giao)/u,
  },
  { kind: 'dropped', pattern: new RegExp(`${DROP} (?=(?:[^.;:]{0,160}? )?${THING})`, 'u') },
  {
    kind: 'added_duty',
    pattern: new RegExp(
      `(?:bổ sung|thêm|giao thêm|giao bổ sung)(?: thêm)?(?: (?:các|một số|\\d{1,2}|một|hai|ba))? ${THING}`,
      'u',
    ),
  },
  {
    kind: 'new_wording',
    pattern: /(?:sửa đổi|sửa|điều chỉnh|thay thế|thay|đính chính|viết lại)(?:,? (?:và )?bổ sung)?(?= )/u,
  },
  { kind: 'added_duty', pattern: /(?:giao thêm|giao bổ sung)(?= )/u },
]

/** What may stand before the act in its own sentence: the authority, the point, or whom it concerns. */
export const OWN_SENTENCE =
  /^[-+•*\s]{0,10}(?:(?:ủy ban nhân dân|ubnd|chủ tịch|phó chủ tịch|thủ tướng|chính phủ|bộ|ban|hội đồng)[^;“"]{0,80}? |(?:nay|đồng ý|thống nhất|cho phép|quyết định|chấp thuận|đồng thời)(?: việc)? ?|(?:tại|đối với|về|riêng) [^“"]{3,260}[,:] ?|[^:;.“"]{3,80}: ?){0,3}$/u

const UNIT = '(?:tiết|tiểu mục|điểm|khoản|mục|phần|điều|chương|phụ lục|số thứ tự|stt|nhiệm vụ(?: số)?)'
const LABEL = '(?:số |thứ )?(?:[ivxlc]+(?:\\.\\d+)*|\\d{1,3}(?:\\.\\d{1,2})*[a-zđ]?|[a-hđk]\\d?)(?![\\p{L}\\d/])'
const LINE_ITEM = '(?:gạch đầu dòng|dấu gạch|dấu cộng|ý)(?: thứ)? (?:nhất|hai|ba|tư|năm|\\d{1,2})'
/** "điểm a khoản 2 Mục III": the point of the amended document. */
export const POINT = new RegExp(
  `(?<!\\p{L})(?:${LINE_ITEM}|${UNIT} ${LABEL})(?:,? (?:và |của |thuộc |tại )?(?:${LINE_ITEM}|${UNIT} ${LABEL}))*`,
  'u',
)

/** "thành", "sang", "đến hết": what follows is the new value. */
export const TO_NEW = /(?<!\p{L})(?:thành|sang|xuống|bằng|như sau|là|đến|tới|lên)(?= |:|$)/gu

/** How an amended duty is described: "nhiệm vụ rà soát danh sách tại …". */
export const DESCRIBED =
  /(?:nhiệm vụ|nội dung|việc)(?: giao [^,]{3,60}?)? (?!tại|nêu|quy định|của|số \d|được|trên|này|sau|thứ|cho|như|đã)([^“"]{6,240}?)(?= (?:tại|từ ngày|từ|đến|thành|sang|nêu tại|nêu trên|quy định tại|theo|trong|của (?:công văn|kế hoạch|quyết định|chỉ thị)|giao tại|cho)(?!\p{L})|[,;.:(“"]|$)/u
