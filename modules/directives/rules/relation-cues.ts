import type { RelationKind } from './directive-reading.ts'

/** Words before a citation that tell how the document stands to it. Patterns run on the search key. */
export type RelationCue = { kind: RelationKind; pattern: RegExp }

/** Cues of the grounds and of the subject line; the one nearest to the citation counts. */
export const PREAMBLE_CUES: RelationCue[] = [
  { kind: 'answers', pattern: /(?:trả lời|phúc đáp|hồi đáp|giải đáp)(?!\p{L})/gu },
  {
    kind: 'basis',
    pattern:
      /(?:căn cứ|xét (?:đề nghị|tờ trình|thấy|nội dung|báo cáo)|theo (?:đề nghị|báo cáo|tờ trình|quy định)|(?:sau khi |qua )?xem xét|trên cơ sở|tiếp nhận|nhận được|dựa trên)(?!\p{L})/gu,
  },
  {
    kind: 'implements',
    pattern:
      /(?:thực hiện|triển khai|thi hành|cụ thể hóa|quán triệt|chấp hành|hưởng ứng|theo (?:tinh thần|chỉ đạo|ý kiến chỉ đạo|yêu cầu))(?!\p{L})/gu,
  },
]

/** What a document does itself to another; a duty to prepare such a change is none. */
export const ACT_CUES: RelationCue[] = [
  { kind: 'replaces', pattern: /(?<!(?:được|bị) )thay thế(?: cho)?(?= )/gu },
  { kind: 'repeals', pattern: /(?:bãi bỏ|hủy bỏ|thu hồi|chấm dứt (?:hiệu lực|thực hiện))(?= )/gu },
  {
    kind: 'amends',
    pattern:
      /(?:sửa đổi|bổ sung|điều chỉnh|đính chính|gia hạn|kéo dài|thay đổi|bãi bỏ (?:điểm|khoản|mục|điều|một số))(?=[ ,])/gu,
  },
]

/** Words after a citation that end its force: "Chỉ thị số … hết hiệu lực". */
export const LAPSES = /^[^.;]{0,60}?(?:hết hiệu lực|không còn hiệu lực|(?:được|bị) bãi bỏ)/u

/** Words that give an order: what follows them is a duty of others, not an act of the document. */
export const ORDERED =
  /(?:^|(?<!\p{L}))(?:giao|yêu cầu|đề nghị|chủ trì|tham mưu|phối hợp|rà soát|trình|đề xuất|kiến nghị|nghiên cứu|xem xét|hướng dẫn|chỉ đạo)(?!\p{L})/u

/** Who acts in a document's own sentence: "Quyết định này thay thế …", "Ủy ban nhân dân tỉnh điều chỉnh …". */
export const OWN_ACTOR =
  /(?:(?:quyết định|chỉ thị|kế hoạch|công văn|nghị quyết|văn bản|thông báo|công điện|hướng dẫn|kết luận|quy chế|quy định|chương trình|đề án|thông tư) này|(?:ủy ban nhân dân|ubnd|chủ tịch|thủ tướng|chính phủ|hội đồng nhân dân|hđnd|bộ trưởng|ban thường vụ|thường trực)(?! các| xã| phường| huyện| cấp))(?!\p{L})/u

/** A title or subject that opens with what the document does to another one. */
export const AMENDING_SUBJECT =
  /^(?:\(?(?:v\/v|về việc|về|ban hành (?:quyết định|kế hoạch|văn bản)|quyết định|việc)[ :.]{0,4}){0,3}(?:sửa đổi|bổ sung|điều chỉnh|gia hạn|kéo dài|thay thế|bãi bỏ|hủy bỏ|đính chính|thay đổi|lùi|dừng|tạm dừng|không thực hiện)(?!\p{L})/u

/** The strongest relation to one document wins. */
export const STRENGTH: Record<RelationKind, number> = {
  amends: 6,
  replaces: 6,
  repeals: 6,
  answers: 4,
  implements: 3,
  basis: 2,
  mentions: 1,
}
