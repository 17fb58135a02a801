import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../../ui/actions/button'
import { FormStack } from '../../../ui/fields/form-stack'
import { FormProblem } from './form-problem'
import styles from './place-form.module.css'
import type { DutyForm } from './use-duty-form'

export type PlaceFormProps = {
  form: Pick<DutyForm<object>, 'errors' | 'problem' | 'tries' | 'sending' | 'touched' | 'submit' | 'discard' | 'form'>
  title: string
  submitLabel: string
  /** Closes; what was typed stays on this machine. */
  onClose: () => void
  children: ReactNode
}

/** A form opened in its place on the page. */
export function PlaceForm({ form, title, submitLabel, onClose, children }: PlaceFormProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.place} aria-labelledby={`${form.form}-title`}>
      <h2 ref={heading} className={styles.title} id={`${form.form}-title`} tabIndex={-1}>
        {title}
      </h2>
      <FormStack
        label={title}
        onSubmit={form.submit}
        actions={
          <>
            <Button type="submit" variant="primary" loading={form.sending}>
              {submitLabel}
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Để sau
            </Button>
            {form.touched ? (
              <Button variant="quiet" onClick={() => [form.discard(), onClose()]}>
                Bỏ bản đang soạn
              </Button>
            ) : null}
          </>
        }
      >
        <FormProblem form={form} />
        {children}
      </FormStack>
      <p className={styles.kept}>Nội dung đang soạn được giữ trên máy này cho đến khi gửi.</p>
    </section>
  )
}
