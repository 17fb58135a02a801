import { IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { AssignmentPage, DutyStep } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import { DueDate } from '../../../ui/data/due-date'
import { daysBetween } from '../../../ui/format/calendar-day'
import { formatDate } from '../../../ui/format/format-date'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { Section } from '../../../ui/layout/section'
import { StepForm } from './step-form'
import styles from './step-list.module.css'
import { useSteps } from './use-steps'

export type StepListProps = { assignment: Pick<AssignmentPage, 'id' | 'steps' | 'may' | 'deadline' | 'state'> }

/** The agency's own plan for the duty. */
export function StepList({ assignment }: StepListProps) {
  const { steps, may } = assignment
  const [editing, setEditing] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const { check, remove } = useSteps(assignment.id)
  if (steps.length === 0 && !may.changeSteps) return null
  const done = steps.filter(({ doneAt }) => doneAt).length
  return (
    <Section
      title="Các bước"
      note={
        steps.length > 0
          ? `Xong ${done} trên ${steps.length} bước`
          : 'Chia nhiệm vụ thành các bước, mỗi bước có hạn riêng.'
      }
      actions={
        may.changeSteps && !adding ? (
          <Button size="sm" icon={<IconPlus size={16} stroke={2} />} onClick={() => setAdding(true)}>
            Thêm bước
          </Button>
        ) : null
      }
    >
      {steps.length > 0 ? (
        <ul className={styles.list}>
          {steps.map((step) => (
            <li className={styles.step} key={step.id}>
              {editing === step.id ? (
                <StepForm assignment={assignment} step={step} onClose={() => setEditing(null)} />
              ) : (
                <StepRow
                  step={step}
                  running={assignment.state.turn === 'agency'}
                  editable={may.changeSteps}
                  onCheck={() => check(step)}
                  onEdit={() => setEditing(step.id)}
                  onRemove={() => remove(step)}
                />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {adding && may.changeSteps ? <StepForm assignment={assignment} onClose={() => setAdding(false)} /> : null}
    </Section>
  )
}

type StepRowProps = {
  step: DutyStep
  /** Days are counted only while it is the agency's turn. */
  running: boolean
  editable: boolean
  onCheck: () => void
  onEdit: () => void
  onRemove: () => void
}

function StepRow({ step, running, editable, onCheck, onEdit, onRemove }: StepRowProps) {
  const { title, dueOn, doneAt } = step
  return (
    <div className={styles.row}>
      <label className={styles.check}>
        <input type="checkbox" checked={doneAt !== null} disabled={!editable} onChange={onCheck} />
        <span className={doneAt ? styles.done : undefined}>{title}</span>
      </label>
      <span className={styles.due}>
        {doneAt ? `xong ${formatDate(doneAt)}` : null}
        {!doneAt && dueOn ? (
          <DueDate date={dueOn} {...(running ? { daysLeft: daysBetween(todayInVietnam(), dueOn) } : {})} />
        ) : null}
      </span>
      {editable ? (
        <span className={styles.tools}>
          <IconButton label={`Sửa bước ${title}`} icon={<IconPencil size={16} stroke={1.75} />} onClick={onEdit} />
          <IconButton label={`Bỏ bước ${title}`} icon={<IconX size={16} stroke={1.75} />} onClick={onRemove} />
        </span>
      ) : null}
    </div>
  )
}
