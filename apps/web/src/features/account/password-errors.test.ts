import { expect, it } from 'vitest'
import { ApiProblem } from '../../api/api-problem'
import { findPasswordErrors, passwordErrorsOf } from './password-errors'

it('asks for both, long enough and different', () => {
  expect(findPasswordErrors({ current: '', next: 'ngắn' }).map(({ fieldId }) => fieldId)).toEqual([
    'mat-khau-cu',
    'mat-khau-moi',
  ])
  expect(findPasswordErrors({ current: 'mat-khau-cu-day', next: 'mat-khau-cu-day' })).toHaveLength(1)
  expect(findPasswordErrors({ current: 'mat-khau-cu-day', next: 'mat-khau-moi-day' })).toEqual([])
})

it('says a wrong current password under its own field', () => {
  const wrong = new ApiProblem({ status: 401, code: 'wrong_credentials', title: 'Chưa đúng.' })
  expect(passwordErrorsOf(wrong)[0]?.fieldId).toBe('mat-khau-cu')
})
