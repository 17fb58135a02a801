import { expect, it } from 'vitest'
import type { RegisterRecordPage } from '../../../api/operations'
import { nextWords } from './next-words'

const none = { edit: false, submit: false, verify: false, return: false, remove: false, restore: false }
const missing = { field: 'name', rule: 'required', severity: 'error', message: '“Tên” chưa có' } as const
const odd = { field: null, rule: 'check', severity: 'warning', message: 'Ngày ngược nhau.' } as const

type Given = Pick<RegisterRecordPage, 'stage' | 'removedAt' | 'problems'> & { may?: Partial<RegisterRecordPage['may']> }

it.each<[Given, string]>([
  [{ stage: 'draft', removedAt: null, problems: [], may: { submit: true } }, 'Dự thảo đã đủ; trình để được xác nhận.'],
  [
    { stage: 'draft', removedAt: null, problems: [odd], may: { submit: true } },
    'Dự thảo đã đủ; trình để được xác nhận.',
  ],
  [
    { stage: 'draft', removedAt: null, problems: [missing], may: { submit: true } },
    'Dự thảo; sửa các chỗ dưới đây rồi trình.',
  ],
  [{ stage: 'draft', removedAt: null, problems: [] }, 'Dự thảo của cơ quan giữ sổ, chưa trình.'],
  [
    { stage: 'submitted', removedAt: null, problems: [], may: { verify: true } },
    'Đã trình, chờ bạn xác nhận hoặc trả lại.',
  ],
  [
    { stage: 'submitted', removedAt: null, problems: [] },
    'Đã trình, chờ Văn phòng hoặc người đứng đầu cơ quan giữ sổ xác nhận.',
  ],
  [
    { stage: 'verified', removedAt: null, problems: [], may: { return: true } },
    'Đã xác nhận. Cần sửa thì trả lại trước.',
  ],
  [
    { stage: 'draft', removedAt: '2026-01-01T00:00:00Z', problems: [missing], may: { restore: true } },
    'Bản ghi đã được xóa khỏi sổ; lịch sử vẫn giữ.',
  ],
])('%j', ({ may = {}, ...standing }, words) => {
  expect(nextWords({ ...standing, problems: [...standing.problems], may: { ...none, ...may } })).toBe(words)
})
