import { useEffect, useRef, useState } from 'react'
import { type FieldMessage } from '../../api/field-errors'
import { messageOf } from '../../api/message-of'
import { Button } from '../../ui/actions/button'
import { ErrorSummary } from '../../ui/feedback/error-summary'
import { Notice } from '../../ui/feedback/notice'
import { CheckField } from '../../ui/fields/check-field'
import { FormStack } from '../../ui/fields/form-stack'
import { TextField } from '../../ui/fields/text-field'
import { signInMessage } from './sign-in-message'
import styles from './sign-in-page.module.css'
import { useSignIn } from './use-sign-in'

export function SignInForm({ returnTo }: { returnTo: string }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const [missing, setMissing] = useState<FieldMessage[]>([])
  const signIn = useSignIn(returnTo)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // On a phone the keyboard would hide what this page is.
    if (matchMedia('(pointer: fine)').matches) first.current?.focus()
  }, [])

  function submit() {
    const found = findMissing(email, password)
    setMissing(found)
    if (found.length === 0) signIn.mutate({ email, password })
  }

  return (
    <FormStack
      label="Đăng nhập"
      onSubmit={submit}
      actions={
        <Button variant="primary" type="submit" className={styles.wide} loading={signIn.isPending}>
          Đăng nhập
        </Button>
      }
    >
      <ErrorSummary errors={missing} />
      {signIn.error && missing.length === 0 ? (
        <Notice tone="error" announce="assertive">
          {signInMessage(signIn.error)}
        </Notice>
      ) : null}
      <TextField
        id="email"
        ref={first}
        label="Thư điện tử"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={messageOf(missing, 'email')}
      />
      <div>
        <TextField
          id="mat-khau"
          label="Mật khẩu"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={messageOf(missing, 'mat-khau')}
        />
        <CheckField id="hien-mat-khau" label="Hiện mật khẩu" checked={shown} onChange={setShown} />
      </div>
    </FormStack>
  )
}

function findMissing(email: string, password: string): FieldMessage[] {
  return [
    ...(email.trim().length < 3 ? [{ fieldId: 'email', message: 'Nhập thư điện tử công vụ.' }] : []),
    ...(password === '' ? [{ fieldId: 'mat-khau', message: 'Nhập mật khẩu.' }] : []),
  ]
}
