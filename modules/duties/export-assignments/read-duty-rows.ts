import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { agencyNames } from '../../organizations/index.ts'
import type { DutyValues } from '../duty-sheet/duty-columns.ts'
import { type ListQuery, listAssignments } from '../list-assignments/list-assignments.ts'
import { findPartners } from './export-store.ts'
import { toDutyValues } from './to-duty-values.ts'

const rowsPerPage = 1000

/** A list as its reader sees it, row by row in its order, as rows of the sheet of duties; a page at a time is held in memory. */
export async function* readDutyRows(
  services: Services,
  actor: Actor,
  query: Omit<ListQuery, 'limit' | 'cursor'>,
): AsyncGenerator<DutyValues, void> {
  const day = today(services.clock)
  let ordinal = 0
  let cursor: string | undefined
  do {
    const page = await listAssignments(services, actor, { ...query, limit: rowsPerPage, cursor })
    const { partners, names } = await inTenant(services.database, actor.tenantId, async (trx) => {
      const ids = page.items.map(({ id }) => id)
      const found = new Map(
        (await findPartners(trx, actor.tenantId, ids)).map((row) => [row.assignmentId, row.coordinators]),
      )
      const agencies = [
        ...page.items.map(({ lead }) => lead.id),
        ...[...found.values()].flat().flatMap(({ organizationId }) => organizationId ?? []),
      ]
      return { partners: found, names: await agencyNames.citationsOn(trx, actor.tenantId, [...new Set(agencies)], day) }
    })
    for (const assignment of page.items) {
      ordinal += 1
      yield toDutyValues(assignment, ordinal, partners.get(assignment.id) ?? [], (id) => names.get(id))
    }
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
}
