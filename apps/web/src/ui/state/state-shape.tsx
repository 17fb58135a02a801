import type { ReactNode } from 'react'
import styles from './state.module.css'
import type { TaskState } from './task-state'

const shapes: Record<TaskState, ReactNode> = {
  on_time: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  due_soon: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" />
    </>
  ),
  overdue: <path d="M8 1.8 14.8 13.6H1.2z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />,
  awaiting_confirmation: (
    <>
      <path d="M8 1.4 14.6 8 8 14.6 1.4 8z" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M8 5.2 10.8 8 8 10.8 5.2 8z" fill="currentColor" />
    </>
  ),
  awaiting_acknowledgement: (
    <path d="M8 1.4 14.6 8 8 14.6 1.4 8z" fill="none" stroke="currentColor" strokeWidth="1.75" />
  ),
  no_deadline: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  paused: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6.4 5.6v4.8M9.6 5.6v4.8" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  completed_on_time: (
    <>
      <circle cx="8" cy="8" r="6.75" fill="currentColor" />
      <path d="m4.9 8.2 2.2 2.2 4-4.5" fill="none" stroke="var(--surface)" strokeWidth="1.75" />
    </>
  ),
  completed_late: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="3.3" fill="currentColor" />
    </>
  ),
  cancelled: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M4 12 12 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  recalled: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M10.5 8h-5M7.6 5.9 5.5 8l2.1 2.1" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
}

export type StateShapeProps = { state: TaskState; size?: number }

/** The bare mark; always put words or an accessible name beside it. */
export function StateShape({ state, size = 14 }: StateShapeProps) {
  return (
    <svg className={styles.shape} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[state]}
    </svg>
  )
}
