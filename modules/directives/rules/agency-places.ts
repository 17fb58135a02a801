import { END, endAt, FURTHER_LEVELS, sticky } from './agency-words.ts'
import { LEVELS } from './office-names.ts'

/** First words of agencies and documents, which never begin a place's name. */
const NOT_A_PLACE =
  'Sở|Bộ|Ban|Ủy|Uỷ|UBND|HĐND|Công an|Công ty|Văn|Chủ|Giám|Thủ|Các|Hội|Đài|Báo|Trung tâm|Thanh tra|Cục|Chi cục|Bảo hiểm|Kho|' +
  'Ngân|Liên|Tỉnh|Thành phố|Mặt|Viện|Tòa|Trường|Đề|Quyết|Kế|Thông|Nghị|Đồn Biên|Hạt Kiểm|Trạm Y|Trạm Khuyến|Điện lực|Bưu điện|Viễn thông|' +
  'Hải quan|Bệnh viện|Doanh nghiệp|Hiệp hội|Cơ quan|Người|Đảng ủy|Đảng uỷ|Thường trực|Thường vụ|Trưởng|Phó|Lãnh đạo|Bí thư|Đoàn|Đồng chí|' +
  'Tập đoàn|Tổng|Lực lượng|Phòng|Quỹ|Thuế|Cục|Vụ|VNPT|Viettel|EVN|Tiếp tục|Tăng cường|Giao|Riêng|Đồng thời|Trong|Để|Nội dung|Thời gian'
const NAME = sticky(`(?!(?:${NOT_A_PLACE})(?!\\p{L}))\\p{Lu}[\\p{L}'’]*(?:[ -](?:- )?\\p{Lu}[\\p{L}'’]*){0,4}`)
const NAME_SEPARATOR = sticky('(?:,? và |, |; )')
const CAPITAL_VERB =
  /^(?:Chủ trì|Chủ động|Phối hợp|Tham mưu|Tổ chức|Xây dựng|Thực hiện|Tiếp tục|Căn cứ|Có trách|Chịu trách|Trên cơ)/
const PLACE_TAIL = sticky(
  `(?: (?:cấp )?(?:${LEVELS}|trung ương|việt nam|nhà nước|chính phủ|tỉnh ủy|thành ủy|các cấp|khu vực (?:[ivx]+|\\d+)|cấp xã|` +
    `(?:tại |ở )?địa phương|thuộc tỉnh|các (?:${LEVELS}))${END}${FURTHER_LEVELS})+`,
)

const PLURAL_LEVEL = new RegExp(` các (?:${LEVELS})$`, 'u')

/** End of "tỉnh", "thành phố Trà Giang", "các huyện, thị xã" after an agency's name that ends at `at`. */
export function endOfPlace(text: string, key: string, at: number): number {
  const tail = endAt(PLACE_TAIL, key, at)
  const several = tail > 0 && PLURAL_LEVEL.test(key.slice(at, tail)) ? readPlaceNames(text, tail) : null
  if (several && several.names.length > 1) return several.to
  return endOfPlaceName(text, tail > 0 ? tail : at)
}

/** End of a place's proper name right after `at`, as in "Công an tỉnh Sông Trà"; `at` when there is none. */
export function endOfPlaceName(text: string, at: number): number {
  if (text[at] !== ' ') return at
  const end = endAt(NAME, text, at + 1)
  return end > 0 && !CAPITAL_VERB.test(text.slice(at + 1, end + 12)) ? end : at
}

/** Proper names after a level: " Vĩnh Hòa và An Sơn" or ": Vĩnh Hòa, An Sơn". */
export function readPlaceNames(text: string, at: number): { names: string[]; to: number } {
  const names: string[] = []
  let to = at
  let next = text.startsWith(': ', at) ? at + 2 : at + 1
  if (text[next - 1] !== ' ') return { names, to }
  for (;;) {
    const end = endAt(NAME, text, next)
    if (end < 0) return { names, to }
    names.push(text.slice(next, end))
    to = end
    next = endAt(NAME_SEPARATOR, text, end)
    if (next < 0) return { names, to }
  }
}
