import { defineErrors } from '../errors.ts'

/** Why a sheet could not be read, each with what to do next. */
export const sheetErrors = defineErrors({
  sheet_empty: { status: 422, title: 'Bảng không có dòng nào. Kiểm tra lại tệp rồi tải lên.' },
  sheet_unknown: {
    status: 422,
    title: 'Tệp này không phải bảng tính XLSX hay CSV. Mở bảng, lưu lại dạng Excel (.xlsx) rồi tải lên.',
  },
  sheet_old_format: {
    status: 422,
    title: 'Tệp Excel đời cũ (.xls) hoặc có mật khẩu. Mở bảng, bỏ mật khẩu, lưu lại dạng Excel (.xlsx) rồi tải lên.',
  },
  sheet_damaged: {
    status: 422,
    title: 'Tệp bảng tính bị hỏng nên không mở được. Mở bảng, lưu lại thành tệp mới rồi tải lên.',
  },
  sheet_encoding_unknown: {
    status: 422,
    title: 'Không nhận ra bảng mã chữ Việt của tệp CSV. Lưu lại dạng “CSV UTF-8” hoặc Excel (.xlsx) rồi tải lên.',
  },
  sheet_quote_open: {
    status: 422,
    title: 'Tệp CSV có dấu ngoặc kép mở mà không đóng. Sửa dòng được nêu, hoặc lưu lại dạng Excel (.xlsx) rồi tải lên.',
  },
  sheet_unpacks_too_large: {
    status: 422,
    title: 'Tệp bảng tính bung ra lớn bất thường nên bị từ chối. Chép riêng bảng cần nhập sang tệp mới rồi tải lên.',
  },
  sheet_too_long: { status: 422, title: 'Bảng có quá nhiều dòng. Chia thành nhiều tệp rồi tải lên từng tệp.' },
  sheet_too_wide: { status: 422, title: 'Bảng có quá nhiều cột. Bỏ các cột không cần nhập rồi tải lên.' },
  sheet_cell_too_long: { status: 422, title: 'Có ô chứa quá nhiều chữ. Rút gọn ô được nêu rồi tải lên.' },
  sheet_reading_broke_off: {
    status: 422,
    title: 'Đọc bảng quá lâu hoặc cần quá nhiều bộ nhớ nên đã dừng. Chia bảng thành nhiều tệp rồi tải lên.',
  },
})
