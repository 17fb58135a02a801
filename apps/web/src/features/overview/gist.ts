import { beginCapital } from '../../ui/text/first-letter'

/** Verbs with which a directive says what is to be done; after them a duty differs from its neighbours. */
const verbs = [
  'rà soát',
  'lập',
  'bố trí',
  'đề xuất',
  'xây dựng',
  'tổ chức',
  'hướng dẫn',
  'thực hiện',
  'tham mưu',
  'kiểm tra',
  'tổng hợp',
  'theo dõi',
  'đôn đốc',
  'thẩm định',
  'cân đối',
  'phân bổ',
  'quản lý',
  'tuyên truyền',
  'triển khai',
  'báo cáo',
  'hoàn thiện',
  'hoàn thành',
  'đánh giá',
  'đầu tư',
  'nâng cấp',
  'sửa chữa',
  'giải quyết',
  'ban hành',
  'đào tạo',
  'bồi dưỡng',
  'khảo sát',
  'thống kê',
  'xác định',
  'xử lý',
  'huy động',
  'lồng ghép',
  'bảo đảm',
  'tăng cường',
]

const opening = /^(?:là đầu mối,?\s*)?(?:chủ trì\s*(?:,|và)?\s*)?(?:phối hợp (?:với )?)?/i
// No lookbehind: Safari 15 cannot read it.
const verb = new RegExp(`(^|[^\\p{L}])(?:${verbs.join('|')})(?!\\p{L})`, 'u')
/** How far into the text the parties may reach before this gives up. */
const furthest = 140

/**
 * A duty's text without 'Chủ trì, phối hợp với các sở, ban, ngành …' in front, for headers of a narrow table:
 * neighbours that begin alike cannot be told apart. The whole text stands beside it in the title.
 */
export function gist(text: string): string {
  const rest = text.slice(opening.exec(text)?.[0].length ?? 0)
  if (rest.length === text.length) return text
  const found = verb.exec(rest)
  if (!found || found.index > furthest) return text
  const core = rest.slice(found.index + (found[1]?.length ?? 0))
  return beginCapital(core)
}
