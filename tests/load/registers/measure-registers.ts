import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { composeProgrammes } from '../../../apps/server/programmes.ts'
import { placeNames } from '../../../modules/places/index.ts'
import { ensureProgramme } from '../../../modules/registers/install-programme/ensure-programme.ts'
import { collectProgrammes } from '../../../modules/registers/programmes.ts'
import { saveRecords } from '../../../modules/registers/save-records.ts'
import { completeRecord } from '../../../pack-kit/index.ts'
import { flowerRoads } from '../../../pack-kit/testing/flower-roads.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { stopSheetProcess } from '../../../platform/sheets/read-sheet-in-process.ts'
import { measureBesideFloor } from '../measure-beside-floor.ts'
import { measureRegisterImport } from './measure-register-import.ts'
import { openRegisterBenchSpace, type RegisterBenchSpace, registerPeople } from './register-bench-space.ts'
import { registerCalls } from './register-calls.ts'
import { valuesOf } from './register-rows.ts'

const rowsPerPage = 1000
const code = 'tuyen-duong-hoa'

/** Writes records as the product does, page by page, with history and all they are found by. */
async function fill({ services, tenantId, actor, departmentId }: RegisterBenchSpace, count: number): Promise<void> {
  const known = collectProgrammes([flowerRoads]).get(code)
  await ensureProgramme(services, tenantId, known)
  const began = performance.now()
  const placeIds = await inTenant(services.database, tenantId, async (trx) => {
    const on = '2026-01-01'
    const cited = ['Xã Núi Xanh', 'Xã Tân Lập'].map((text) => ({ text, within: null, on }))
    const answers = await placeNames.findCited(trx, tenantId, cited)
    return answers.flatMap((answer) => ('found' in answer ? answer.found.placeId : []))
  })
  const terms = {
    keeperOrganizationId: departmentId,
    stage: 'draft' as const,
    submittedBy: null,
    verifiedBy: null,
    removedAt: null,
  }
  for (let from = 0; from < count; from += rowsPerPage)
    await inTenant(services.database, tenantId, (trx) =>
      saveRecords(
        trx,
        known,
        { tenantId, personId: actor.personId, at: services.clock.now() },
        Array.from({ length: Math.min(rowsPerPage, count - from) }, (_, index) => ({
          before: null,
          kind: 'created' as const,
          terms: { ...terms, values: completeRecord(known.register, valuesOf(from + index, placeIds)) },
        })),
      ),
    )
  const seconds = (performance.now() - began) / 1000
  console.log(
    `\nRegisters: ${count} records written in ${seconds.toFixed(1)} s (${Math.round(count / seconds)} a second)`,
  )
}

async function vacuum(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('vacuum analyze')
  await client.end()
}

/** A register of so many records: lists, words and the map beside bare SQL; then a sheet of a quarter as many rows read in. */
export async function measureRegisters(databaseUrl: string, count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-registers-'))
  const space = await openRegisterBenchSpace(databaseUrl, folder)
  try {
    await fill(space, count)
    await vacuum(databaseUrl)
    await measureBesideFloor({
      databaseUrl,
      title: `A register of ${count} records`,
      calls: registerCalls(),
      people: registerPeople,
      programmes: composeProgrammes([flowerRoads]),
    })
    await measureRegisterImport(space, { from: count, count: Math.round(count / 4) })
  } finally {
    stopSheetProcess()
    await space.services.database.close()
    await rm(folder, { recursive: true, force: true })
  }
}
