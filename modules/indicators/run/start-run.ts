import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { appendAudit } from '../../audit/index.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import type { KnownProgramme } from '../programmes.ts'
import { inOrder } from '../rules/indicator-order.ts'
import type { RunRow } from './run-answer.ts'
import { insertRun, listRuns } from './run-store.ts'
import { findYears } from './years.ts'

/**
 * Writes down, in the caller's transaction, that everything of a programme is to be computed anew; somebody is to work it then.
 * @param by null: the morning's round
 * @throws indicator_run_under_way
 */
export async function startRun(
  services: Services,
  trx: Trx,
  { tenantId, personId }: { tenantId: string; personId: string | null },
  { programme, hash }: KnownProgramme,
): Promise<RunRow> {
  const [last] = await listRuns(trx, tenantId, programme.code, 1)
  if (last && last.finishedAt === null) throw indicatorErrors.indicator_run_under_way({ runId: last.id })
  const years = await findYears(trx, tenantId, programme.code, today(services.clock))
  const run = {
    id: newId(),
    programme: programme.code,
    programmeHash: hash,
    ...years,
    total: inOrder(programme).length,
    startedBy: personId,
    startedAt: services.clock.now(),
  }
  await insertRun(trx, tenantId, run)
  await appendAudit(
    services,
    trx,
    { tenantId, personId },
    {
      action: 'indicator_run_started',
      subjectType: 'indicator_run',
      subjectId: run.id,
      details: { programme: programme.code, ...years, total: run.total },
    },
  )
  return { ...run, state: 'running', done: 0, changed: 0, failures: [], finishedAt: null }
}
