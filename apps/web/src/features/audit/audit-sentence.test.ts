import { expect, it } from 'vitest'
import { auditSentence } from './audit-sentence'

const by = (action: string, details: Record<string, unknown> = {}, actorName: string | null = 'Lê Thị Văn Phòng') =>
  auditSentence({ actorName, action, details })

it('tells what was done in words', () => {
  expect(by('directive_issued', { dutyCount: 22, assignmentCount: 31, reviewedWholeText: true })).toBe(
    'Lê Thị Văn Phòng phát hành văn bản, 22 nhiệm vụ thành 31 lượt giao; đã rà soát toàn văn',
  )
  expect(by('person_added', { email: 'a@b.vn', roles: ['office', 'viewer'] })).toBe(
    'Lê Thị Văn Phòng thêm người dùng a@b.vn, vai trò văn phòng, người xem',
  )
  expect(by('completion_accepted', { quality: 'good' })).toContain('chất lượng tốt')
  expect(by('step_changed', { stepId: '1', done: false })).toContain('mở lại một bước')
  expect(by('difficulty_decided', { documentNumber: '12/QĐ-UBND', documentIssuedOn: '2026-03-02' })).toContain(
    'bằng văn bản số 12/QĐ-UBND ngày 02/03/2026',
  )
})

it.each<[string, Record<string, unknown>, string]>([
  [
    'reorganization_recorded',
    { title: 'Sắp xếp các sở', documentNumber: '01/NQ-HĐND', effectiveOn: '2025-03-01', changes: 3 },
    'ghi nhận đợt sắp xếp “Sắp xếp các sở” theo văn bản số 01/NQ-HĐND, hiệu lực 01/03/2025, 3 thay đổi',
  ],
  [
    'reorganization_followed',
    { done: 1200, leftOver: 2 },
    'thực hiện xong đợt sắp xếp, chuyển 1.200 việc; 2 việc chờ chọn đơn vị kế thừa',
  ],
  ['reorganization_followed', {}, 'thực hiện xong đợt sắp xếp'],
  [
    'assignment_lead_changed',
    { reason: 'Theo chức năng' },
    'chuyển cơ quan chủ trì của nhiệm vụ, lý do: Theo chức năng',
  ],
  [
    'assignment_lead_changed',
    { carriedBy: '1', directiveId: '2' },
    'chuyển cơ quan chủ trì của một kỳ của nhiệm vụ định kỳ theo văn bản điều chỉnh',
  ],
  ['proposal_accepted', { kind: 'new_deadline' }, 'chấp nhận đề xuất điều chỉnh nhiệm vụ: đổi thời hạn'],
  ['tracking_rule_changed', { key: 'extensions' }, 'sửa quy chế theo dõi: gia hạn'],
  [
    'duties_chased',
    { day: '2026-03-20', reminded: 4, escalated: 1 },
    'đôn đốc ngày 20/03/2026: 4 lần nhắc, 1 nhiệm vụ báo cáo cấp trên',
  ],
  ['period_closed', { from: '2026-01-01', to: '2026-03-31' }, 'chốt số liệu kỳ 01/01/2026 – 31/03/2026'],
  ['reorganization_successors_chosen', { count: 4 }, 'chọn đơn vị kế thừa cho 4 nhiệm vụ, vị trí của đợt sắp xếp'],
  ['reorganization_undo_begun', { reason: 'Ghi nhầm' }, 'hoàn tác đợt sắp xếp, lý do: Ghi nhầm'],
  ['reorganization_undone', { done: 7 }, 'hoàn tác xong đợt sắp xếp, trả lại 7 việc'],
  ['reorganization_discarded', { title: 'Thử' }, 'bỏ bản nháp đợt sắp xếp “Thử”'],
  ['register_record_returned', { title: 'Bia', note: 'Thiếu ảnh' }, 'trả lại bản ghi “Bia”, lý do: Thiếu ảnh'],
  ['register_record_edited', { title: 'Bia', fields: ['a', 'b'] }, 'sửa 2 trường của bản ghi “Bia”'],
  ['register_records_edited', { count: 12 }, 'sửa một trường của 12 bản ghi cùng lúc'],
  [
    'recognition_recorded',
    { placeName: 'Xã A', status: 'recognised', validFrom: '2025-07-01', decisionNumber: '12/QĐ-UBND' },
    'ghi nhận Xã A được công nhận từ 01/07/2025 theo quyết định số 12/QĐ-UBND',
  ],
  ['recognition_recorded', { status: 'not_recognised' }, 'ghi nhận một địa bàn không được công nhận'],
  ['recognition_withdrawn', { reason: 'Ghi nhầm ngày' }, 'rút một ghi nhận công nhận địa bàn, lý do: Ghi nhầm ngày'],
  [
    'known_recognitions_loaded',
    { recorded: 36, missing: 2 },
    'nạp 36 ghi nhận công nhận đã biết; 2 địa bàn không tìm thấy trong danh mục',
  ],
])('%s is told in words', (action, details, words) => {
  expect(by(action, details)).toBe(`Lê Thị Văn Phòng ${words}`)
})

it('shows a code it does not know, and who it does not know', () => {
  expect(by('duty_teleported', {}, null)).toBe('Hệ thống thực hiện “duty_teleported”')
  expect(by('completion_returned', { reason: 7 })).toBe('Lê Thị Văn Phòng trả lại đề nghị hoàn thành')
})
