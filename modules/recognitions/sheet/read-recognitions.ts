import { addDays } from '../../../pack-kit/index.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type PlaceVersion, placeHistory, placeNames } from '../../places/index.ts'
import type { RecognitionValues } from './recognition-columns.ts'
import { type ExportedRecognition, listForExport } from './recognition-sheet-store.ts'

const rowsPerPage = 2000

/** What is recorded, for a day (yyyy-mm-dd) or for every day, as rows of its sheet; each place as on the record's first day. */
export async function* readRecognitions(
  services: Services,
  { tenantId }: Actor,
  { on, everyDay }: { on: string; everyDay: boolean },
): AsyncGenerator<RecognitionValues, void> {
  let after: ExportedRecognition | null = null
  for (;;) {
    const { records, citations } = await inTenant(services.database, tenantId, async (trx) => {
      const page: ExportedRecognition[] = await listForExport(trx, tenantId, everyDay ? null : on, rowsPerPage, after)
      const asked = page.map(({ placeId, validFrom }) => ({ placeId, on: validFrom }))
      const lines = await placeHistory.findPlaceLinesAt(trx, tenantId, asked)
      const placeIds = [...new Set(page.map(({ placeId }) => placeId))]
      const versions = await placeHistory.findPlaceVersions(trx, tenantId, placeIds)
      return { records: page, citations: citationsOf(lines, versions) }
    })
    for (const record of records) yield toValues(record, citations(record))
    after = records.at(-1) ?? null
    if (records.length < rowsPerPage) return
  }
}

type Citation = ReturnType<typeof placeNames.citationOf>
type Line = Awaited<ReturnType<typeof placeHistory.findPlaceLinesAt>>[number]

/** A place that did not exist on the day goes by the name it had last. */
function citationsOf(lines: readonly Line[], versions: readonly PlaceVersion[]) {
  const lineOf = new Map(lines.map((line) => [`${line.placeId} ${line.on}`, line]))
  const lastOf = new Map(versions.map((version) => [version.placeId, version]))
  return ({ placeId, validFrom }: ExportedRecognition): Citation => {
    const line = lineOf.get(`${placeId} ${validFrom}`)
    const last = lastOf.get(placeId)
    return placeNames.citationOf(line ?? { name: last?.name ?? '', code: last?.code ?? null, parents: [] })
  }
}

const toValues = (record: ExportedRecognition, { text, within }: Citation): RecognitionValues => ({
  kind: record.kind,
  place: text,
  within,
  status: record.status,
  validFrom: record.validFrom,
  validTo: record.validTo && addDays(record.validTo, -1),
  decisionNumber: record.decisionNumber,
  decisionOn: record.decisionOn,
  decisionIssuer: record.decisionIssuer,
  note: record.note,
  certainty: record.certainty === 'uncertain' ? 'uncertain' : null,
})
