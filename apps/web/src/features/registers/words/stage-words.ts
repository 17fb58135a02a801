import type { RegisterRecord } from '../../../api/operations'
import type { TaskState } from '../../../ui/state/task-state'

export type Stage = RegisterRecord['stage']

/** Stages of a record as people call them, in an address, and by shape. */
export const stageWords: Readonly<Record<Stage, { words: string; slug: string; shape: TaskState }>> = {
  draft: { words: 'Dự thảo', slug: 'du-thao', shape: 'no_deadline' },
  submitted: { words: 'Đã trình', slug: 'da-trinh', shape: 'awaiting_confirmation' },
  verified: { words: 'Đã xác nhận', slug: 'da-xac-nhan', shape: 'completed_on_time' },
}

export const stages: readonly Stage[] = ['draft', 'submitted', 'verified']

export const stageOfSlug = (slug: unknown): Stage | undefined => stages.find((stage) => stageWords[stage].slug === slug)
