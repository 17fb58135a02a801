/** What may hinder the work, as the closing clauses name it. */
const TROUBLE =
  '(?:khó khăn|vướng mắc|vướng, mắc|bất cập|(?:vấn đề|nội dung|việc)(?: gì)? (?:mới |khác )?(?:phát sinh|vượt|chưa|cần|khó)|gì (?:vướng|chưa|khó|phát sinh)|phát sinh|chưa phù hợp|chưa rõ|sửa đổi, bổ sung|điều chỉnh, bổ sung|bổ sung, sửa đổi|sửa đổi|điều chỉnh|ý kiến khác|thay đổi)'
const COURSE =
  '(?:trong )?(?:suốt )?quá trình (?:tổ chức |triển khai,? |thực hiện,? |thi hành,? |áp dụng,? )*(?:triển khai|thực hiện|thi hành|áp dụng)'
const IF = '(?:nếu|khi|trường hợp|trong trường hợp)'

/**
 * The closing clause on difficulties: "trong quá trình thực hiện, nếu có khó khăn, vướng mắc …",
 * "mọi vướng mắc đề nghị phản ánh …". Runs on the search key.
 */
export const DIFFICULTIES = new RegExp(
  `(?:^|(?<=[.;,] ))(?:(?:đồng thời,? )?${COURSE}[^.;]{0,140}?(?:nếu |có |gặp |phát sinh |nảy sinh |thấy )[^.;]{0,60}?${TROUBLE}|${IF} (?:có |còn |gặp |phát sinh |thấy |cần |nảy sinh )[^.;]{0,40}?${TROUBLE}|(?:mọi|những|các|nếu) (?:khó khăn,? )?(?:khó khăn|vướng mắc|vấn đề phát sinh)[^.;]{0,80}?(?:phản ánh|báo cáo|liên hệ|trao đổi|gửi|thông tin))`,
  'u',
)

/** One of the verbs below; without any the two patterns need not be tried. */
export const MAY_TELL = /báo cáo|phản ánh|thông tin|phản hồi|gửi|kiến nghị|đề xuất|trao đổi|liên hệ/u
/** "báo cáo kết quả về", "phản ánh kịp thời cho": whom to tell follows. */
export const TELL =
  /(?:báo cáo|phản ánh|thông tin|phản hồi|gửi|kiến nghị|đề xuất|trao đổi|liên hệ)(?: (?:kịp thời|ngay|kết quả|tiến độ|số liệu|triển khai|thực hiện|tình hình|bằng văn bản|định kỳ|(?:hằng|hàng) (?:năm|quý|tháng|tuần)|tổng hợp|báo cáo|và|việc|theo quy định))*(?: (?:về|cho|đến|tới|với|gửi|trực tiếp))* /gu
/** "báo cáo kết quả thực hiện Chỉ thị này về …": more words between, so that only "về" and the like may follow. */
export const TELL_AT_LENGTH = /báo cáo [^.;,()]{3,90}? (?:về|gửi(?: về)?|cho|đến|tới) (?=\p{L})/gu

/** "(qua Sở Nội vụ)", "thông qua đầu mối Sở Nội vụ". */
export const THROUGH =
  /(?:\(|, )?(?:thông qua|qua) (?:đầu mối |cơ quan thường trực là |cơ quan thường trực |cơ quan đầu mối |địa chỉ: )?/u
/** "để tổng hợp, báo cáo …": the first told only passes it on. */
export const PASSED_ON =
  /(?:để|,) (?:[^.;()]{0,40})?tổng hợp,? (?:và )?(?:tham mưu,? |trình,? |chung,? )?(?:báo cáo|trình) (?:cho )?/u

/** What is told are results, not questions or data for the work itself. */
export const RESULTS = /kết quả|tiến độ|tình hình thực hiện|tổng hợp,? báo cáo|sơ kết|tổng kết/u
/** Those who give orders are reported to. */
export const SUPERIOR =
  /^(?:(?:chủ tịch |thường trực |lãnh đạo )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)|(?:phó )?thủ tướng|chính phủ|bộ |ban thường vụ|tỉnh ủy|thành ủy|huyện ủy|cấp có thẩm quyền|hội đồng nhân dân)/u
/** "gửi Sở Tư pháp thẩm định": what is sent is worked on there, not reported. */
export const FOR_ITS_OWN_WORK =
  /^,? (?:để )?(?:thẩm định|thẩm tra|góp ý|lấy ý kiến|cho ý kiến|tham gia ý kiến|có ý kiến|phê duyệt|đăng tải|công bố|niêm yết|in ấn|phát hành|xử lý theo)(?!\p{L})/u
/** Many are informed, one is reported to. */
export const MANY = /^(?:các |ubnd các |ủy ban nhân dân các |chủ tịch ubnd các |ubnd cấp )/u
