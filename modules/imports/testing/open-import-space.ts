import { Readable } from 'node:stream'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import { writeSheet } from '../../../platform/sheets/write-sheet.ts'
import type { Actor } from '../../access/index.ts'
import { runImport } from '../apply-import/run-import.ts'
import { listRows } from '../import-row-store.ts'
import { readImport } from '../read-import/read-import.ts'
import { collectKinds } from '../sheet-kinds.ts'
import { getImport } from '../show-import/get-import.ts'
import { startImport } from '../start-import/start-import.ts'
import { applyImport } from '../steer-import/steer-import.ts'
import { pumpStationKind } from './pump-station-kind.ts'
import { findStations } from './pump-station-store.ts'

export const testKinds = collectKinds([pumpStationKind])

/** What tests do with imports of pump stations, in the order in which people and jobs do it. */
export function openImports({ services, tenantId }: { services: Services; tenantId: string }, actor: Actor) {
  const keyOf = (importId: string) => ({ tenantId, importId })
  const start = (content: Uint8Array | string | Readable, name = 'tram-bom.xlsx') =>
    startImport(services, actor, pumpStationKind, null, {
      name,
      content: content instanceof Readable ? content : Readable.from([Buffer.from(content)]),
      isCut: () => false,
    })
  const read = (importId: string, stopping?: AbortSignal) => readImport(services, testKinds, keyOf(importId), stopping)
  const run = (importId: string, stopping?: AbortSignal) =>
    runImport(services, testKinds, { ...keyOf(importId), personId: actor.personId }, stopping)
  const show = (importId: string) =>
    inTenant(services.database, tenantId, (trx) => getImport(trx, actor, testKinds, importId))
  return {
    start,
    read,
    run,
    show,
    /** Uploads and reads. */
    async open(content: Uint8Array | string | Readable, name?: string): Promise<string> {
      const importId = await start(content, name)
      await read(importId)
      return importId
    },
    /** Begins applying, and does it. */
    async apply(importId: string) {
      await applyImport(services, actor, testKinds, importId)
      await run(importId)
      return show(importId)
    },
    rows: (importId: string, limit = 100) =>
      inTenant(services.database, tenantId, (trx) => listRows(trx, keyOf(importId), {}, limit, 0)),
    stations: () => inTenant(services.database, tenantId, (trx) => findStations(trx, tenantId, null)),
  }
}

/** A workbook with these rows, the first being the header. */
export function workbookOf(rows: readonly (readonly SheetCell[])[]): Readable {
  const [header = [], ...others] = rows
  return writeSheet({
    format: 'xlsx',
    sheetName: 'Trạm bơm',
    columns: header.map((name) => ({ header: typeof name === 'string' ? name : '', width: 20 })),
    rows: (async function* () {
      yield* others
    })(),
  })
}
