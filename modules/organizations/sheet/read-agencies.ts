import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { sayAgency, sayPlace } from './rules/say-names.ts'
import { shownPeriod } from './rules/sheet-period.ts'
import type { SheetValues } from './sheet-columns.ts'
import {
  type ExportedAgency,
  type ExportKey,
  findNamedAbove,
  listForExport,
  type NamedAbove,
} from './sheet-export-store.ts'
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
    const { agencies, names } = await inTenant(services.database, tenantId, async (trx) => {
      const page: ExportedAgency[] = await listForExport(trx, tenantId, on, rowsPerPage, after)
      const idsOf = (key: 'parentId' | 'placeId') => [...new Set(page.flatMap((agency) => agency[key] ?? []))]
      const places = await findPlaceNames(trx, tenantId, idsOf('placeId'), on)
      return { agencies: page, names: { places, above: await findNamedAbove(trx, tenantId, idsOf('parentId'), on) } }
    })
    for (const agency of agencies) yield toValues(agency, names)
    const last = agencies.at(-1)
    if (!last || agencies.length < rowsPerPage) return
    after = [last.rank, last.name, last.organizationId]
  }
}

type Names = { places: ReadonlyMap<string, FoundPlace>; above: ReadonlyMap<string, NamedAbove> }

function toValues(agency: ExportedAgency, { places, above }: Names): SheetValues {
  const { code, code102, name, shortName, aliases, kind, level, fields, note } = agency
  const place = places.get(agency.placeId ?? '')
  const parent = above.get(agency.parentId ?? '')
  return {
    code,
    code102,
    name,
    shortName,
    aliases,
    kind,
    level,
    parent: parent ? sayAgency(parent) : null,
    place: place ? sayPlace(place) : null,
    fields,
    ...shownPeriod(agency),
    note,
  }
}
