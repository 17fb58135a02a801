import { checkRecord, completeRecord, type Programme, type Register } from '../../../pack-kit/index.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { KnownRegister } from '../known-register.ts'
import { collectProgrammes } from '../programmes.ts'
import type { RecordValues } from '../record-row.ts'
import { saveRecords } from '../save-records.ts'
import { historyOf } from './history-of.ts'
import { orderByLinks } from './order-by-links.ts'
import { writeHistories } from './take-over-store.ts'
import type { TakenOverRecord } from './taken-over-record.ts'

const rowsPerPage = 1000

/** Values as they are kept, links by ids. @throws Error for values that could not have been confirmed */
function settle(register: Register, key: string, values: RecordValues, idOf: (key: string) => string): RecordValues {
  const linked = register.fields.flatMap(({ kind, code }): [string, string][] => {
    const to = values[code]
    return kind === 'link' && typeof to === 'string' ? [[code, idOf(to)]] : []
  })
  const given = { ...values, ...Object.fromEntries(linked) }
  const wrong = checkRecord(register, given).find(({ severity }) => severity === 'error')
  if (wrong) throw new Error(`record "${key}" of "${register.code}" cannot be taken over: ${wrong.message}`)
  return completeRecord(register, given)
}

/** Writes a page of records of one register with their histories. @returns their ids by their keys */
async function takeOverPage(
  services: Services,
  tenantId: string,
  known: KnownRegister,
  page: readonly TakenOverRecord[],
): Promise<[string, string][]> {
  return inTenant(services.database, tenantId, async (trx) => {
    const context = { tenantId, personId: page[0]?.enteredBy ?? null, at: services.clock.now() }
    const moves = page.map(({ versions, keeperOrganizationId, enteredBy, verifiedBy }) => ({
      before: null,
      // What happened to it is written with the day it happened on, not with this moment.
      kind: null,
      terms: {
        keeperOrganizationId,
        stage: 'verified' as const,
        values: versions.at(-1)?.values ?? {},
        submittedBy: enteredBy,
        verifiedBy,
        removedAt: null,
      },
    }))
    const rows = await saveRecords(trx, known, context, moves)
    const of = { tenantId, programmeVersion: known.programme.version, hash: known.hash }
    const histories = page.flatMap((record, index) => {
      const row = rows[index]
      return row ? [{ record: row, changes: historyOf(record) }] : []
    })
    await writeHistories(trx, of, histories)
    return histories.map(({ record: { id } }, index) => [page[index]?.key ?? '', id])
  })
}

/**
 * Takes confirmed records that were kept elsewhere into the registers of some programmes, with what they were before and when; a few
 * statements for each thousand. Records come after those they link to.
 * @returns the id of each record by its key
 * @throws Error for values that could not have been confirmed, links to nothing; register_not_found, register_record_duplicate
 */
export async function takeOverRecords(
  services: Services,
  given: readonly Programme[],
  tenantId: string,
  records: readonly TakenOverRecord[],
): Promise<ReadonlyMap<string, string>> {
  const programmes = collectProgrammes(given)
  const ids = new Map<string, string>()
  const idOf = (key: string): string => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`no record "${key}" to link to`)
    return id
  }
  for (const round of orderByLinks(records, (code) => programmes.get(code).register))
    for (const [code, own] of Map.groupBy(round, ({ register }) => register)) {
      const known = await programmes.open(services, tenantId, code)
      const settled = own.map((record) => ({
        ...record,
        versions: record.versions.map((version) => ({
          ...version,
          values: settle(known.register, record.key, version.values, idOf),
        })),
      }))
      for (let start = 0; start < settled.length; start += rowsPerPage)
        for (const [key, id] of await takeOverPage(
          services,
          tenantId,
          known,
          settled.slice(start, start + rowsPerPage),
        ))
          ids.set(key, id)
    }
  return ids
}
