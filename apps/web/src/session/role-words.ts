import type { Role } from './roles'

export const roleWords: Record<Role, string> = {
  committee_leader: 'Lãnh đạo UBND',
  office: 'Văn phòng',
  agency_leader: 'Lãnh đạo cơ quan',
  specialist: 'Chuyên viên',
  focal_point: 'Đầu mối',
  administrator: 'Quản trị',
  viewer: 'Người xem',
}
