import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ifMatch, unwrap } from '../../api/client'
import { fieldErrors } from '../../api/field-errors'
import { FormDialog } from '../../api/form-dialog'
import { messageOf } from '../../api/message-of'
import { type ChangeTrackingRuleData, changeTrackingRule } from '../../api/operations'
import { notify } from '../../ui/feedback/notify'
import { SelectField } from '../../ui/fields/select-field'
import { TextAreaField } from '../../ui/fields/text-area-field'
import { TextField } from '../../ui/fields/text-field'
import { approverWords, type RuleForm } from './rule-forms'
import { draftOf, type RuleField, valueOf } from './rule-values'

const idOf = (field: RuleField) => `quy-che-${field.path.replace('.', '-') || 'gia-tri'}`
const approvers = Object.entries(approverWords).map(([value, label]) => ({ value, label }))

export type RuleDialogProps = { form: RuleForm; value: unknown; version: number; onClose: () => void }

/** Types one rule anew; what somebody else set meanwhile is not overwritten. */
export function RuleDialog({ form, value, version, onClose }: RuleDialogProps) {
  const queryClient = useQueryClient()
  const [draft, setDraft] = useState(() => draftOf(value, form.fields))
  const save = useMutation({
    mutationFn: () => {
      const body = { key: form.key, value: valueOf(draft, form.fields) } as ChangeTrackingRuleData['body']
      return unwrap(changeTrackingRule({ headers: ifMatch(version), body }))
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['tracking-rules'] })
      notify({ message: `Đã lưu quy định "${form.title}".` })
      onClose()
    },
  })
  const errors = errorsOf(save.error, form.fields)
  return (
    <FormDialog
      title={form.title}
      submitLabel="Lưu"
      saving={save.isPending}
      error={save.error}
      missing={errors}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      {form.fields.map((field) => (
        <RuleInput
          key={field.path}
          field={field}
          value={draft[field.path] ?? ''}
          error={messageOf(errors, idOf(field))}
          onChange={(text) => setDraft({ ...draft, [field.path]: text })}
        />
      ))}
    </FormDialog>
  )
}

type RuleInputProps = {
  field: RuleField
  value: string
  error: string | null | undefined
  onChange: (text: string) => void
}

function RuleInput({ field, value, error, onChange }: RuleInputProps) {
  const common = {
    id: idOf(field),
    label: field.label,
    value,
    onChange,
    ...(error ? { error } : {}),
    ...(field.hint ? { hint: field.hint } : {}),
  }
  if (field.kind === 'approver') return <SelectField {...common} options={approvers} />
  if (field.kind === 'lines') return <TextAreaField {...common} rows={3} />
  return (
    <TextField
      {...common}
      type={field.kind === 'number' ? 'number' : 'text'}
      {...(field.unit ? { unit: field.unit } : {})}
    />
  )
}

/** The server's paths begin with 'value'; what is said of one entry of a list stands under the list. */
function errorsOf(error: unknown, fields: readonly RuleField[]) {
  const ids = Object.fromEntries(fields.map((field) => [field.path ? `value.${field.path}` : 'value', idOf(field)]))
  const ofLists = Object.fromEntries(
    fields.flatMap((field) =>
      Array.from({ length: 20 }, (_, index) => [
        `${field.path ? `value.${field.path}` : 'value'}.${index}`,
        idOf(field),
      ]),
    ),
  )
  return fieldErrors(error, { ...ofLists, ...ids })
}
