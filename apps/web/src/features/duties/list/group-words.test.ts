import { expect, it } from 'vitest'
import type { ListedAssignment } from '../../../api/operations'
import { groupWords, type ListGroup, listGroups } from './group-words'

const row = {
  group: { key: 'open:2026-03-02', name: null },
  lead: { id: 'a', name: 'Sở Y tế', shortName: 'SYT' },
  directive: { id: 'd', kind: 'chi_thi', number: '5', symbol: 'CT-UBND', subject: 'Phòng, chống hạn' },
  state: { display: 'overdue' },
  field: 'health',
} as ListedAssignment
const keyed = (key: string, name: string | null = null): ListedAssignment => ({ ...row, group: { key, name } })

it.each([
  ['lead', row, 'Sở Y tế'],
  ['directive', row, 'Chỉ thị số 5/CT-UBND: Phòng, chống hạn'],
  ['state', row, 'Quá hạn'],
  ['field', row, 'Y tế'],
  ['field', { ...row, field: null }, 'Chưa rõ lĩnh vực'],
  ['week', row, 'Thời hạn tuần 02/03 – 08/03/2026'],
  ['week', keyed('open:2026-12-28'), 'Thời hạn tuần 28/12 – 03/01/2027'],
  ['week', keyed('open:none'), 'Không thời hạn'],
  ['week', keyed('over:2026-03-02'), 'Đã kết thúc, thời hạn tuần 02/03 – 08/03/2026'],
  ['leader', keyed('x', 'Trần Văn Lãnh Đạo'), 'Trần Văn Lãnh Đạo'],
  ['leader', keyed(''), 'Chưa phân công lãnh đạo phụ trách'],
] as [ListGroup, ListedAssignment, string][])('by %s: %#', (group, given, words) =>
  expect(groupWords(group, given)).toBe(words),
)

it('each group has a letter of its own', () => {
  const letters = Object.values(listGroups).map(({ letter }) => letter)
  expect(new Set(letters).size).toBe(letters.length)
})
