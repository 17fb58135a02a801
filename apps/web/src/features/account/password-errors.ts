import { ApiProblem } from '../../api/api-problem'
import { type FieldMessage, fieldErrors } from '../../api/field-errors'

export const shortestPassword = 10

export type PasswordDraft = { current: string; next: string }

const ids = { currentPassword: 'mat-khau-cu', newPassword: 'mat-khau-moi' }

/** What can be said before the server is asked. */
export function findPasswordErrors({ current, next }: PasswordDraft): FieldMessage[] {
  const errors: FieldMessage[] = []
  if (current === '') errors.push({ fieldId: ids.currentPassword, message: 'Nhập mật khẩu đang dùng.' })
  if (next.length < shortestPassword)
    errors.push({ fieldId: ids.newPassword, message: `Mật khẩu mới cần ít nhất ${shortestPassword} ký tự.` })
  else if (next === current)
    errors.push({ fieldId: ids.newPassword, message: 'Chọn mật khẩu khác mật khẩu đang dùng.' })
  return errors
}

/** What the server said, under the field it is about. */
export function passwordErrorsOf(error: unknown): FieldMessage[] {
  if (error instanceof ApiProblem && error.code === 'wrong_credentials')
    return [{ fieldId: ids.currentPassword, message: 'Mật khẩu đang dùng chưa đúng. Nhập lại mật khẩu hiện tại.' }]
  return fieldErrors(error, ids)
}
