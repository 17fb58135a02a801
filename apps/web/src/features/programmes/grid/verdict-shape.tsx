import type { EvaluationCell } from '../../../api/operations'
import { StateShape } from '../../../ui/state/state-shape'

const shapes = { reached: 'on_time', missed: 'overdue', no_target: 'no_deadline' } as const

/** How a figure stands, by its shape: a full circle, a triangle, a ring; nothing for what is unknown, whose words say it. */
export function VerdictShape({ verdict, size }: { verdict: EvaluationCell['verdict']; size?: number }) {
  return verdict === 'unknown' ? null : <StateShape state={shapes[verdict]} size={size ?? 11} />
}
