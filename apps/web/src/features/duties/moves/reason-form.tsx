import { TextAreaField } from '../../../ui/fields/text-area-field'
import type { ActFormProps } from '../forms/act-form-props'
import { PlaceForm } from '../forms/place-form'
import { useDutyForm } from '../forms/use-duty-form'

type Reason = { reason: string }

const empty: Reason = { reason: '' }

export type ReasonFormProps = ActFormProps & {
  /** Names the form in ids and drafts. */
  form: string
  title: string
  /** What follows from it. */
  hint: string
  submitLabel: string
  missing: string
  done: string
  send: (reason: string) => Promise<unknown>
}

/** A move that needs nothing but its reason. */
export function ReasonForm(props: ReasonFormProps) {
  const { assignment, onDone, onConflict, onClose, title, hint, submitLabel, missing, done, send } = props
  const form = useDutyForm<Reason>({
    form: props.form,
    subjectId: assignment.id,
    empty,
    check: ({ reason }) => (reason.trim() ? [] : [{ path: 'reason', message: missing }]),
    send: ({ reason }) => send(reason),
    onSent: () => onDone(done),
    onConflict,
  })
  return (
    <PlaceForm form={form} title={title} submitLabel={submitLabel} onClose={onClose}>
      <TextAreaField
        id={form.idOf('reason')}
        label="Lý do"
        hint={hint}
        error={form.errorOf('reason')}
        value={form.values.reason}
        onChange={(reason) => form.change({ reason })}
      />
    </PlaceForm>
  )
}
