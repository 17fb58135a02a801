import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { changeGroups } from '../changes/change-groups.ts'
import { changesQuery, toChanges } from '../changes/changes-query.ts'
import { listChangeLines } from '../changes/changes-store.ts'

const changeLineSchema = z
  .object({
    id: z.uuid().describe('Of what happened; of the duty where only a day passed'),
    assignmentId: z.uuid(),
    text: z.string(),
    leadName: z.string().describe('The agency that leads now'),
    deadlineOn: z.iso.date().nullable().describe('As it stands now'),
    kind: z.string(),
    at: z.iso.datetime(),
    actorName: z.string().nullable(),
    note: z.string().nullable().describe('What was said: the report, the reason …'),
    from: z.string().nullable().describe('What stood before: a day or an agency'),
    to: z.string().nullable(),
  })
  .meta({ id: 'ChangeLine' })

export const listChangesRoute = signedInRoute({
  method: 'GET',
  url: '/api/statistics/changes/:group',
  operationId: 'listChanges',
  summary: 'Từng thay đổi của một nhóm giữa hai ngày, mới nhất trước',
  tag: 'statistics',
  params: z.object({ group: z.enum(changeGroups) }),
  query: z.object({ ...changesQuery, ...pageQuery }),
  answer: pageOf(changeLineSchema),
  handle: async ({ services, caller, params, query }) => {
    const changes = toChanges(caller, query, today(services.clock))
    const after = decodeCursor(query.cursor, ['date', 'uuid'])
    const rows = await inTenant(services.database, caller.tenantId, (trx) =>
      listChangeLines(trx, changes, params.group, query.limit + 1, after),
    )
    const page = toPage(rows, query.limit, ({ at, id }) => [at.toISOString(), id])
    return { ...page, items: page.items.map((line) => ({ ...line, at: line.at.toISOString() })) }
  },
})
