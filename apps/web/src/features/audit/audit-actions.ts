import { roleWords } from '../../session/role-words'
import type { Role } from '../../session/roles'
import { formatDate } from '../../ui/format/format-date'
import { qualityWords } from '../duties/words/quality-words'
import { shorten } from '../duties/words/shorten'
import type { Details } from './audit-details'
import { breakingDownActions } from './breaking-down-actions'
import { channelActions } from './channel-actions'
import { followingActions } from './following-actions'
import { indicatorActions } from './indicator-actions'
import { listActions } from './list-actions'
import { moveActions } from './move-actions'
import { placeActions } from './place-actions'
import { recognitionActions } from './recognition-actions'
import { registerActions } from './register-actions'
import { reorganizationActions } from './reorganization-actions'
import { togetherActions } from './together-actions'

/** Code of the ledger → what the person did, to follow their name. */
export const auditActions: Readonly<Record<string, (details: Details) => string>> = {
  space_created: () => 'tạo không gian làm việc của tỉnh',
  demo_seeded: () => 'nạp xong dữ liệu minh họa',

  person_added: (details) => {
    const roles = details.list('roles').map((role) => (roleWords[role as Role] ?? role).toLowerCase())
    return `thêm người dùng ${details.text('email')}${roles.length > 0 ? `, vai trò ${roles.join(', ')}` : ''}`
  },
  person_deactivated: () => 'ngừng một tài khoản',
  person_reactivated: () => 'mở lại một tài khoản',
  post_added: (details) => `thêm vị trí ${postOf(details)}${since(details)}${given(details)}`,
  post_filled: (details) => `giao vị trí ${postOf(details)}${given(details)}${since(details)}`,
  posting_ended: (details) => `cho thôi giữ vị trí ${postOf(details)} từ ${formatDate(details.text('to'))}`,
  post_closed: (details) => `kết thúc vị trí ${postOf(details)} từ ${formatDate(details.text('on'))}`,

  organization_added: (details) => `thêm ${details.text('name') || 'một cơ quan'} vào danh bạ`,
  organization_corrected: (details) => `sửa thông tin nhập sai của ${details.text('name') || 'một cơ quan'}`,
  committees_added: (details) =>
    `thêm ${details.number('added') ?? 0} Ủy ban nhân dân xã, phường, đặc khu, gắn địa bàn cho ${details.number('linked') ?? 0} cơ quan đã có`,

  sheet_import_started: (details) => `tải lên bảng ${details.text('fileName') || details.text('title')} để xem trước`,
  sheet_import_applying: (details) => `bắt đầu ghi các dòng đã chọn của bảng ${details.text('title')}`,
  sheet_rows_written: (details) =>
    `ghi ${details.number('written') ?? 0} dòng của bảng ${details.text('title')} (dòng ${details.number('from') ?? '?'} đến ${details.number('to') ?? '?'})`,
  sheet_import_applied: (details) => `ghi xong bảng ${details.text('title')}`,
  sheet_import_paused: (details) => `tạm dừng ghi bảng ${details.text('title')}`,
  sheet_import_resumed: (details) => `ghi tiếp bảng ${details.text('title')}`,
  sheet_import_cancelled: (details) => `hủy nhập bảng ${details.text('title')}`,

  ...reorganizationActions,
  ...placeActions,
  ...recognitionActions,
  ...registerActions,
  ...indicatorActions,
  ...togetherActions,
  ...listActions,
  ...moveActions,
  ...channelActions,
  ...breakingDownActions,
  ...followingActions,

  working_day_set: (details) =>
    `đặt ngày ${formatDate(details.text('date'))} là ngày ${details.isTrue('isWorking') ? 'làm việc' : 'nghỉ'}${reason(details)}`,
  working_day_reset: (details) => `trả ngày ${formatDate(details.text('date'))} về lịch làm việc chung`,

  unattached_file_removed: (details) =>
    `xóa tệp ${details.text('name') || 'tải lên'} vì sau một ngày chưa đính kèm vào đâu`,

  directive_received: (details) => {
    const number = [details.text('number'), details.text('symbol')].filter(Boolean).join('/')
    const duties = details.number('duties')
    const counted = duties === null ? '' : `, máy đọc được ${duties} nhiệm vụ`
    return `đưa vào ${number ? `văn bản số ${number}` : `văn bản “${details.text('name')}”`}${counted}`
  },
  directive_edited: () => 'sửa phần đầu của văn bản đang rà soát',
  directive_discarded: (details) => `bỏ văn bản đang rà soát${reason(details)}`,
  directive_issued: (details) => {
    const counts = `${details.number('dutyCount') ?? 0} nhiệm vụ thành ${details.number('assignmentCount') ?? 0} lượt giao`
    return `phát hành văn bản, ${counts}${details.isTrue('reviewedWholeText') ? '; đã rà soát toàn văn' : ''}`
  },

  draft_duty_added: (details) => `thêm nhiệm vụ khi rà soát${quoted(details, 'text')}`,
  draft_duty_edited: () => 'sửa một nhiệm vụ khi rà soát',
  draft_duty_split: (details) => `tách một nhiệm vụ thành ${details.list('into').length} khi rà soát`,
  draft_duties_merged: (details) => `gộp ${details.list('from').length} nhiệm vụ khi rà soát`,
  draft_duty_removed: (details) => `bỏ một nhiệm vụ khi rà soát${quoted(details, 'text')}${reason(details)}`,
  draft_duty_restored: () => 'khôi phục nhiệm vụ đã bỏ khi rà soát',
  draft_duty_agencies_resolved: () => 'xác định cơ quan cho một nhiệm vụ khi rà soát',

  assignment_acknowledged: () => 'tiếp nhận nhiệm vụ',
  step_added: (details) => `thêm bước thực hiện${quoted(details, 'stepTitle')}`,
  step_changed: (details) => {
    if (details.isTrue('removed')) return 'bỏ một bước thực hiện'
    if (details.has('done')) return details.isTrue('done') ? 'đánh dấu xong một bước' : 'mở lại một bước'
    return 'sửa một bước thực hiện'
  },
  progress_reported: (details) => `báo cáo tiến độ${attached(details.number('files'))}`,
  completion_proposed: (details) => {
    const evidence = details.number('evidence')
    return `đề nghị xác nhận hoàn thành${evidence ? `, kèm ${evidence} minh chứng` : ''}`
  },
  completion_accepted: (details) => {
    const quality = qualityWords[details.text('quality') as keyof typeof qualityWords]
    return `xác nhận hoàn thành${quality ? `, chất lượng ${quality.toLowerCase()}` : ''}`
  },
  completion_returned: (details) => `trả lại đề nghị hoàn thành${reason(details)}`,

  difficulty_raised: () => 'nêu khó khăn, vướng mắc',
  difficulty_answered: (details) => `trả lời khó khăn, vướng mắc${byDocument(details)}`,
  difficulty_forwarded: (details) => `trình khó khăn, vướng mắc lên Ủy ban nhân dân tỉnh${byDocument(details)}`,
  difficulty_decided: (details) => `quyết định về khó khăn, vướng mắc${byDocument(details)}`,
}

/** 'Giám đốc ở Sở Y tế'. */
const postOf = (details: Details): string => {
  const role = details.text('role')
  return [details.text('title') || (roleWords[role as Role] ?? role), details.text('organizationName')]
    .filter(Boolean)
    .join(' ở ')
}

const since = (details: Details): string => (details.text('from') ? `, từ ${formatDate(details.text('from'))}` : '')

const given = (details: Details): string => (details.text('fullName') ? ` cho ${details.text('fullName')}` : '')

const reason = (details: Details): string => (details.text('reason') ? `, lý do: ${details.text('reason')}` : '')

const quoted = (details: Details, name: string): string =>
  details.text(name) ? `: “${shorten(details.text(name), 120)}”` : ''

const attached = (files: number | null): string => (files ? `, kèm ${files} tệp` : '')

function byDocument(details: Details): string {
  const number = details.text('documentNumber')
  if (!number) return ''
  const issuedOn = details.text('documentIssuedOn')
  return ` bằng văn bản số ${number}${issuedOn ? ` ngày ${formatDate(issuedOn)}` : ''}`
}
