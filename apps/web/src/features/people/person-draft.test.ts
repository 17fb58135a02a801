import { expect, it } from 'vitest'
import { emptyPerson, findPersonErrors, toNewPerson } from './person-draft'

const whole = {
  fullName: ' Nguyễn Thị Y ',
  email: 'SoYTe@Tinh.gov.vn ',
  password: 'mat-khau-dau',
  posts: [{ key: 0, organizationId: 'a', role: 'specialist' as const, title: '' }],
}

it('asks for everything the server will ask for', () => {
  expect(findPersonErrors(emptyPerson).map(({ fieldId }) => fieldId)).toEqual([
    'nguoi-ten',
    'nguoi-email',
    'nguoi-co-quan-0',
    'nguoi-vai-tro-0',
    'nguoi-mat-khau',
  ])
  expect(findPersonErrors(whole)).toEqual([])
})

it('sends a trimmed name and a lower-case address', () => {
  expect(toNewPerson(whole)).toEqual({
    fullName: 'Nguyễn Thị Y',
    email: 'soyte@tinh.gov.vn',
    password: 'mat-khau-dau',
    postings: [{ organizationId: 'a', role: 'specialist', title: null }],
  })
})
