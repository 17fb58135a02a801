import type { Stage } from '../rules/duty-event.ts'

/** Contributions are given while the lead still works on the assignment. */
export const isWorkedOn = (stage: Stage): boolean => stage === 'awaiting_acknowledgement' || stage === 'in_progress'
