import { commonErrors } from '../../../platform/errors.ts'
import type { Actor } from '../../access/index.ts'
import type { BulkRun } from './bulk-answer.ts'
import type { BulkRunRow } from './bulk-store.ts'

export const toBulkRun = ({ id, act, state, total, done, refused, ...run }: BulkRunRow): BulkRun => ({
  id,
  act,
  state,
  total,
  done,
  refused,
  startedAt: run.startedAt.toISOString(),
  finishedAt: run.finishedAt?.toISOString() ?? null,
})

/** A run is of who started it; for others there is none. */
export function requireOwnRun(actor: Actor, run: BulkRunRow | undefined): BulkRunRow {
  if (run?.startedBy !== actor.personId) throw commonErrors.not_found()
  return run
}
