import { inTenant } from '../../../platform/db/in-tenant.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import { loadActor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { type ImportKey, rowsPerPage } from '../import-record.ts'
import { findWaiting, listCells, noteResults } from '../import-row-store.ts'
import { changeImport, findImport, lockImport } from '../import-store.ts'
import { importErrors } from '../imports-errors.ts'
import { applyQueuedImport, type QueuedApplying } from '../imports-jobs.ts'
import { maySteerImport } from '../imports-policy.ts'
import { type CellsOfRow, surveyRows } from '../judge-rows.ts'
import { cutPages } from '../rules/cut-pages.ts'
import type { AnySheetKind } from '../sheet-kind.ts'
import type { SheetKinds } from '../sheet-kinds.ts'
import { constraintOf, sayConstraint } from './say-constraint.ts'
import { type ApplyingContext, writePage } from './write-page.ts'

/**
 * Writes the chosen rows of an import, page by page, each in a transaction of its own. Stopped anywhere it goes on when run again;
 * run twice at once it writes each row once. Ends between pages when the import is paused or cancelled.
 * @throws what is no fault of a row, such as a lost database; the job is then tried again
 */
export async function runImport(
  services: Services,
  kinds: SheetKinds,
  { tenantId, importId, personId }: QueuedApplying,
  stopping?: AbortSignal,
): Promise<void> {
  const key = { tenantId, importId }
  const record = await inTenant(services.database, tenantId, (trx) => findImport(trx, key))
  if (record?.state !== 'applying') return
  const kind = kinds.get(record.kind)
  const actor = await loadActor(services, tenantId, personId).catch((error: unknown) => {
    if (error instanceof DomainError) return null
    throw error
  })
  if (actor === null || !maySteerImport(actor, kind))
    return pauseFor(services, key, importErrors.import_rights_lost().title)
  const survey = await surveyRows(kind, storedCells(services, key))
  const { targetId, fileName } = record
  const context: ApplyingContext = { services, actor, survey, phase: 'applying', targetId, fileName }
  const waiting = await inTenant(services.database, tenantId, (trx) => findWaiting(trx, key))
  for (const page of cutPages(waiting, (number) => survey.depthOf?.(number) ?? 0, rowsPerPage)) {
    if (stopping?.aborted) return putDown(services, { ...key, personId })
    if (!(await tryPage(services, key, kind, page, context))) return
  }
  await finish(services, key, kind, context)
}

/** A page in which a row breaks a constraint is written row by row, so that only that row is refused. */
async function tryPage(
  services: Services,
  key: ImportKey,
  kind: AnySheetKind,
  numbers: readonly number[],
  context: ApplyingContext,
): Promise<boolean> {
  const write = (some: readonly number[]) =>
    inTenant(services.database, key.tenantId, (trx) => writePage(trx, key, kind, some, context))
  try {
    return await write(numbers)
  } catch (error) {
    if (constraintOf(error) === null) throw error
  }
  for (const number of numbers)
    try {
      if (!(await write([number]))) return false
    } catch (error) {
      const constraint = constraintOf(error)
      if (constraint === null) throw error
      await refuse(services, key, number, sayConstraint(constraint))
    }
  return true
}

const refuse = (services: Services, key: ImportKey, number: number, text: string): Promise<void> =>
  inTenant(services.database, key.tenantId, (trx) =>
    noteResults(trx, key, [
      { number, outcome: 'refused', verdict: 'error', messages: [{ column: null, text }], changes: [], chosen: false },
    ]),
  )

async function* storedCells(services: Services, key: ImportKey): AsyncGenerator<CellsOfRow, void> {
  for (let after = 0; ; ) {
    const page = await inTenant(services.database, key.tenantId, (trx) => listCells(trx, key, 5000, after))
    yield* page
    const last = page.at(-1)
    if (!last) return
    after = last.number
  }
}

async function finish(
  services: Services,
  key: ImportKey,
  kind: AnySheetKind,
  { actor }: ApplyingContext,
): Promise<void> {
  await inTenant(services.database, key.tenantId, async (trx) => {
    if ((await lockImport(trx, key))?.state !== 'applying') return
    const now = services.clock.now()
    await changeImport(trx, key, { state: 'applied', problem: null, now, finishedAt: now })
    await appendAudit(services, trx, actor, {
      action: 'sheet_import_applied',
      subjectType: 'sheet_import',
      subjectId: key.importId,
      details: { kind: kind.code, title: kind.title },
    })
  })
}

/** Nothing is lost: somebody with the right to do so may go on. */
async function pauseFor(services: Services, key: ImportKey, problem: string): Promise<void> {
  await inTenant(services.database, key.tenantId, async (trx) => {
    if ((await lockImport(trx, key))?.state !== 'applying') return
    await changeImport(trx, key, { state: 'paused', problem, now: services.clock.now() })
  })
}

/** This process is about to stop: the next that works goes on. */
const putDown = (services: Services, queued: QueuedApplying): Promise<void> =>
  inTenant(services.database, queued.tenantId, (trx) => services.jobs.enqueue(trx, applyQueuedImport, queued))
