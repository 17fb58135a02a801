import { defineErrors } from '../../../platform/errors.ts'

export const partsErrors = defineErrors({
  part_after_whole: {
    status: 400,
    title: 'Thời hạn của phần việc phải không muộn hơn thời hạn của nhiệm vụ. Chọn ngày sớm hơn.',
  },
  part_in_past: { status: 400, title: 'Thời hạn của phần việc đã qua. Chọn từ hôm nay trở đi.' },
  part_without_deadline: {
    status: 400,
    title: 'Nhiệm vụ có thời hạn nên mỗi phần việc cần một thời hạn, không muộn hơn thời hạn đó.',
  },
  part_to_giver: {
    status: 422,
    title: 'Không giao phần việc cho chính cơ quan đã giao hoặc đang chủ trì nhiệm vụ. Chọn đơn vị khác.',
  },
  part_lead_closed: {
    status: 422,
    title: 'Có đơn vị không còn hoạt động hoặc không có trong danh bạ. Chọn lại đơn vị nhận phần việc.',
  },
  parts_too_deep: {
    status: 409,
    title: 'Phần việc này không chia nhỏ thêm thành cấp dưới nữa. Ghi thành các bước công việc.',
  },
  series_has_no_parts: {
    status: 409,
    title: 'Nhiệm vụ định kỳ được chia việc theo từng kỳ. Mở kỳ cần chia rồi giao phần việc.',
  },
})
