import { useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { type AssignmentPage, addStep, changeStep, type DutyStep } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { DateField } from '../../../ui/fields/date-field'
import { FormStack } from '../../../ui/fields/form-stack'
import { TextField } from '../../../ui/fields/text-field'
import { formatDate } from '../../../ui/format/format-date'
import type { FormIssue } from '../forms/form-issue'
import { FormProblem } from '../forms/form-problem'
import { useDutyForm } from '../forms/use-duty-form'
import { refreshAfterMove } from '../record/refresh-after-move'
import { tell } from '../words/tell'
import styles from './step-list.module.css'

type Step = { title: string; dueOn: string | null }

const emptyStep: Step = { title: '', dueOn: null }

export type StepFormProps = {
  assignment: Pick<AssignmentPage, 'id' | 'deadline'>
  /** The step to be corrected; absent for a new one. */
  step?: DutyStep
  onClose: () => void
}

function check({ title, dueOn }: Step, last: string | null): FormIssue[] {
  const issues: FormIssue[] = []
  if (!title.trim()) issues.push({ path: 'title', message: 'Nhập nội dung bước công việc.' })
  if (dueOn && last && dueOn > last)
    issues.push({ path: 'dueOn', message: `Hạn của bước không muộn hơn thời hạn nhiệm vụ, ${formatDate(last)}.` })
  return issues
}

/** A step: what, and until when, not later than the duty itself. */
export function StepForm({ assignment, step, onClose }: StepFormProps) {
  const queryClient = useQueryClient()
  const last = assignment.deadline.kind === 'date' ? assignment.deadline.on : null
  const path = { assignmentId: assignment.id }
  const form = useDutyForm<Step>({
    form: step ? 'sua-buoc' : 'them-buoc',
    subjectId: step?.id ?? assignment.id,
    empty: step ? startOf(step) : emptyStep,
    check: (values) => check(values, last),
    send: async (body) =>
      step ? unwrap(changeStep({ path: { ...path, stepId: step.id }, body })) : unwrap(addStep({ path, body })),
    onSent: async () => {
      await refreshAfterMove(queryClient)
      onClose()
    },
    onConflict: ({ title }) => {
      tell({ tone: 'error', title: 'Chưa lưu được', message: title })
      void refreshAfterMove(queryClient)
    },
  })
  return (
    <div className={styles.form}>
      <FormStack
        label={step ? `Sửa bước “${step.title}”` : 'Thêm bước công việc'}
        onSubmit={form.submit}
        actions={
          <>
            <Button type="submit" size="sm" variant="primary" loading={form.sending}>
              {step ? 'Lưu' : 'Thêm'}
            </Button>
            <Button size="sm" variant="quiet" onClick={() => [form.discard(), onClose()]}>
              Thôi
            </Button>
          </>
        }
      >
        <FormProblem form={form} />
        <TextField
          id={form.idOf('title')}
          label="Nội dung bước"
          error={form.errorOf('title')}
          value={form.values.title}
          maxLength={500}
          onChange={(title) => form.change({ title })}
        />
        <DateField
          id={form.idOf('dueOn')}
          label="Hạn của bước"
          optional
          error={form.errorOf('dueOn')}
          value={form.values.dueOn}
          onChange={(dueOn) => form.change({ dueOn })}
          {...(last ? { max: last, hint: `Không muộn hơn ${formatDate(last)}` } : {})}
        />
      </FormStack>
    </div>
  )
}

const starts = new Map<string, Step>()

/** One object per state of a step: the form compares by identity whether anything was typed. */
function startOf({ id, title, dueOn }: DutyStep): Step {
  const key = `${id} ${title} ${dueOn}`
  const known = starts.get(key) ?? { title, dueOn }
  starts.set(key, known)
  return known
}
