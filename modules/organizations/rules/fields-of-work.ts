/** A field of work (lĩnh vực công tác), its name, and words by which a duty shows that it belongs there. */
type FieldOfWork = { code: string; name: string; words: RegExp }

/** In the order in which a tie is decided: the narrower field first. */
const table = [
  ['merit', 'Người có công', /(?:người|gia đình) có công|gia đình chính sách|liệt sĩ|thương binh|đền ơn/u],
  ['poverty', 'Giảm nghèo', /giảm nghèo|hộ nghèo|cận nghèo|nghèo đa chiều/u],
  ['social_protection', 'Bảo trợ xã hội, trẻ em', /bảo trợ|trợ giúp xã hội|trẻ em|người cao tuổi|khuyết tật/u],
  ['vocational', 'Giáo dục nghề nghiệp', /nghề nghiệp|dạy nghề|đào tạo nghề|học nghề/u],
  ['labour', 'Lao động, việc làm', /lao động|việc làm|tiền lương/u],
  ['religion', 'Tín ngưỡng, tôn giáo', /tôn giáo|tín ngưỡng/u],
  ['ethnic', 'Công tác dân tộc', /dân tộc thiểu số|công tác dân tộc|đồng bào dân tộc|vùng dân tộc/u],
  ['press', 'Báo chí, xuất bản', /báo chí|xuất bản|phát thanh|truyền hình|tin, bài|tuyên truyền/u],
  ['digital', 'Khoa học, công nghệ, chuyển đổi số', /khoa học|công nghệ|chuyển đổi số|viễn thông|bưu chính/u],
  ['tourism', 'Du lịch', /du lịch/u],
  ['culture', 'Văn hóa, thể thao', /văn hóa|di tích|di sản|thể thao|gia đình văn hóa|lễ hội|bảo tàng|thư viện/u],
  ['education', 'Giáo dục và đào tạo', /giáo dục|trường học|học sinh|giáo viên|về nguồn|nhà trường/u],
  ['health', 'Y tế', /y tế|bảo hiểm y tế|trạm y tế|khám bệnh|chữa bệnh|bác sĩ|dịch bệnh/u],
  ['environment', 'Tài nguyên, đất đai, môi trường', /môi trường|đất đai|tài nguyên|khoáng sản|chất thải/u],
  [
    'agriculture',
    'Nông nghiệp, nông thôn',
    /nông nghiệp|nông thôn|thủy lợi|lâm nghiệp|thủy sản|chăn nuôi|hạn hán|xâm nhập mặn/u,
  ],
  ['transport', 'Giao thông', /giao thông|tuyến đường|cầu đường|vận tải/u],
  ['construction', 'Xây dựng, quy hoạch', /xây dựng công trình|quy hoạch|nhà ở|đô thị|kiến trúc/u],
  ['investment', 'Kế hoạch và đầu tư', /đầu tư|danh mục (?:công trình|dự án)|vốn trung hạn|xúc tiến/u],
  ['finance', 'Tài chính, ngân sách', /ngân sách|kinh phí|tài chính|dự toán|quyết toán|giải ngân/u],
  ['trade', 'Công Thương', /công thương|thương mại|công nghiệp|xuất khẩu|chợ |điện lực/u],
  ['justice', 'Tư pháp', /tư pháp|hộ tịch|công chứng|văn bản quy phạm/u],
  ['inspection', 'Thanh tra, tiếp công dân', /thanh tra|khiếu nại|tố cáo|tiếp công dân/u],
  ['defence', 'Quốc phòng', /quốc phòng|quân sự|hậu phương quân đội|tuyển quân|dân quân/u],
  ['security', 'An ninh, trật tự', /an ninh|trật tự|phòng cháy|tội phạm/u],
  [
    'home_affairs',
    'Nội vụ',
    /thi đua|khen thưởng|trao quyết định|lễ (?:trao|công bố)|tổ chức bộ máy|cán bộ, công chức|lưu trữ/u,
  ],
] as const satisfies readonly (readonly [string, string, RegExp])[]

export const fieldsOfWork: readonly FieldOfWork[] = table.map(([code, name, words]) => ({ code, name, words }))

export const fieldCodes = table.map(([code]) => code)

const names: ReadonlyMap<string, string> = new Map(table.map(([code, name]) => [code, name]))

export const nameOfField = (code: string): string => names.get(code) ?? code

/** Fields whose words occur in a text, the one with the most words first; the words that showed it beside each. */
export function findFields(text: string): { code: string; words: string[] }[] {
  const plain = text.normalize('NFC').toLowerCase().replace(/hoá/g, 'hóa').replace(/uỷ/g, 'ủy').replace(/thuỷ/g, 'thủy')
  return fieldsOfWork
    .map(({ code, words }) => ({ code, words: plain.match(new RegExp(words.source, 'gu')) ?? [] }))
    .filter(({ words }) => words.length > 0)
    .sort((left, right) => right.words.length - left.words.length)
    .map(({ code, words }) => ({ code, words: [...new Set(words)] }))
}
