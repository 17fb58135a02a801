import type { AssignmentListQuery } from '../../../api/operations'

export type StateFilter = NonNullable<AssignmentListQuery['state']>
export type ClassFilter = NonNullable<AssignmentListQuery['class']>
export type Part = NonNullable<AssignmentListQuery['part']>

type Named = { slug: string; words: string }

/** ?trangThai=… */
export const stateFilters: Record<StateFilter, Named> = {
  open: { slug: 'chua-hoan-thanh', words: 'Chưa hoàn thành' },
  overdue: { slug: 'qua-han', words: 'Quá hạn' },
  red: { slug: 'qua-han-tat-ca', words: 'Quá hạn, kể cả đang chờ xác nhận' },
  due_soon: { slug: 'sap-den-han', words: 'Sắp đến hạn' },
  next_7_days: { slug: '7-ngay-toi', words: 'Đến hạn trong 7 ngày' },
  returned: { slug: 'tra-lai', words: 'Bị trả lại' },
  awaiting_confirmation: { slug: 'cho-xac-nhan', words: 'Chờ xác nhận' },
  awaiting_acknowledgement: { slug: 'cho-tiep-nhan', words: 'Chờ tiếp nhận' },
  on_time: { slug: 'trong-han', words: 'Trong hạn' },
  no_deadline: { slug: 'khong-thoi-han', words: 'Đang thực hiện, không thời hạn' },
  completed_on_time: { slug: 'hoan-thanh-dung-han', words: 'Hoàn thành đúng hạn' },
  completed_late: { slug: 'hoan-thanh-qua-han', words: 'Hoàn thành quá hạn' },
  completed_no_deadline: { slug: 'hoan-thanh-khong-thoi-han', words: 'Hoàn thành, không thời hạn' },
  paused: { slug: 'tam-dung', words: 'Tạm dừng' },
  request_waiting: { slug: 'cho-quyet-dinh', words: 'Có đề nghị chờ quyết định' },
  waiting_contribution: { slug: 'cho-phoi-hop', words: 'Chậm do cơ quan phối hợp' },
  cancelled: { slug: 'da-huy', words: 'Đã hủy' },
  recalled: { slug: 'thu-hoi', words: 'Đã thu hồi' },
}

/** ?nhom=…: the national classes and the denominators of the two rates. */
export const classFilters: Record<ClassFilter, Named> = {
  completed_on_time: { slug: 'hoan-thanh-dung-han', words: 'Hoàn thành đúng hạn' },
  completed_late: { slug: 'hoan-thanh-qua-han', words: 'Hoàn thành quá hạn' },
  in_progress_on_time: { slug: 'dang-thuc-hien-trong-han', words: 'Đang thực hiện, trong hạn' },
  in_progress_overdue: { slug: 'dang-thuc-hien-qua-han', words: 'Đang thực hiện, quá hạn' },
  no_deadline: { slug: 'khong-thoi-han', words: 'Không thời hạn' },
  completed: { slug: 'da-hoan-thanh', words: 'Đã hoàn thành, trong số có thời hạn' },
  completed_or_overdue: { slug: 'da-hoan-thanh-hoac-qua-han', words: 'Đã hoàn thành hoặc đang quá hạn' },
}

/** ?vaiTro=… */
export const partFilters: Record<Part, Named> = {
  lead: { slug: 'chu-tri', words: 'Chủ trì' },
  coordinate: { slug: 'phoi-hop', words: 'Phối hợp' },
  all: { slug: 'tat-ca', words: 'Chủ trì và phối hợp' },
}

/** The key whose slug this is. */
export function keyOfSlug<Key extends string>(named: Record<Key, Named>, slug: unknown): Key | undefined {
  return (Object.keys(named) as Key[]).find((key) => named[key].slug === slug)
}
