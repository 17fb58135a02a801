import { defineErrors } from '../../platform/errors.ts'

export const importErrors = defineErrors({
  sheet_kind_not_found: { status: 404, title: 'Không có loại bảng này. Mở lại trang danh sách rồi chọn nhập bảng.' },
  sheet_target_missing: { status: 400, title: 'Bảng này thuộc về một hồ sơ. Mở hồ sơ đó rồi nhập hoặc xuất bảng.' },
  sheet_day_needed: { status: 400, title: 'Bảng này chỉ xuất được tại một ngày. Chọn ngày rồi xuất lại.' },
  import_not_found: { status: 404, title: 'Không tìm thấy lần nhập bảng này, hoặc bạn không được xem.' },
  import_file_missing: { status: 400, title: 'Chưa có tệp nào được gửi lên. Chọn tệp XLSX hoặc CSV rồi gửi lại.' },
  import_not_ready: { status: 409, title: 'Bảng chưa đọc xong hoặc đang ghi. Chờ xong rồi thực hiện lại.' },
  import_finished: { status: 409, title: 'Lần nhập bảng này đã kết thúc. Tải tệp lên lại để bắt đầu lần mới.' },
  import_not_running: {
    status: 409,
    title: 'Lần nhập bảng này không đang ghi. Tải lại trang để xem tình trạng mới nhất.',
  },
  import_nothing_chosen: { status: 409, title: 'Chưa chọn dòng nào để ghi. Chọn ít nhất một dòng rồi ghi lại.' },
  sheet_header_not_found: {
    status: 422,
    title: 'Không thấy dòng tiêu đề cột trong 30 dòng đầu. Tải tệp mẫu, chép dữ liệu vào đúng cột rồi tải lên.',
  },
  sheet_columns_missing: { status: 422, title: 'Bảng thiếu cột bắt buộc. Thêm các cột sau rồi tải lên' },
  sheet_columns_doubled: { status: 422, title: 'Bảng có cột lặp lại. Giữ lại một trong các cột sau rồi tải lên' },
  sheet_without_rows: { status: 422, title: 'Bảng chỉ có tiêu đề, chưa có dòng nào. Nhập dữ liệu rồi tải lên.' },
  import_rights_lost: {
    status: 403,
    title: 'Người thực hiện không còn quyền nhập bảng này nên việc ghi đã dừng. Liên hệ quản trị.',
  },
})
