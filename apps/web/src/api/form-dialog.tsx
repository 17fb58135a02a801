import { type ReactNode, useState } from 'react'
import { Button } from '../ui/actions/button'
import { Dialog } from '../ui/actions/dialog'
import { ErrorSummary } from '../ui/feedback/error-summary'
import { Notice } from '../ui/feedback/notice'
import { FormStack } from '../ui/fields/form-stack'
import type { FieldMessage } from './field-errors'
import { problemTitle } from './problem-title'

export type FormDialogProps = {
  title: string
  /** A short verb: 'Giao vị trí'. */
  submitLabel: string
  danger?: boolean
  saving: boolean
  /** What the server refused. */
  error: unknown
  /** What the server's refusal is about, beside its own words. */
  about?: ReactNode
  /** What the form lacks. */
  missing: readonly FieldMessage[]
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A dialog with a form: what is missing in it, what the server refused. */
export function FormDialog(props: FormDialogProps) {
  const { title, submitLabel, danger = false, saving, error, about, missing, onSubmit, onClose, children } = props
  const [tries, setTries] = useState(0)
  return (
    <Dialog opened onClose={onClose} title={title}>
      <FormStack
        label={title}
        onSubmit={() => [setTries(tries + 1), onSubmit()]}
        actions={
          <>
            <Button variant={danger ? 'danger' : 'primary'} type="submit" loading={saving}>
              {submitLabel}
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Để sau
            </Button>
          </>
        }
      >
        <ErrorSummary key={tries} errors={missing} />
        {error && missing.length === 0 ? (
          <Notice tone="error" announce="assertive" {...(about ? { title: problemTitle(error) } : {})}>
            {about || problemTitle(error)}
          </Notice>
        ) : null}
        {children}
      </FormStack>
    </Dialog>
  )
}
