import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { dutyClasses } from '../../duties/index.ts'
import { listClosedLineRows } from '../closed-lines-store.ts'
import { getClosedPeriod } from '../get-closed-period.ts'
import { toClosedFilter } from './closed-lines-query.ts'

export const closedLineSchema = z
  .object({
    assignmentId: z.uuid(),
    text: z.string(),
    leadName: z.string().describe('As the agency was called when the period was closed'),
    directiveId: z.uuid(),
    directiveNumber: z.string(),
    class: z.enum(dutyClasses),
    deadlineOn: z.iso.date().nullable(),
    completedOn: z.iso.date().nullable(),
    extensionCount: z.number().int(),
    returnCount: z.number().int(),
  })
  .meta({ id: 'ClosedLine' })

/** A page of frozen lines, agency by agency. */
export async function listClosedLines(
  services: Services,
  actor: Actor,
  periodId: string,
  query: Parameters<typeof toClosedFilter>[2] & { limit: number; cursor?: string | undefined },
) {
  const after = decodeCursor(query.cursor, ['uuid', 'uuid'])
  const rows = await inTenant(services.database, actor.tenantId, async (trx) => {
    await getClosedPeriod(trx, actor.tenantId, periodId)
    return listClosedLineRows(trx, toClosedFilter(actor, periodId, query), query.limit + 1, after)
  })
  const page = toPage(rows, query.limit, ({ leadOrganizationId, assignmentId }) => [leadOrganizationId, assignmentId])
  return { ...page, items: page.items.map(({ leadOrganizationId: _lead, stage: _stage, ...line }) => line) }
}
