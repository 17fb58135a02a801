import { type ReactNode, useEffect, useRef } from 'react'
import { problemTitle } from '../../../api/problem-title'
import { useHoldLive } from '../../../session/live/use-hold-live'
import { Button } from '../../../ui/actions/button'
import { ErrorSummary } from '../../../ui/feedback/error-summary'
import { Notice } from '../../../ui/feedback/notice'
import { FormStack } from '../../../ui/fields/form-stack'
import { AppLink } from '../../../ui/link/app-link'
import { recordHref } from '../address/register-hrefs'
import { duplicateOf } from '../waiting/refusal-of'
import { RecordFields } from './record-fields'
import styles from './record-form.module.css'
import type { RecordForm as Form } from './use-record-form'

export type RecordFormProps = {
  form: Form
  label: string
  submitLabel: string
  onClose: () => void
  /** Between the head of the form and its fields. */
  children?: ReactNode
}

/** The form of a record, drawn from its register. */
export function RecordForm({ form, label, submitLabel, onClose, children }: RecordFormProps) {
  const { opened, look, errors, problem, tries, sending, touched, submit, discard } = form
  const { guardSentence } = opened.register
  useHoldLive(touched)
  const missing = look.problems.filter(({ rule, severity }) => rule === 'required' && severity === 'error')
  const odd = look.problems.filter(({ severity }) => severity === 'warning')
  return (
    <>
      {guardSentence ? (
        <div className={styles.guard}>
          <Notice tone="warn">{guardSentence}</Notice>
        </div>
      ) : null}
      {children}
      <FormStack
        label={label}
        onSubmit={submit}
        actions={
          <>
            <Button type="submit" variant="primary" loading={sending}>
              {submitLabel}
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Để sau
            </Button>
            {touched ? (
              <Button variant="quiet" onClick={() => [discard(), onClose()]}>
                Bỏ bản đang soạn
              </Button>
            ) : null}
          </>
        }
      >
        <ErrorSummary key={tries} errors={errors} />
        {problem ? <Refusal form={form} /> : null}
        <RecordFields form={form} />
        {odd.length > 0 ? (
          <Notice tone="warn" title="Nên xem lại">
            <ul className={styles.lines}>
              {odd.map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
        {missing.length > 0 ? (
          <p className={styles.missing}>
            Lưu được ngay; để trình thì còn thiếu: {missing.map(({ field }) => nameOf(form, field)).join(', ')}.
          </p>
        ) : null}
      </FormStack>
      <p className={styles.kept}>Nội dung đang soạn được giữ trên máy này cho đến khi lưu.</p>
    </>
  )
}

const nameOf = ({ opened }: Form, code: string | null): string =>
  opened.register.fields.find((field) => field.code === code)?.name ?? ''

function Refusal({ form: { opened, problem, tries } }: { form: Form }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tries > 0) box.current?.focus()
  }, [tries])
  const duplicate = duplicateOf(problem)
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="error" announce="assertive" title={problemTitle(problem)}>
        {duplicate ? (
          <AppLink href={recordHref(opened.register.code, duplicate.id)}>Mở {duplicate.title}</AppLink>
        ) : null}
      </Notice>
    </div>
  )
}
