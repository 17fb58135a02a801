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
  expect(words('specialist')).toEqual(['Hôm nay', 'Văn bản', 'Nhiệm vụ', 'Sổ theo dõi', 'Chỉ tiêu', 'Cơ quan'])
  expect(words('office')).toContain('Bức tranh chung')
  expect(words('agency_leader')).toContain('Bức tranh chung')
})

const allRoles = [
  'committee_leader',
  'office',
  'agency_leader',
  'specialist',
  'focal_point',
  'administrator',
  'viewer',
] as const
const order = [
  'Hôm nay',
  'Văn bản',
  'Nhiệm vụ',
  'Sổ theo dõi',
  'Chỉ tiêu',
  'Bức tranh chung',
  'Cuộc họp',
  'Cơ quan',
  'Đôn đốc',
  'Quản trị',
]

it.each(allRoles)('has at most eight words for a %s, always in the same order', (role) => {
  const own = words(role, role === 'administrator')
  expect(own.length).toBeLessThanOrEqual(8)
  const rest = own.filter((word, index) => !(index === 0 && word === 'Bức tranh chung'))
  expect(rest).toEqual(order.filter((word) => rest.includes(word)))
})

it('shows nothing but the registers while the server cannot be asked', () => {
  expect(
    navItems({
      personId: '1',
      fullName: 'Đang mất kết nối',
      email: '',
      tenantName: 'Tỉnh Sông Trà',
      isDemo: true,
      postings: [],
      may: { managePeople: false },
    }).map(({ label }) => label),
  ).toEqual(['Sổ theo dõi'])
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
