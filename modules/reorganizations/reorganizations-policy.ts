import { type Actor, holdsRole } from '../access/index.ts'
import type { ReorganizationState, RunRecord } from './reorganization-record.ts'

/** The office and administrators keep the directory; everybody signed in reads what was recorded. */
export const mayReorganize = (actor: Actor): boolean => holdsRole(actor, 'office', 'administrator')

export const maySeeReorganization = (actor: Actor, state: ReorganizationState): boolean =>
  (state !== 'draft' && state !== 'discarded') || mayReorganize(actor)

const recorded: readonly ReorganizationState[] = ['recorded', 'following', 'followed']

/** What the caller may do next with a reorganization. */
export function reorganizationRights(
  actor: Actor,
  { state }: { state: ReorganizationState },
  run: Pick<RunRecord, 'state' | 'leftOver'> | null,
) {
  const may = mayReorganize(actor)
  return {
    edit: may && state === 'draft',
    record: may && state === 'draft',
    discard: may && state === 'draft',
    choose: may && (state === 'draft' || recorded.includes(state)),
    pause: may && (run?.state === 'running' || run?.state === 'waiting') && state !== 'recorded',
    resume: may && (run?.state === 'paused' || run?.state === 'failed'),
    undo: may && recorded.includes(state) && run?.state !== 'running',
  }
}
