import { expect, it } from 'vitest'
import { ApiProblem } from '../../api/api-problem'
import { signInMessage } from './sign-in-message'

it('says until when, in Vietnam time and rounded up', () => {
  const lock = new ApiProblem({
    status: 429,
    code: 'sign_in_locked',
    title: 'Tạm khóa.',
    details: { lockedUntil: '2026-03-02T07:34:20.000Z' },
  })
  expect(signInMessage(lock)).toContain('tạm khóa đến 14:35')
})

it('keeps the sentence of the server otherwise', () => {
  expect(signInMessage(new ApiProblem({ status: 401, code: 'wrong_credentials', title: 'Chưa đúng.' }))).toBe(
    'Chưa đúng.',
  )
})
