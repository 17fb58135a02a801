import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../api/client'
import { messageOf } from '../../api/message-of'
import { changePassword } from '../../api/operations'
import { problemTitle } from '../../api/problem-title'
import { Button } from '../../ui/actions/button'
import { ErrorSummary } from '../../ui/feedback/error-summary'
import { Notice } from '../../ui/feedback/notice'
import { notify } from '../../ui/feedback/notify'
import { CheckField } from '../../ui/fields/check-field'
import { FormStack } from '../../ui/fields/form-stack'
import { TextField } from '../../ui/fields/text-field'
import { findPasswordErrors, type PasswordDraft, passwordErrorsOf, shortestPassword } from './password-errors'

const empty: PasswordDraft = { current: '', next: '' }

export function ChangePasswordForm() {
  const [draft, setDraft] = useState(empty)
  const [shown, setShown] = useState(false)
  const [checked, setChecked] = useState(false)
  const change = useMutation({
    mutationFn: ({ current, next }: PasswordDraft) =>
      unwrap(changePassword({ body: { currentPassword: current, newPassword: next } })),
    onSuccess: () => {
      setDraft(empty)
      setChecked(false)
      notify({ message: 'Đã đổi mật khẩu. Từ lần sau, đăng nhập bằng mật khẩu mới.' })
    },
  })
  const missing = checked ? findPasswordErrors(draft) : []
  const errors = missing.length > 0 ? missing : passwordErrorsOf(change.error)

  function submit() {
    setChecked(true)
    if (findPasswordErrors(draft).length === 0) change.mutate(draft)
  }

  return (
    <FormStack
      label="Đổi mật khẩu"
      onSubmit={submit}
      actions={
        <Button variant="primary" type="submit" loading={change.isPending}>
          Đổi mật khẩu
        </Button>
      }
    >
      <ErrorSummary errors={errors} />
      {change.error && errors.length === 0 ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(change.error)}
        </Notice>
      ) : null}
      <TextField
        id="mat-khau-cu"
        label="Mật khẩu đang dùng"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        value={draft.current}
        onChange={(current) => setDraft({ ...draft, current })}
        error={messageOf(errors, 'mat-khau-cu')}
      />
      <div>
        <TextField
          id="mat-khau-moi"
          label="Mật khẩu mới"
          hint={`Ít nhất ${shortestPassword} ký tự; nên dùng một câu dễ nhớ.`}
          type={shown ? 'text' : 'password'}
          autoComplete="new-password"
          value={draft.next}
          onChange={(next) => setDraft({ ...draft, next })}
          error={messageOf(errors, 'mat-khau-moi')}
        />
        <CheckField id="hien-mat-khau" label="Hiện mật khẩu" checked={shown} onChange={setShown} />
      </div>
    </FormStack>
  )
}
