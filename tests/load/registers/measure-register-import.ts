import { runImport } from '../../../modules/imports/apply-import/run-import.ts'
import { readImport } from '../../../modules/imports/read-import/read-import.ts'
import { collectKinds } from '../../../modules/imports/sheet-kinds.ts'
import { getImport } from '../../../modules/imports/show-import/get-import.ts'
import { startImport } from '../../../modules/imports/start-import/start-import.ts'
import { applyImport } from '../../../modules/imports/steer-import/steer-import.ts'
import { createRegisters } from '../../../modules/registers/index.ts'
import { registerColumns } from '../../../modules/registers/sheet/register-columns.ts'
import { roads } from '../../../pack-kit/testing/flower-road-registers.ts'
import { flowerRoads } from '../../../pack-kit/testing/flower-roads.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { writeSheet } from '../../../platform/sheets/write-sheet.ts'
import { printTable } from '../print-table.ts'
import type { RegisterBenchSpace } from './register-bench-space.ts'
import { cellsOf } from './register-rows.ts'

function sheetOf(from: number, count: number) {
  const columns = registerColumns(roads)
  return writeSheet({
    format: 'xlsx',
    sheetName: 'Bảng',
    columns: columns.map(({ header }) => ({ header, width: 20 })),
    rows: (async function* () {
      for (let n = from; n < from + count; n += 1) {
        const cells = cellsOf(n)
        yield columns.map(({ key }) => cells[key] ?? null)
      }
    })(),
  })
}

/** Reads a workbook of so many new rows in as a person would: taken, read and checked, then written. Aim: 50,000 rows under 30 s. */
export async function measureRegisterImport(
  { services, tenantId, actor }: RegisterBenchSpace,
  { from, count }: { from: number; count: number },
): Promise<void> {
  const kinds = collectKinds(createRegisters({ programmes: [flowerRoads] }).sheets)
  const kind = kinds.get(`so-${roads.code}`)
  await services.jobs.start({ work: false })
  const clock: [string, number][] = [['', performance.now()]]
  const upload = { name: 'so.xlsx', content: sheetOf(from, count), isCut: () => false }
  const importId = await startImport(services, actor, kind, null, upload)
  clock.push(['taken', performance.now()])
  await readImport(services, kinds, { tenantId, importId })
  clock.push(['read and checked', performance.now()])
  await applyImport(services, actor, kinds, importId)
  await runImport(services, kinds, { tenantId, importId, personId: actor.personId })
  clock.push(['written', performance.now()])
  const { counts } = await inTenant(services.database, tenantId, (trx) => getImport(trx, actor, kinds, importId))
  await services.jobs.stop()
  const rows = clock.slice(1).map(([step, at], index) => [step, ((at - (clock[index]?.[1] ?? at)) / 1000).toFixed(1)])
  printTable(
    `A workbook of ${count} rows into a register (aim: 50,000 under 30 s); written ${counts.outcomes.written}, wrong ${counts.verdicts.error}`,
    ['step', 's'],
    [...rows, ['all', (((clock.at(-1)?.[1] ?? 0) - (clock[0]?.[1] ?? 0)) / 1000).toFixed(1)]],
  )
}
