import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { sayAgency, sayPlace } from './rules/say-names.ts'
import { shownPeriod } from './rules/sheet-period.ts'
import type { SheetValues } from './sheet-columns.ts'
import { type ExportedAgency, type ExportKey, listForExport } from './sheet-export-store.ts'
import { type FoundPlace, findPlaceNames } from './sheet-place-store.ts'

const rowsPerPage = 2000

/** The directory of a day (yyyy-mm-dd) as rows of its sheet, in the order of the official list. */
export async function* readAgencies(
  services: Services,
  { tenantId }: Actor,
  { on }: { on: string },
): AsyncGenerator<SheetValues, void> {
  let after: ExportKey | null = null
  for (;;) {
    const { agencies, places } = await inTenant(services.database, tenantId, async (trx) => {
      const page: ExportedAgency[] = await listForExport(trx, tenantId, on, rowsPerPage, after)
      const ids = [...new Set(page.flatMap(({ placeId }) => placeId ?? []))]
      return { agencies: page, places: await findPlaceNames(trx, tenantId, ids, on) }
    })
    for (const agency of agencies) yield toValues(agency, places)
    const last = agencies.at(-1)
    if (!last || agencies.length < rowsPerPage) return
    after = [last.rank, last.name, last.organizationId]
  }
}

function toValues(agency: ExportedAgency, places: ReadonlyMap<string, FoundPlace>): SheetValues {
  const { code, code102, name, shortName, aliases, kind, level, fields, note } = agency
  const place = agency.placeId === null ? undefined : places.get(agency.placeId)
  const { parentName, parentCode, grandparentName } = agency
  return {
    code,
    code102,
    name,
    shortName,
    aliases,
    kind,
    level,
    parent: parentName === null ? null : sayAgency({ name: parentName, code: parentCode, under: grandparentName }),
    place: place ? sayPlace(place) : null,
    fields,
    ...shownPeriod(agency),
    note,
  }
}
