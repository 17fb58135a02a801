import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import { readSheetInProcess } from '../../../platform/sheets/read-sheet-in-process.ts'
import { loadActor } from '../../access/index.ts'
import { type ImportKey, rowsPerPage } from '../import-record.ts'
import { deleteRows, insertRows } from '../import-row-store.ts'
import { changeImport, findImport, lockImport } from '../import-store.ts'
import { importErrors } from '../imports-errors.ts'
import { readQueuedImport } from '../imports-jobs.ts'
import { maySteerImport } from '../imports-policy.ts'
import { type CellsOfRow, judgeRows, surveyRows } from '../judge-rows.ts'
import { describeProblem } from '../rules/describe-problem.ts'
import type { AnySheetKind, JudgeContext, Survey } from '../sheet-kind.ts'
import type { SheetKinds } from '../sheet-kinds.ts'
import { sheetKeyOf } from '../storage-key.ts'
import { inPages } from './in-pages.ts'
import { readTable, type SheetTable } from './read-table.ts'

/** The import was cancelled, or another reader has it. */
class ReadingOver extends Error {}

/**
 * Reads an uploaded sheet into rows with their judgements; nothing of the domain is written. May run twice: it then begins anew. What
 * is wrong with the file is written to the import.
 * @throws what is no fault of the file, such as a lost database; the job is then tried again
 */
export async function readImport(
  services: Services,
  kinds: SheetKinds,
  key: ImportKey,
  stopping?: AbortSignal,
): Promise<void> {
  const { tenantId, importId } = key
  const record = await inTenant(services.database, tenantId, async (trx) => {
    const found = await findImport(trx, key)
    if (found?.state !== 'reading') return undefined
    await deleteRows(trx, key)
    return found
  })
  if (!record) return
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-sheet-'))
  try {
    const kind = kinds.get(record.kind)
    const actor = await loadActor(services, tenantId, record.startedBy)
    if (!maySteerImport(actor, kind)) throw importErrors.import_rights_lost()
    await services.storage.withLocalFile(sheetKeyOf(tenantId, importId), async (path) => {
      const rowsPath = join(folder, 'rows')
      const sheet = await readSheetInProcess({ path, rowsPath, ...(stopping ? { signal: stopping } : {}) })
      const table = await readTable(sheet.rows, kind.columns)
      const survey = await surveyRows(kind, table.rows())
      const { targetId, fileName } = record
      const context = { services, actor, survey, phase: 'reading' as const, targetId, fileName }
      await keepRows(services, key, kind, table, context, stopping)
    })
  } catch (error) {
    if (error instanceof ReadingOver) return
    if (stopping?.aborted) return putDown(services, key)
    if (!(error instanceof DomainError)) throw error
    await endReading(services, key, { problem: describeProblem(error) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  await services.storage.remove(sheetKeyOf(tenantId, importId))
}

async function keepRows(
  services: Services,
  key: ImportKey,
  kind: AnySheetKind,
  table: SheetTable,
  context: JudgeContext<Survey>,
  stopping: AbortSignal | undefined,
): Promise<void> {
  let rowCount = 0
  for await (const rows of inPages(table.rows(), rowsPerPage)) {
    stopping?.throwIfAborted()
    rowCount += rows.length
    await keepPage(services, key, kind, rows, context, rowCount)
  }
  if (rowCount === 0) throw importErrors.sheet_without_rows()
  await endReading(services, key, { columns: table.columns, problem: null })
}

async function keepPage(
  services: Services,
  key: ImportKey,
  kind: AnySheetKind,
  rows: readonly CellsOfRow[],
  context: JudgeContext<Survey>,
  rowCount: number,
): Promise<void> {
  await inTenant(services.database, key.tenantId, async (trx) => {
    const judged = await judgeRows(kind, trx, rows, context)
    if ((await lockImport(trx, key))?.state !== 'reading') throw new ReadingOver()
    await insertRows(
      trx,
      key,
      judged.map(({ number, cells, judgement }) => ({
        number,
        cells,
        verdict: judgement.verdict,
        messages: judgement.messages ?? [],
        changes: judgement.verdict === 'differs' ? judgement.changes : [],
        chosen: judgement.verdict === 'new',
      })),
    )
    await changeImport(trx, key, { rowCount, now: services.clock.now() })
  })
}

type ReadingEnd = { problem: string | null; columns?: SheetTable['columns'] }

/** What was read of a sheet that turned out to be faulty does not stay. */
async function endReading(services: Services, key: ImportKey, { problem, columns }: ReadingEnd): Promise<void> {
  await inTenant(services.database, key.tenantId, async (trx) => {
    if ((await lockImport(trx, key))?.state !== 'reading') return
    const now = services.clock.now()
    if (problem !== null) await deleteRows(trx, key)
    await changeImport(trx, key, {
      state: problem === null ? 'read' : 'failed',
      problem,
      now,
      ...(columns ? { columns } : {}),
      ...(problem === null ? {} : { rowCount: 0, finishedAt: now }),
    })
  })
}

/** This process is about to stop: the sheet is read by the next that works. */
const putDown = (services: Services, key: ImportKey): Promise<void> =>
  inTenant(services.database, key.tenantId, (trx) => services.jobs.enqueue(trx, readQueuedImport, key))
