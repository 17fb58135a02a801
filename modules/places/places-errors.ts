import { defineErrors } from '../../platform/errors.ts'

export const placeErrors = defineErrors({
  place_unknown: { status: 404, title: 'Không tìm thấy địa bàn này. Tải lại danh sách rồi chọn lại.' },
  boundary_file_unreadable: {
    status: 400,
    title: 'Tệp ranh giới không phải là văn bản JSON mã hóa UTF-8. Xuất lại từ phần mềm bản đồ với định dạng GeoJSON.',
  },
  boundary_file_truncated: {
    status: 400,
    title: 'Tệp ranh giới bị cắt giữa chừng. Chép lại tệp đầy đủ rồi nhập lại.',
  },
  boundary_file_not_collection: {
    status: 400,
    title:
      'Tệp không phải là một FeatureCollection của GeoJSON. Xuất cả lớp ranh giới thành một tệp GeoJSON rồi nhập lại.',
  },
  boundary_file_empty: { status: 400, title: 'Tệp ranh giới không có hình nào. Kiểm tra lại lớp đã xuất.' },
  boundary_file_other_system: {
    status: 400,
    title: 'Tệp ranh giới không theo hệ tọa độ WGS 84. Chuyển sang EPSG:4326 (ví dụ bằng QGIS) rồi nhập lại.',
  },
  boundary_file_too_detailed: {
    status: 400,
    title:
      'Tệp ranh giới có trên hai triệu đỉnh. Đơn giản hóa lớp này trong phần mềm bản đồ (10 đến 20 mét là đủ) rồi nhập lại.',
  },
  boundary_feature_too_large: {
    status: 400,
    title: 'Tệp ranh giới có một hình dài trên 64 MB. Đơn giản hóa hình đó trong phần mềm bản đồ rồi nhập lại.',
  },
})
