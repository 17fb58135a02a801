import { roleWords } from '../../session/role-words'
import type { Role } from '../../session/roles'
import type { SelectOption } from '../../ui/fields/select-field'

const duties: Record<Role, string> = {
  specialist: 'thực hiện và báo cáo',
  agency_leader: 'chịu trách nhiệm nhiệm vụ của cơ quan',
  focal_point: 'tổng hợp, trả lời khó khăn',
  office: 'rà soát, phát hành, xác nhận',
  committee_leader: 'quyết định khó khăn, xem bức tranh chung',
  viewer: 'chỉ xem',
  administrator: 'quản lý người dùng, cơ quan, nhật ký',
}

/** The commonest first; each says what it lets one do. */
export const roleOptions: SelectOption[] = (Object.keys(duties) as Role[]).map((role) => ({
  value: role,
  label: `${roleWords[role]}: ${duties[role]}`,
}))
