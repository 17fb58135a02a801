/**
 * Wordings of a deadline, tried on the search key; the earliest match wins, at one place the form
 * listed first; those marked `fallback` only where nothing else was found.
 * Groups: d, m, y, q a day, month, year, quarter; `half` the first or last six months; `first` the word before a whole
 * period; `every` with `unit`, `months` or `times` a rhythm, `onDay` and `weekday` its day; `count`, `units`, `start` a
 * counted period; `value` what follows a label; `this` a period named from the document's date.
 */
export type DeadlineForm = { name: string; pattern: RegExp; fallback?: true }

const form = (name: string, ...parts: string[]): DeadlineForm => ({ name, pattern: new RegExp(parts.join(''), 'gu') })
const fallback = (name: string, ...parts: string[]): DeadlineForm => ({ ...form(name, ...parts), fallback: true })

/** "trước" as typed or recognised with its marks gone astray. */
const AHEAD = 'tr[ưuứ][ớóơo]c'
const YEAR = '(?<y>\\d{4}|\\d{2}(?!\\d))'
export const DAY = `(?:(?<d>\\d{1,2})(?: ?[/.-] ?| ?tháng )(?<m>\\d{1,2})(?:(?: ?[/.-] ?|,? ?năm )${YEAR})?(?!\\d| ?/ ?\\d|[.-]\\d))`
const EVERY = '(?: (?:của )?(?<every>hằng|hàng|mỗi) (?<unit>ngày|tuần|tháng|quý|năm))'
const DONE =
  '(?:(?:phải )?hoàn (?:thành|tất|thiện)(?: (?:xong|việc này|toàn bộ|và [^,.;]{0,40}))?,? |xong |gửi |báo cáo )?'
const LATEST =
  '(?:chậm|muộn) nhất(?: là)?(?: vào)?(?: (?:đến|trong|không quá))?(?: hết)?|không (?:quá|chậm hơn|muộn hơn)|xong trong'
const LIMIT = 'từ nay đến(?: hết| cuối| trước)?|hạn (?:cuối|chót)(?: cùng)?(?: là)?|thời hạn(?: là)?'
const BEFORE = `(?:${AHEAD}(?: (?:hạn|mốc|thời điểm))?|(?:${LATEST})(?: ${AHEAD})?|(?:${LIMIT})(?: ${AHEAD})?)`
const HOUR =
  "(?:(?: hết)?(?: lúc)? \\d{1,2} ?(?:h|g|giờ|:) ?(?:\\d{1,2})?(?: ?(?:phút|p\\b|['’′]))?(?: (?:sáng|trưa|chiều|tối))?,?)?"
const WEEKDAY = '(?: (?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?)?'
const EDGE = '(?: (?:những )?(?:cuối|đầu|giữa|hết|nửa (?:đầu|cuối)|tuần (?:đầu|cuối)))?'
const MONTH = `tháng (?:\\d{1,2}(?: ?[-–,] ?| và | đến )(?:tháng )?)?(?<m>\\d{1,2})(?:(?: ?[/.-] ?|,? ?năm )(?<y>\\d{4}))?(?!\\d|/| ?%)`
const ROMAN = '(?:i{1,3}|iv|[1-4])'
const QUARTER = `quý (?:${ROMAN}(?: ?[-–,] ?| và | đến )(?:quý )?)?(?<q>${ROMAN})(?:(?: ?[/.-] ?| năm |, năm )(?<y>\\d{4}))?(?![\\p{L}\\d])`
const NUMBER = '(?<count>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười lăm|ba mươi)(?: ?\\([^()]{0,20}\\))?'
const START =
  '(?:,? (?:kể từ|tính từ|từ|sau) (?<start>(?:ngày|khi|thời điểm|lúc)[^,.;:()]{0,70}?)(?=[,.;:()]|$| (?:để|phải|gửi|hoàn thành) ))?'
const REPORTS = '(?:báo cáo|tổng hợp|gửi|cập nhật|thống kê|sơ kết|tổng kết|giao ban)'
const FINISHES = '(?:hoàn thành|hoàn tất|xong|kết thúc|nghiệm thu)'
const ATTRIBUTE =
  '(?:ngân sách|nghị quyết|khen thưởng|kế hoạch|dự toán|nhà nước|công tác|thường xuyên|chương trình|tăng trưởng|bình quân|mục tiêu|chỉ tiêu)'
const ACTS =
  '(?:báo cáo|tổng hợp|tổ chức|rà soát|cập nhật|gửi|xây dựng|tham mưu|đánh giá|kiểm tra|lập |thống kê|sơ kết|tổng kết|trình |tiến hành|đề xuất|bố trí|công bố|công khai|theo dõi)'
const MOMENT =
  '(?:khi|ngày|thời điểm|đợt|kỳ|mùa|tết|năm học|dịp|lễ|đại hội|khai giảng|thềm|ngày hội)(?! ?\\d)(?: [^,.;()]{2,60})?'

export const DEADLINE_FORMS: readonly DeadlineForm[] = [
  form(
    'label',
    '(?:thời (?:gian|hạn|điểm)|(?<![\\p{L}])hạn|tiến độ)(?: (?:hoàn thành|thực hiện|báo cáo|gửi|nộp|trình|triển khai|ban hành|tổ chức|xong|cuối cùng|kết quả|chậm nhất)){0,3} ?: ?(?<value>[^;)]{2,90}?)(?=[.;)]|$)',
  ),
  form(
    'twice-a-year',
    `${DONE}${BEFORE}(?: ngày)? (?<d>\\d{1,2})(?:/| tháng )0?6(?: hằng năm| hàng năm)?(?:,| và)(?: ${AHEAD})?(?: ngày)? \\d{1,2}(?:/| tháng )12 (?<twice>(?:hằng|hàng) năm)`,
  ),
  form(
    'half-year-and-year',
    '(?<twice>0?6 tháng)[^.;]{0,50}? ngày (?<d>\\d{1,2})(?:/| tháng )0?6(?![/\\d]| năm)[^.;]{0,60}? \\d{1,2}(?:/| tháng )12(?![/\\d]| năm)',
  ),
  form('before-day', `${DONE}${BEFORE}${HOUR}(?: hết)?${WEEKDAY}(?: ngày)?(?: ?\\()? ?${DAY}${EVERY}?`),
  form(
    'on-day',
    `(?:hoàn thành |gửi |báo cáo |xong |nộp |trình |tổ chức )[^.;]{0,60}?(?:trong|vào|xong|lúc|đúng)${HOUR}(?: hết)? ngày ${DAY}`,
  ),
  form(
    'until-day',
    `(?:hoàn thành|xong|kết thúc) (?:(?!số liệu|tính|lũy kế|từ ngày)[^.;]){0,60}?(?:đến|xong|:)(?: hết)?(?: ngày)? ${DAY}`,
  ),
  form(
    'range',
    '(?<!(?:số liệu|kỳ báo cáo|giai đoạn|phát sinh|báo cáo|tính|kết quả)[^.;]{0,30})từ (?:nay|(?:ngày )?\\d{1,2}(?: ?[/.-] ?| tháng )\\d{1,2}(?:(?:[/.-]| năm )\\d{4})?) ?(?:đến|-|–)(?: hết)?(?: ngày)? ',
    `${DAY}(?!${EVERY})`,
  ),
  form(
    'month-range',
    '(?<!(?:số liệu|kỳ báo cáo|giai đoạn|phát sinh|báo cáo|tính|kết quả)[^.;]{0,30})từ (?:nay|tháng \\d{1,2}(?:(?:/| năm )\\d{4})?) ?(?:đến|-|–)(?: hết)? ',
    MONTH,
  ),
  form(
    'by-day',
    `(?<!(?:tính|kể|lũy kế|số liệu|ước) )đến (?:ngày ${DAY}|${MONTH})(?=,? (?:phải |cơ bản )?(?:hoàn thành|xong|kết thúc))`,
  ),
  form(
    'day-of-period',
    `${DONE}(?:${BEFORE}|vào)${HOUR}(?: hết)? ngày (?:mùng |mồng )?(?<onDay>\\d{1,2})(?: ?\\([^()]{0,20}\\))?(?:`,
    `(?: của)?(?: tháng (?:đầu|cuối)(?: cùng)?(?: của)?)?(?: (?<every>hằng|hàng|mỗi|từng))? (?<unit>tháng|quý|năm|kỳ)(?![\\p{L}]| \\d| này| tới| sau))`,
  ),
  form(
    'day-this-month',
    `${DONE}(?:${BEFORE}|vào)${HOUR}(?: hết)? ngày (?<onDay>\\d{1,2})(?: của)? tháng (?<this>này|sau|tới)(?! ?\\p{L}*lần)`,
  ),
  form(
    'weekday',
    `${DONE}(?:${BEFORE}|vào|chiều|sáng|vào chiều|vào sáng)${HOUR}(?: (?:sáng|chiều))?(?: ngày)? (?:thứ (?<weekday>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<weekday>chủ nhật))(?: \\([^()]{0,20}\\))?(?: của)? (?<every>hằng|hàng|mỗi) (?<unit>tuần)`,
  ),
  form('month', `${DONE}(?:(?<first>${BEFORE})|trong|vào|xong|hoàn thành:?)(?<edge>${EDGE}) ${MONTH}${EVERY}?`),
  form('quarter', `${DONE}(?:(?<first>${BEFORE})|trong|vào|xong|hoàn thành:?)(?<edge>${EDGE}) ${QUARTER}${EVERY}?`),
  form('every-year-in', `(?:${MONTH}|${QUARTER})${EVERY}`),
  form('session', `trình [^.;]{0,60}?(?:phiên họp|kỳ họp)[^.;]{0,30}? ${MONTH}`),
  form('quarter-in-brackets', `(?<=\\()${QUARTER}(?=\\))`),
  form(
    'half-year',
    '(?:trong|xong|vào|hết) (?<half>6|06|sáu|9|09|chín) tháng (?<edge>đầu|cuối) năm(?: (?<y>20\\d{2}))?',
  ),
  form(
    'year',
    `${DONE}(?:(?<first>${BEFORE})|trong|vào)(?<edge>${EDGE}) năm (?<school>học )?(?<y>20\\d{2})(?: ?[-–] ?(?<y2>20\\d{2}))?(?! ?[-–] ?\\d|\\d)`,
  ),
  form(
    'this-period',
    `(?:${FINISHES}|báo cáo|gửi|trình|ban hành)[^.;]{0,80}?(?:trong|${AHEAD}|vào|hết)(?: (?:cuối|hết))? (?<unit>tuần|tháng|quý|năm) (?<this>này|nay|tới)(?! \\p{L}+ (?:qua|trước))`,
  ),
  form(
    'end-of-year',
    `(?:vào|${AHEAD}|đến|trong|dịp|từ nay đến(?: hết)?) (?<this>cuối) (?<unit>năm|quý|tháng)(?=[,.;)]|$| (?:để|và|báo|nhằm|tập|phải|hoàn))`,
  ),
  form(
    'periodic',
    `(?<!theo )định kỳ,? (?:(?<every>hằng|hàng|mỗi|từng) (?<unit>ngày|tuần|tháng|quý|năm)|(?<months>\\d{1,2}) tháng(?:/lần| một lần|/ ?0?1 lần)?(?! đầu)|(?<unit>quý|tháng|tuần|năm)(?! học))(?: \\([^()]{0,60}\\))?(?=[^.;]{0,60}? ?(?:báo cáo|tổng hợp|gửi|rà soát|đánh giá|kiểm tra|\\.|,|;|$|để|và|${AHEAD}))`,
  ),
  form('times', '(?<months>\\d{1,2}) tháng(?: ?/ ?| một | 0?1 | )lần'),
  form(
    'times-in-period',
    '(?:(?<times>\\d{1,2}|một|hai|bốn) lần ?/ ?(?<unit>tuần|tháng|quý|năm)|mỗi (?<unit>tuần|tháng|quý|năm) (?:ít nhất |tối thiểu )?(?<times>\\d{1,2}|một|hai) lần)',
  ),
  form('every', `(?<=${REPORTS}[^.;]{0,80}? )(?<!${ATTRIBUTE} )(?<every>hằng|hàng) (?<unit>ngày|tuần|tháng|quý|năm)`),
  form('every-first', `(?<=^|[,;.] |và |kỳ )(?<every>hằng|hàng) (?<unit>tuần|tháng|quý|năm),? (?=[^.;]{0,80}?${ACTS})`),
  form(
    'within',
    `(?:(?:trong|chậm nhất(?: là)?|không quá|tối đa)(?<limit> thời hạn| thời gian| vòng)?(?: (?:là|tối đa|không quá|chậm nhất)){0,2} |(?:chậm nhất )?sau (?=[^.;]{0,25} (?:kể|tính) từ))${NUMBER} ?(?<units>ngày làm việc|ngày|giờ|tuần|tháng|năm)(?: (?:làm việc|liên tục))?(?! (?:qua|gần|liền|liên tiếp|liên tục|đầu|cuối|trở lại|vừa|tuổi|học|20\\d\\d))${START}`,
  ),
  fallback('until', `${DONE}đến (?:hết|cuối)(?: ngày)? ${DAY}`),
  fallback('until-month', `${DONE}đến (?:hết|cuối) ${MONTH}`),
  fallback('until-quarter', `${DONE}đến (?:hết|cuối) ${QUARTER}`),
  fallback('until-year', `${DONE}đến (?:hết|cuối) năm (?<y>20\\d{2})(?! ?[-–] ?\\d|\\d)`),
  fallback(
    'finish-in-year',
    'hoàn thành(?! tốt)(?:(?!ngày \\d|số \\d|tháng \\d|quý |luật |nghị quyết |quyết định |giai đoạn )[^.;]){0,110}? năm (?<y>20\\d{2})(?! ?[-–] ?\\d|\\d)',
  ),
  fallback(
    'periodic-unnamed',
    `(?<!(?:theo|báo cáo|kiểm tra|thanh tra|chế độ|giao ban|khám|đào tạo|bảo dưỡng) )định kỳ,?(?= (?:tổng hợp|báo cáo|rà soát|đánh giá|kiểm tra|gửi|sơ kết|cập nhật|tổ chức|thông tin|thống kê)|,? hoặc đột xuất (?:tổng hợp|báo cáo|gửi))`,
  ),
  fallback(
    'hour-every-day',
    `(?:${AHEAD}|vào)(?: lúc)? \\d{1,2} ?(?:h|g|giờ)(?: ?\\d{2})?(?: phút)?,? (?:hằng|hàng) ngày`,
  ),
  fallback('in-term', 'trong nhiệm kỳ(?: (?:này|20\\d{2} ?[-–] ?20\\d{2}))?(?! qua| tr)'),
  fallback('in-period', `(?:${FINISHES}|giải quyết dứt điểm)[^.;]{0,60}? trong (?:tuần|tháng|quý|ngày)(?=[,.;)]|$)`),
  fallback('before-event', `${FINISHES}(?: [^.;]{0,60}?)?,? (?:${AHEAD}|ngay sau) ${MOMENT}`),
  fallback(
    'before-season',
    `(?<=(?:báo cáo|gửi|trình)[^.;]{0,80} )${AHEAD} (?:mùa|tết|năm học|khai giảng|kỳ họp)(?: [^,.;()]{2,50})?`,
  ),
  fallback(
    'right-after',
    '(?<=^|(?:báo cáo|gửi|trình|ban hành|triển khai|thực hiện)[^.;]{0,80} |[,;.] )ngay sau (?:khi|ngày|thời điểm) [^,.;()]{3,60}',
  ),
  fallback(
    'at-once',
    'báo cáo ngay(?= [^,.;]{0,40}(?:về|cho|ubnd|sở|khi|để)|[.,;]|$)|(?:thực hiện|triển khai) ngay(?=[.,;]|$)',
  ),
  fallback('constantly', '(?<=^|[,;.] )thường xuyên(?= (?:[^.;,]{0,30},? )?báo cáo kết quả)'),
]

/** Values of a "Thời gian thực hiện" label that leave the end open. */
export const OPEN_END =
  /thường xuyên|tiếp theo|theo tiến độ|theo lộ trình|trở đi|sau khi|hằng|hàng|giai đoạn|theo quy định|theo kế hoạch/u

/** Ends a "Thời gian thực hiện" label may name; the last of them counts. */
export const TIME_VALUES = [DAY, MONTH, QUARTER, '(?<!\\d)(?<y>20\\d{2})(?!\\d)']
