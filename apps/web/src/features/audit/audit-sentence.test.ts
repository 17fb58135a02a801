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

it('shows a code it does not know, and who it does not know', () => {
  expect(by('duty_teleported', {}, null)).toBe('Hệ thống thực hiện “duty_teleported”')
  expect(by('completion_returned', { reason: 7 })).toBe('Lê Thị Văn Phòng trả lại đề nghị hoàn thành')
})
