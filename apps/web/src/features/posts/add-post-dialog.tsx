import { useState } from 'react'
import { unwrap } from '../../api/client'
import { FormDialog } from '../../api/form-dialog'
import { messageOf } from '../../api/message-of'
import { addPost } from '../../api/operations'
import type { Role } from '../../session/roles'
import { DateField } from '../../ui/fields/date-field'
import { SelectField } from '../../ui/fields/select-field'
import { TextField } from '../../ui/fields/text-field'
import { formatDate } from '../../ui/format/format-date'
import { todayInVietnam } from '../../ui/format/today-in-vietnam'
import { roleOptions } from '../people/role-options'
import { PersonField } from './person-field'
import { usePostChange } from './use-post-change'

const ids = { role: 'vi-tri-vai-tro', title: 'vi-tri-chuc-vu', from: 'vi-tri-tu-ngay', person: 'vi-tri-nguoi' }

export type AddPostDialogProps = { organizationId: string; organizationName: string; onClose: () => void }

/** A new post of an agency, with its holder when there is one already. */
export function AddPostDialog({ organizationId, organizationName, onClose }: AddPostDialogProps) {
  const [role, setRole] = useState<Role | ''>('')
  const [title, setTitle] = useState('')
  const [validFrom, setValidFrom] = useState<string | null>(todayInVietnam)
  const [personId, setPersonId] = useState<string | null>(null)
  const [checked, setChecked] = useState(false)
  const add = usePostChange(
    (post: { role: Role; validFrom: string }) =>
      unwrap(addPost({ body: { organizationId, title: title.trim() || null, personId, ...post } })),
    (post) => `Đã thêm vị trí công tác ở ${organizationName} từ ${formatDate(post.validFrom)}.`,
    onClose,
  )
  const missing = [
    ...(role === '' ? [{ fieldId: ids.role, message: 'Chọn vai trò.' }] : []),
    ...(validFrom === null ? [{ fieldId: ids.from, message: 'Nhập ngày bắt đầu.' }] : []),
  ]
  const shown = checked ? missing : []

  return (
    <FormDialog
      title={`Thêm vị trí công tác ở ${organizationName}`}
      submitLabel="Thêm vị trí"
      saving={add.isPending}
      error={add.error}
      missing={shown}
      onClose={onClose}
      onSubmit={() => {
        setChecked(true)
        if (role !== '' && validFrom !== null) add.mutate({ role, validFrom })
      }}
    >
      <SelectField
        id={ids.role}
        label="Vai trò"
        placeholder="Chọn vai trò"
        options={roleOptions}
        value={role}
        onChange={(value) => setRole(value as Role | '')}
        error={messageOf(shown, ids.role)}
      />
      <TextField
        id={ids.title}
        label="Chức vụ"
        hint="Như trong quyết định: Giám đốc, Trưởng phòng Nghiệp vụ Y."
        optional
        maxLength={200}
        value={title}
        onChange={setTitle}
      />
      <DateField
        id={ids.from}
        label="Có từ ngày"
        value={validFrom}
        onChange={setValidFrom}
        error={messageOf(shown, ids.from)}
      />
      <PersonField
        id={ids.person}
        label="Người giữ"
        hint="Để trống nếu vị trí chưa có người; giao sau cũng được."
        optional
        value={personId}
        onChange={setPersonId}
      />
    </FormDialog>
  )
}
