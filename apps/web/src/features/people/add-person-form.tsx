import { useState } from 'react'
import { messageOf } from '../../api/message-of'
import { problemTitle } from '../../api/problem-title'
import { Button } from '../../ui/actions/button'
import { ErrorSummary } from '../../ui/feedback/error-summary'
import { Notice } from '../../ui/feedback/notice'
import { FormStack } from '../../ui/fields/form-stack'
import { TextField } from '../../ui/fields/text-field'
import { FirstPasswordField } from './first-password-field'
import { emptyPerson, findPersonErrors, type PersonDraft } from './person-draft'
import { PostFields } from './post-fields'
import { useAddPerson } from './use-add-person'

export type AddPersonFormProps = {
  onAdded: (name: string) => void
  onCancel: () => void
}

export function AddPersonForm({ onAdded, onCancel }: AddPersonFormProps) {
  const [draft, setDraft] = useState(emptyPerson)
  const [checked, setChecked] = useState(false)
  const add = useAddPerson(draft.posts[0]?.key ?? 0, onAdded)
  const missing = checked ? findPersonErrors(draft) : []
  const errors = missing.length > 0 ? missing : add.fieldErrors
  const set = (change: Partial<PersonDraft>) => setDraft({ ...draft, ...change })

  function submit() {
    setChecked(true)
    if (findPersonErrors(draft).length === 0) add.mutate(draft)
  }

  return (
    <FormStack
      label="Thêm người dùng"
      onSubmit={submit}
      actions={
        <>
          <Button variant="primary" type="submit" loading={add.isPending}>
            Thêm người dùng
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            Để sau
          </Button>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      {add.error && errors.length === 0 ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(add.error)}
        </Notice>
      ) : null}
      <TextField
        id="nguoi-ten"
        label="Họ và tên"
        autoComplete="off"
        value={draft.fullName}
        onChange={(fullName) => set({ fullName })}
        error={messageOf(errors, 'nguoi-ten')}
      />
      <TextField
        id="nguoi-email"
        label="Thư điện tử công vụ"
        hint="Dùng để đăng nhập."
        type="email"
        autoComplete="off"
        value={draft.email}
        onChange={(email) => set({ email })}
        error={messageOf(errors, 'nguoi-email')}
      />
      <PostFields posts={draft.posts} onChange={(posts) => set({ posts })} errors={errors} />
      <FirstPasswordField
        value={draft.password}
        onChange={(password) => set({ password })}
        error={messageOf(errors, 'nguoi-mat-khau')}
      />
    </FormStack>
  )
}
