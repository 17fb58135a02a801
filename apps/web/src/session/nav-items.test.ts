import { expect, it } from 'vitest'
import { navItems } from './nav-items'
import type { Role } from './roles'

const words = (role: Role, managePeople = false) =>
  navItems({
    personId: '1',
    fullName: 'Lê Thị Văn Phòng',
    email: 'vanphong@example.vn',
    tenantName: 'Tỉnh Sông Trà',
    isDemo: true,
    postings: [{ organizationId: '1', organizationName: 'Văn phòng', role, title: null }],
    may: { managePeople },
  }).map(({ label }) => label)

it('gives leaders the picture first', () => {
  expect(words('committee_leader')[0]).toBe('Bức tranh chung')
})

it('keeps the list short for specialists', () => {
  expect(words('specialist')).toEqual(['Hôm nay', 'Văn bản', 'Nhiệm vụ', 'Khó khăn', 'Cơ quan'])
  expect(words('office')).toContain('Bức tranh chung')
  expect(words('agency_leader')).toContain('Bức tranh chung')
})

it('shows administration only to who may manage people', () => {
  expect(words('administrator', true)).toContain('Quản trị')
  expect(words('office')).not.toContain('Quản trị')
})

it('leads the office to chasing, which leads on to calendar and rules; administrators find them under administration', () => {
  expect(words('office')).toContain('Đôn đốc')
  expect(words('administrator', true)).not.toContain('Đôn đốc')
  expect(words('specialist')).not.toContain('Đôn đốc')
})
