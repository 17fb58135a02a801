import type { FieldMessage } from '../../api/field-errors'
import type { AddPersonData } from '../../api/operations'
import type { Role } from '../../session/roles'

export type PostDraft = { key: number; organizationId: string | null; role: Role | ''; title: string }

/** The form as typed. */
export type PersonDraft = { fullName: string; email: string; password: string; posts: PostDraft[] }

export const shortestPassword = 10

export const emptyPost = (key: number): PostDraft => ({ key, organizationId: null, role: '', title: '' })

export const emptyPerson: PersonDraft = { fullName: '', email: '', password: '', posts: [emptyPost(0)] }

export const postFieldId = (key: number, part: 'co-quan' | 'vai-tro'): string => `nguoi-${part}-${key}`

export function findPersonErrors({ fullName, email, password, posts }: PersonDraft): FieldMessage[] {
  const errors: FieldMessage[] = []
  if (fullName.trim() === '') errors.push({ fieldId: 'nguoi-ten', message: 'Nhập họ và tên.' })
  if (!/^\S+@\S+\.\S+$/.test(email.trim()))
    errors.push({ fieldId: 'nguoi-email', message: 'Nhập thư điện tử dạng ten@coquan.gov.vn.' })
  for (const { key, organizationId, role } of posts) {
    if (organizationId === null) errors.push({ fieldId: postFieldId(key, 'co-quan'), message: 'Chọn cơ quan.' })
    if (role === '') errors.push({ fieldId: postFieldId(key, 'vai-tro'), message: 'Chọn vai trò.' })
  }
  if (password.length < shortestPassword)
    errors.push({ fieldId: 'nguoi-mat-khau', message: `Mật khẩu cần ít nhất ${shortestPassword} ký tự.` })
  return errors
}

export const toNewPerson = ({ fullName, email, password, posts }: PersonDraft): AddPersonData['body'] => ({
  fullName: fullName.trim(),
  email: email.trim().toLowerCase(),
  password,
  postings: posts.flatMap(({ organizationId, role, title }) =>
    organizationId && role ? [{ organizationId, role, title: title.trim() || null }] : [],
  ),
})
