import { expect, it } from 'vitest'
import type { Person } from '../../api/operations'
import { findPeople } from './find-people'

const people: Person[] = [
  {
    id: '1',
    fullName: 'Võ Văn Tế',
    email: 'giamdocsoyte@minhhoa.dondoc.vn',
    isActive: true,
    postings: [{ organizationId: 'a', organizationName: 'Sở Y tế', role: 'agency_leader', title: 'Giám đốc' }],
  },
  { id: '2', fullName: 'Đỗ Thị Giám Sát', email: 'nguoixem@minhhoa.dondoc.vn', isActive: false, postings: [] },
]

it.each([
  ['so y te', ['1']],
  ['giam', ['1', '2']],
  ['do thi', ['2']],
  ['NGUOIXEM', ['2']],
  ['', ['1', '2']],
])('%j finds %j', (typed, ids) => expect(findPeople(people, typed).map(({ id }) => id)).toEqual(ids))
