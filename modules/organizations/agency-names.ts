import type { Trx } from '../../platform/db/database.ts'
import { isIdentifierCode } from './rules/identifier-code.ts'
import { findCitedAgencies } from './sheet/find-cited-agencies.ts'
import { readReference } from './sheet/rules/read-reference.ts'
import { sayAgency } from './sheet/rules/say-names.ts'
import { sheetChoices } from './sheet/sheet-columns.ts'
import { findNamedAbove } from './sheet/sheet-export-store.ts'

/** How agencies are cited on a day (yyyy-mm-dd) so that `findCited` finds them again; those that are not then are left out. */
async function citationsOn(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, string>> {
  const named = await findNamedAbove(trx, tenantId, ids, on)
  return new Map([...named].map(([id, agency]) => [id, sayAgency(agency)]))
}

/** How agencies are named in sheets: citations found, or made to be found again, and the words of their terms. */
export const agencyNames = {
  choices: sheetChoices,
  isCode: isIdentifierCode,
  readReference,
  findCited: findCitedAgencies,
  citationsOn,
}
