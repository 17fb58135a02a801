export type TaskState =
  | 'on_time'
  | 'due_soon'
  | 'overdue'
  | 'awaiting_confirmation'
  | 'awaiting_acknowledgement'
  | 'no_deadline'
  | 'paused'
  | 'completed_on_time'
  | 'completed_late'
  | 'cancelled'
  | 'recalled'

/** In the order a worried reader wants them: what burns first, what is done last. */
export const taskStates: readonly TaskState[] = [
  'overdue',
  'due_soon',
  'awaiting_confirmation',
  'awaiting_acknowledgement',
  'on_time',
  'no_deadline',
  'paused',
  'completed_on_time',
  'completed_late',
  'cancelled',
  'recalled',
]
