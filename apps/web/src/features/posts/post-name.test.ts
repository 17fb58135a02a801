import { expect, it } from 'vitest'
import { postName, postRole } from './post-name'

it.each([
  [{ title: 'Giám đốc', role: 'agency_leader' as const }, 'Giám đốc', 'Lãnh đạo cơ quan'],
  [{ title: 'chuyên viên', role: 'specialist' as const }, 'chuyên viên', null],
  [{ title: null, role: 'office' as const }, 'Văn phòng', null],
])('%j', (post, name, role) => expect([postName(post), postRole(post)]).toEqual([name, role]))
