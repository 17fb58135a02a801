import { defineErrors } from '../../platform/errors.ts'

export const registerErrors = defineErrors({
  register_not_found: { status: 404, title: 'Không có sổ này trong các chương trình đang dùng. Chọn sổ khác.' },
  register_record_not_found: {
    status: 404,
    title: 'Không tìm thấy bản ghi này, hoặc bạn không được xem. Tải lại danh sách rồi chọn lại.',
  },
  register_record_wrong: {
    status: 422,
    title: 'Bản ghi còn chỗ chưa đúng. Xem các trường được đánh dấu, sửa lại rồi gửi.',
  },
  register_record_duplicate: {
    status: 409,
    title: 'Sổ đã có bản ghi này. Mở bản ghi đã có để sửa, hoặc sửa lại các trường dùng để phân biệt.',
  },
  register_record_removed: { status: 409, title: 'Bản ghi đã được xóa. Khôi phục rồi mới làm tiếp.' },
  register_record_not_removed: { status: 409, title: 'Bản ghi này chưa bị xóa nên không cần khôi phục.' },
  register_record_closed: {
    status: 409,
    title: 'Bản ghi đã trình hoặc đã xác nhận nên không sửa, xóa được. Trả lại bản ghi rồi sửa.',
  },
  register_stage_wrong: {
    status: 409,
    title: 'Bản ghi không ở bước có thể làm việc này. Tải lại trang để xem trạng thái mới nhất.',
  },
  register_own_submission: {
    status: 403,
    title: 'Người trình không được tự xác nhận bản ghi của mình. Nhờ người khác có thẩm quyền xác nhận.',
  },
  register_place_not_yours: {
    status: 403,
    title: 'Địa bàn đã chọn không thuộc phạm vi cơ quan bạn theo dõi. Chọn địa bàn của cơ quan mình.',
  },
  register_client_key_used: {
    status: 409,
    title: 'Mã của biểu nhập này đã dùng cho một bản ghi khác. Mở biểu nhập mới rồi nhập lại.',
  },
  register_not_publishable: {
    status: 422,
    title: 'Chương trình không cho công khai sổ này. Chọn sổ khác.',
  },
  register_not_public: {
    status: 404,
    title: 'Không có dữ liệu công khai ở địa chỉ này. Xem lại mã sổ và mã tỉnh.',
  },
  register_nothing_on_day: { status: 404, title: 'Vào ngày này chưa có bản ghi. Chọn ngày sau.' },
  register_photo_too_large: {
    status: 413,
    title: 'Ảnh quá lớn. Chụp hoặc lưu lại ảnh nhỏ hơn giới hạn cho phép rồi gửi lại.',
  },
  register_photo_unreadable: {
    status: 422,
    title: 'Tệp này không mở được như một ảnh. Gửi ảnh JPG, PNG, WebP hoặc TIFF.',
  },
  programme_upgrade_refused: {
    status: 503,
    title:
      'Chương trình đã thay đổi mà dữ liệu đã ghi chưa có cách chuyển sang. Báo người quản trị cài lại bản trước hoặc bổ sung bước nâng cấp.',
  },
  programme_newer: {
    status: 503,
    title: 'Dữ liệu đã theo phiên bản mới hơn của chương trình. Báo người quản trị cập nhật phần mềm.',
  },
})
