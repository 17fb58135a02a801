/**
 * Words a duty opens with. They also end an agency's name: "Sở Y tế | rà soát …".
 * One or two words each, as they stand in the search key.
 */
export const DUTY_VERBS = new Set(
  (
    'chủ trì|chủ động|phối hợp|tham mưu|xây dựng|tổ chức|triển khai|tăng cường|rà soát|đẩy mạnh|đẩy nhanh|chỉ đạo|hướng dẫn|thực hiện|tiếp tục|' +
    'kịp thời|thường xuyên|khẩn trương|nghiên cứu|đề xuất|ban hành|theo dõi|đôn đốc|kiểm tra|giám sát|thanh tra|quan tâm|bố trí|cân đối|phân bổ|' +
    'tổng hợp|báo cáo|tuyên truyền|vận động|quản lý|bảo đảm|đảm bảo|tạo điều|huy động|lồng ghép|hoàn thiện|hoàn thành|cập nhật|công bố|công khai|' +
    'thẩm định|thẩm tra|trình|lập|phê duyệt|giải quyết|xử lý|tháo gỡ|khắc phục|chấn chỉnh|nâng cao|phát huy|phát động|phát hiện|phát triển|duy trì|' +
    'củng cố|kiện toàn|bổ sung|sửa đổi|điều chỉnh|thống kê|đánh giá|phân loại|phân công|phân cấp|xác định|thành lập|mở|mở rộng|mở đợt|cung cấp|chia sẻ|kết nối|' +
    'đào tạo|bồi dưỡng|tập huấn|phổ biến|quán triệt|chấp hành|tuân thủ|nghiêm cấm|nghiêm túc|khuyến khích|khuyến cáo|hạn chế|không|tập trung|ưu tiên|' +
    'quyết liệt|tích cực|căn cứ|chịu trách|có trách|có văn|có kế|có giải|có phương|có biện|cần|phải|theo|gửi|đăng ký|đề nghị|kiến nghị|yêu cầu|thông báo|thông tin|' +
    'hỗ trợ|giúp|tiến hành|sử dụng|khai thác|vận hành|đầu tư|thu hút|thu gom|thu hồi|kiểm soát|ngăn chặn|phòng ngừa|điều tra|biểu dương|khen thưởng|' +
    'lựa chọn|mua sắm|sẵn sàng|lắp đặt|tiếp nhận|bàn giao|giao|điều hành|điều phối|định kỳ|hằng năm|hàng năm|hàng tháng|hằng tháng|hàng quý|hằng quý|giữ vững|nắm|nắm chắc|bám sát|' +
    'hợp tác|ký kết|đổi mới|đa dạng|ứng dụng|áp dụng|chuyển đổi|chuyển giao|số hóa|chuẩn hóa|cụ thể|tự|tự kiểm|tiên phong|gương mẫu|làm tốt|làm rõ|giữ gìn|bảo vệ|bảo tồn|chăm lo|' +
    'khảo sát|thu thập|đưa|đăng tải|xem xét|quyết định|quy định|chuẩn bị|tham gia|tham dự|nhận diện|thúc đẩy|khơi thông|đồng bộ|luân phiên|kết hợp|tìm|chấm dứt|siết chặt|' +
    'tăng|giảm|đưa tin|đăng|phát sóng|chú trọng|coi trọng|rà soát|xây|sớm|quyết tâm|nỗ lực|tối ưu|bảo dưỡng|trực tiếp|phân tích|dự báo|cảnh báo|thường trực|sơ kết|tổng kết|đồng thời|tranh thủ|tận dụng|thiết lập|thí điểm|thử nghiệm|' +
    'vì|đối chiếu|xác minh|niêm yết|chi trả|cấp|cấp phát|hủy|bãi bỏ|ký|soạn thảo|góp ý|lấy ý|biên soạn|in ấn|phát hành|phân tách|rút ngắn|cắt giảm|đơn giản|tinh gọn|sắp xếp|luân chuyển|' +
    'là đầu|là cơ|là đơn|giao trách|đề cao|gắn|nhân rộng|truyền thông|tư vấn|phản ánh|đề ra|lãnh đạo|làm|dành|rà|nghiệm thu|giải ngân|thanh toán|quyết toán|kêu gọi|xúc tiến|nhanh chóng|nhắc nhở|vận dụng|khoanh vùng|truy vết|cử|tạm dừng|dừng|trồng|quy hoạch|di dời|giải phóng|đối với|trong phạm|trên cơ|' +
    'tuần tra|canh gác|thăm hỏi|thăm|tặng|xử phạt|khai báo|kê khai|treo|dán|lưu trữ|bảo quản|vệ sinh|phun|tiêm|tiêm phòng|điều trị|khám|sàng lọc|tìm kiếm|cứu hộ|sơ tán|kiểm đếm|quảng bá|giới thiệu|' +
    'tuyển chọn|tuyển dụng|điều động|biệt phái|bổ nhiệm|xóa|xóa bỏ|tháo dỡ|cưỡng chế|bồi thường|ra quân|phủ sóng|trả lời|đáp ứng|đối thoại|tiếp công|tiếp xúc|hiện đại|liên kết|liên hệ|mời|kiểm điểm|kiểm kê|kiểm định|' +
    'tiêu hủy|tiêu thụ|gieo trồng|thu hoạch|tích hợp|nêu cao|đấu tranh|cải tiến|cải thiện|cải cách|tái cơ|cơ cấu|cam kết|hoàn trả|nộp|trích|rút kinh|cung ứng|khởi công|thi công|nạo vét|duy tu|sửa chữa|tu bổ|tôn tạo|tham vấn|giám định|phản biện|tiếp thu|giải trình'
  ).split('|'),
)

/** Whether the search key reads one of the duty verbs at `at`. */
export function opensWithVerb(key: string, at: number): boolean {
  const first = wordEnd(key, at)
  if (DUTY_VERBS.has(key.slice(at, first))) return true
  if (key[first] !== ' ') return false
  return DUTY_VERBS.has(key.slice(at, wordEnd(key, first + 1)))
}

function wordEnd(key: string, at: number): number {
  let end = at
  while (end < key.length && end - at < 30 && !/[\s,;:.()]/.test(key[end] as string)) end += 1
  return end
}
