import { addDays, type Field, type Register, toSheetRow } from '../../../pack-kit/index.ts'
import { startOfDay } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { ExportQuery, SheetValues } from '../../imports/index.ts'
import { agencyNames } from '../../organizations/index.ts'
import { placeHistory, placeNames } from '../../places/index.ts'
import { listPastRows, type PastRow } from '../list-records/as-of-store.ts'
import { dayOf, loadNames } from '../names.ts'
import { inRegister } from '../open-register.ts'
import { toPastRecord } from '../past-record.ts'
import type { Programmes } from '../programmes.ts'
import type { RecordRow } from '../record-row.ts'
import { mayReadRecord } from '../registers-policy.ts'

const rowsPerPage = 1000

/** Names by which places, agencies and links are found again when the sheet is read in. */
async function loadCitations(
  trx: Trx,
  tenantId: string,
  register: Register,
  records: readonly RecordRow[],
  today: string,
) {
  const cited = (kind: Field['kind']) =>
    records.flatMap(({ values }) =>
      register.fields.flatMap((field) => {
        const id = values[field.code]
        return field.kind === kind && typeof id === 'string' ? { id, on: dayOf(register, values, today) } : []
      }),
    )
  const asked = new Map(cited('place').map(({ id, on }) => [`${id} ${on}`, { placeId: id, on }]))
  const lines = await placeHistory.findPlaceLinesAt(trx, tenantId, [...asked.values()])
  const places = new Map(lines.map((line) => [`${line.placeId} ${line.on}`, placeNames.citationOf(line).text]))
  const agencies = new Map<string, string>()
  for (const [on, own] of Map.groupBy(cited('agency'), (one) => one.on))
    for (const [id, text] of await agencyNames.citationsOn(trx, tenantId, [...new Set(own.map(({ id }) => id))], on))
      agencies.set(`${id} ${on}`, text)
  const named = records.map(({ values }) => ({ values, on: dayOf(register, values, today) }))
  const names = await loadNames(trx, tenantId, register, named)
  return (field: Field, id: string, on: string): string =>
    places.get(`${id} ${on}`) ?? agencies.get(`${id} ${on}`) ?? names.describe(field, id, on)
}

/** Records a person may see, as they were at the end of a day, as rows of their register's sheet; newest first. */
export const readRegister = (programmes: Programmes, register: Register) =>
  async function* (services: Services, actor: Actor, { on }: ExportQuery): AsyncGenerator<SheetValues, void> {
    let afterId: string | null = null
    for (;;) {
      const from: string | null = afterId
      const { rows, sheet } = await inRegister(services, programmes, actor, register.code, async (open) => {
        const { trx, known, scope } = open
        const of = {
          tenantId: actor.tenantId,
          register: register.code,
          before: startOfDay(addDays(on, 1)),
          limit: rowsPerPage,
        }
        const page: PastRow[] = await listPastRows(trx, { ...of, afterId: from })
        const records = page
          .flatMap((row) => toPastRecord(known, row) ?? [])
          .filter((record) => mayReadRecord(actor, register, scope, record))
        const cite = await loadCitations(trx, actor.tenantId, register, records, open.today)
        return {
          rows: page,
          sheet: records.map(({ values }) => toRow(register, values, cite, dayOf(register, values, open.today))),
        }
      })
      yield* sheet
      afterId = rows.at(-1)?.id ?? null
      if (rows.length < rowsPerPage) return
    }
  }

function toRow(
  register: Register,
  values: RecordRow['values'],
  cite: (field: Field, id: string, on: string) => string,
  on: string,
): SheetValues {
  const said = register.fields.flatMap((field): [string, unknown][] => {
    const value = values[field.code]
    if (value === undefined) return []
    const isCited = typeof value === 'string' && ['place', 'agency', 'link'].includes(field.kind)
    return [[field.code, isCited ? cite(field, value, on) : value]]
  })
  return toSheetRow(register, Object.fromEntries(said))
}
