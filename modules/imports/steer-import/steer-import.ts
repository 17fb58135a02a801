import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import type { ImportWithCounts } from '../import-answer.ts'
import type { ImportKey } from '../import-record.ts'
import { changeImport, lockImport } from '../import-store.ts'
import { importErrors } from '../imports-errors.ts'
import { applyQueuedImport } from '../imports-jobs.ts'
import type { SheetKinds } from '../sheet-kinds.ts'
import { getImport } from '../show-import/get-import.ts'

type Steering = (services: Services, actor: Actor, kinds: SheetKinds, importId: string) => Promise<ImportWithCounts>

/** Begins writing the chosen rows. @throws import_not_ready, import_finished, import_nothing_chosen */
export const applyImport: Steering = (services, actor, kinds, importId) =>
  steer(services, actor, kinds, importId, 'sheet_import_applying', async (trx, { record, counts }, key) => {
    if (record.state !== 'read' && record.state !== 'applied') throw notNow(record.state)
    if (counts.waiting === 0) throw importErrors.import_nothing_chosen()
    await changeImport(trx, key, { state: 'applying', now: services.clock.now(), finishedAt: null })
    await services.jobs.enqueue(trx, applyQueuedImport, { ...key, personId: actor.personId })
  })

/** Stops writing after the page under way. @throws import_not_running */
export const pauseImport: Steering = (services, actor, kinds, importId) =>
  steer(services, actor, kinds, importId, 'sheet_import_paused', async (trx, { record }, key) => {
    if (record.state !== 'applying') throw importErrors.import_not_running()
    await changeImport(trx, key, { state: 'paused', now: services.clock.now() })
  })

/** Goes on where it was paused. @throws import_not_running */
export const resumeImport: Steering = (services, actor, kinds, importId) =>
  steer(services, actor, kinds, importId, 'sheet_import_resumed', async (trx, { record }, key) => {
    if (record.state !== 'paused') throw importErrors.import_not_running()
    await changeImport(trx, key, { state: 'applying', problem: null, now: services.clock.now() })
    await services.jobs.enqueue(trx, applyQueuedImport, { ...key, personId: actor.personId })
  })

/** Ends it for good; what was written stays. @throws import_finished */
export const cancelImport: Steering = (services, actor, kinds, importId) =>
  steer(services, actor, kinds, importId, 'sheet_import_cancelled', async (trx, { record }, key) => {
    if (record.state === 'applied' || record.state === 'failed' || record.state === 'cancelled')
      throw importErrors.import_finished()
    const now = services.clock.now()
    await changeImport(trx, key, { state: 'cancelled', now, finishedAt: now })
  })

const notNow = (state: ImportWithCounts['record']['state']) =>
  state === 'failed' || state === 'cancelled' ? importErrors.import_finished() : importErrors.import_not_ready()

function steer(
  services: Services,
  actor: Actor,
  kinds: SheetKinds,
  importId: string,
  action: string,
  step: (trx: Trx, found: ImportWithCounts, key: ImportKey) => Promise<void>,
): Promise<ImportWithCounts> {
  const key = { tenantId: actor.tenantId, importId }
  return inTenant(services.database, actor.tenantId, async (trx) => {
    await lockImport(trx, key)
    const found = await getImport(trx, actor, kinds, importId)
    await step(trx, found, key)
    const { kind } = found
    await appendAudit(services, trx, actor, {
      action,
      subjectType: 'sheet_import',
      subjectId: importId,
      details: { kind: kind.code, title: kind.title },
    })
    return getImport(trx, actor, kinds, importId)
  })
}
