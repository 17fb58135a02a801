/** Wordings of a deadline. Patterns run on the search key; named groups d, m, y, q give the day, `every` a recurrence. */
export type DeadlineForm = { name: string; pattern: RegExp }

const DAY = '(?:(?<d>\\d{1,2})(?:[/.-]| tháng )(?<m>\\d{1,2})(?:(?:[/.-]| năm )(?<y>\\d{4}))?)'
const EVERY = '(?: (?<every>hằng|hàng) (?<unit>tuần|tháng|quý|năm))'
const DONE =
  '(?:(?:phải )?hoàn (?:thành|tất|thiện)(?: (?:xong|việc này|toàn bộ|và [^,.;]{0,40}))?,? |xong |gửi |báo cáo )?'
const BEFORE =
  '(?:trước|chậm nhất(?: là)?(?: đến)?(?: trước| vào| trong)?|muộn nhất(?: là)?|đến hết|hạn cuối|hạn chót|không quá|không chậm hơn|không muộn hơn|thời hạn|xong trong)'
const HOUR = '(?:(?: hết)? \\d{1,2} ?(?:h|g|giờ)(?: ?\\d{1,2})?(?: phút)?,?)?'

export const DEADLINE_FORMS: DeadlineForm[] = [
  {
    name: 'before-day',
    pattern: new RegExp(`${DONE}${BEFORE}${HOUR}(?: hết)?(?: ngày)? ${DAY}(?!\\d|/)${EVERY}?`, 'gu'),
  },
  {
    name: 'on-day',
    pattern: new RegExp(
      `(?:hoàn thành |gửi |báo cáo |xong )[^.;]{0,60}?(?:trong|vào|đến|xong)(?: hết)? ngày ${DAY}(?!\\d|/)`,
      'gu',
    ),
  },
  {
    name: 'before-day-of-month',
    pattern: new RegExp(`${DONE}(?:${BEFORE}|vào)(?: hết)? ngày (?:mùng |mồng )?(?<d>\\d{1,2})(?: của)?${EVERY}`, 'gu'),
  },
  {
    name: 'month',
    pattern: new RegExp(
      `${DONE}(?:${BEFORE}|trong|vào|xong)(?: (?:cuối|đầu|hết))? tháng (?<m>\\d{1,2})(?:(?:[/.-]| năm )(?<y>\\d{4}))?(?!\\d|/)${EVERY}?`,
      'gu',
    ),
  },
  {
    name: 'quarter',
    pattern: new RegExp(
      `${DONE}(?:${BEFORE}|trong|vào|xong)(?: (?:cuối|đầu|hết))? quý (?<q>i{1,3}|iv|[1-4])(?:(?:[/.-]| năm |, năm )(?<y>\\d{4}))?(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  {
    name: 'year',
    pattern: new RegExp(
      `${DONE}(?:${BEFORE}|trong|vào)(?: (?:cuối|hết))? năm (?:học )?(?<y>20\\d{2})(?! ?[-–] ?\\d|\\d)`,
      'gu',
    ),
  },
  {
    name: 'finish-in-year',
    pattern: new RegExp(`hoàn thành(?! tốt)[^.;]{0,110}? năm (?<y>20\\d{2})(?! ?[-–] ?\\d|\\d)`, 'gu'),
  },
  {
    name: 'periodic',
    pattern:
      /(?<!theo )định kỳ(?:,)?(?: (?<every>hằng|hàng) (?<unit>tuần|tháng|quý|năm)| (?<months>\d{1,2}) tháng(?:\/lần| một lần)?| (?<unitOnly>quý|tháng|tuần|năm))?(?: \([^()]{0,60}\))?(?=[^.;]{0,60}? ?(?:báo cáo|tổng hợp|gửi|rà soát|đánh giá|kiểm tra|\.|,|;|$|để|và|trước))/gu,
  },
  {
    name: 'every',
    pattern:
      /(?<=(?:báo cáo|kết quả|tổng hợp|gửi|cập nhật|thống kê|sơ kết|đánh giá)[^.;]{0,80}? )(?<!(?:ngân sách|nghị quyết|khen thưởng|kế hoạch|dự toán|nhà nước|công tác|thường xuyên|chương trình) )(?<every>hằng|hàng) (?<unit>tuần|tháng|quý|năm)/gu,
  },
  {
    name: 'every-first',
    pattern:
      /(?<=^|[,;.] |và )(?<every>hằng|hàng) (?<unit>tuần|tháng|quý|năm),? (?=[^.;]{0,40}?(?:báo cáo|tổng hợp|tổ chức|rà soát|cập nhật|gửi|xây dựng|tham mưu))/gu,
  },
  { name: 'times', pattern: /(?<months>\d{1,2}) tháng (?:một|01|1|\/ ?1)? ?lần/gu },
  {
    name: 'before-event',
    pattern: /(?:hoàn thành|xong) (?:trước|ngay sau) (?:ngày|khi|thời điểm|đợt|kỳ) (?!\d)[^,.;]{3,50}/gu,
  },
  {
    name: 'within',
    pattern:
      /(?:trong|chậm nhất(?: là)?|không quá)(?: thời hạn| thời gian| vòng)?(?: là)? \d{1,3}(?: \([^()]{0,20}\))? (?:ngày|giờ|tuần|tháng)(?: làm việc)?(?:,? (?:kể từ|tính từ|từ|sau)(?: ngày| khi| thời điểm)? [^,.;]{3,60})?/gu,
  },
  {
    name: 'at-once',
    pattern: /(?:báo cáo|thực hiện|triển khai) ngay(?= [^,.;]{0,40}(?:về|cho|ubnd|sở|khi|để)|[.,;]|$)/gu,
  },
]

/** Values of a "Thời gian thực hiện" label that leave the end open. */
export const OPEN_END =
  /thường xuyên|tiếp theo|theo tiến độ|theo lộ trình|trở đi|sau khi|hằng|hàng|giai đoạn|theo quy định|theo kế hoạch/u
