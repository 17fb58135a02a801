import type { OutlineNode } from './outline-tree.ts'
import { isClosing } from './outline-tree.ts'
import { findDeadline } from './read-deadline.ts'
import type { Doer } from './read-doer.ts'
import { findReportingClause } from './read-reporting.ts'

/** Headings whose sections state aims, grounds or the situation. */
const AIMS =
  /^(?:mục đích|mục tiêu|quan điểm|yêu cầu(?:$| chung|:)|đánh giá (?:chung|tình hình|kết quả)|tình hình|kết quả (?:đạt|thực hiện)|thực trạng|bối cảnh|sự cần thiết|căn cứ|cơ sở pháp lý|phạm vi|đối tượng|nguyên nhân|tồn tại|hạn chế|khái quát|nguyên tắc|phương châm|chỉ tiêu|dự báo|ưu điểm|thời gian, địa điểm|những kết quả|một số kết quả|giải thích)/u
/** Praise and consent in conclusions ask nobody for anything. */
const APPROVAL =
  /^(?:đánh giá cao|ghi nhận|biểu dương|hoan nghênh|cơ bản (?:thống nhất|đồng ý|nhất trí)|thống nhất (?!thực hiện)|đồng ý|nhất trí|chia sẻ với)/u
const SURE_APPROVAL =
  /^(?:đánh giá cao|ghi nhận|hoan nghênh|(?:cơ bản )?(?:thống nhất|đồng ý|nhất trí)(?: về)? (?:chủ trương|đề xuất|đề nghị|phương án|với|nội dung)|chia sẻ với)(?! .{0,80}giao )/u
const ENFORCEMENT =
  /(?:(?:chịu|có) trách nhiệm (?:tổ chức |triển khai )*(?:thi hành|thực hiện)(?: quyết định| nghị quyết| chỉ thị)?(?: này)?|căn cứ (?:quyết định|nghị quyết)(?: này)? thi hành|(?:quyết định|nghị quyết) này (?:thi hành|thực hiện))(?: kể từ ngày ký(?: ban hành)?)?[\s./]*$/u
const ENFORCES =
  /(?:chịu trách nhiệm|có trách nhiệm) (?:tổ chức )?(?:thi hành) (?:quyết định|nghị quyết|chỉ thị|công điện|kế hoạch) này[\s./]*$/u
const RECEIVED =
  /^nhận được .{3,40} này,? (?:yêu cầu|đề nghị)? ?[^.;]{3,260}?(?:nghiêm túc|khẩn trương|tổ chức|triển khai) (?:tổ chức |triển khai |nghiêm túc )*(?:thực hiện)(?: nghiêm túc| tốt| có hiệu quả)?[\s./]*$/u
const ENCLOSED = /^\(?(?:đính kèm|gửi kèm|kèm theo|xin gửi kèm|có .{3,60} kèm theo)(?!\p{L})/u
const EFFECT = /^ban hành kèm theo|^quyết định này|có hiệu lực/u
const GENERAL_CALL =
  /thực hiện(?: tốt)?(?: nghiêm)?(?: túc)?(?: các)?(?: nội dung)? (?:chỉ thị|kế hoạch|công văn|công điện|quyết định|nghị quyết) này[\s./]*$/u
const FOLLOWING_UP = /theo dõi|đôn đốc|kiểm tra|hướng dẫn/
const LONGEST_HEADING = 200
const FEWEST_WORDS = 4

/** Whether a heading opens a section on aims, grounds, scope or the situation. */
export function isAimsHeading(node: OutlineNode): boolean {
  return node.children.length > 0 && node.words.text.length < LONGEST_HEADING && AIMS.test(node.words.key)
}

/** Whether an item only praises, notes or consents; under an agency's heading "biểu dương …" may be its duty. */
export function isApproval(key: string, assigned: boolean): boolean {
  return assigned ? SURE_APPROVAL.test(key) : APPROVAL.test(key)
}

/** Whether an item without items under it asks for nothing: formulas on effect and enforcement, closings, praise. */
export function isFormula(node: OutlineNode, key: string, doer: Doer | null, assigned: boolean): boolean {
  if (ENCLOSED.test(key)) return true
  if (!assigned && key.split(' ', FEWEST_WORDS).length < FEWEST_WORDS) return true
  if (node.level === 'article') return ENFORCEMENT.test(key) || EFFECT.test(key)
  if (/^(?:các (?:ông|đồng chí),? |\(?các )?chánh văn phòng/u.test(key) && ENFORCEMENT.test(key)) return true
  if (node.level !== 'plain') return false
  if (RECEIVED.test(key.slice(0, 400)) && key.length < 400) return true
  if (isClosing(key)) return !doer || !(key.startsWith('nhận được') || asksForReport(key))
  return isGeneralCall(key)
}

/** "… nghiêm túc thực hiện Chỉ thị này." with nothing more to do. */
export function isGeneralCall(key: string): boolean {
  if (isEnforcement(key)) return true
  return GENERAL_CALL.test(key.slice(-200)) && !FOLLOWING_UP.test(key)
}

/** "… chịu trách nhiệm thi hành Chỉ thị này." */
export const isEnforcement = (key: string): boolean => ENFORCES.test(key.slice(-80))

/** A closing call that sets a day for reports is a duty of its own; the clause on difficulties is not. */
function asksForReport(key: string): boolean {
  const clause = findReportingClause(key)
  const words = clause < 0 ? key : key.slice(0, clause)
  return /báo cáo|gửi/.test(words) && findDeadline(words, null) !== null
}
