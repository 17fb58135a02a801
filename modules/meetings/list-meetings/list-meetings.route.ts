import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { requireRunsMeetings } from '../get-meeting.ts'
import { meetingSchema, toMeetingAnswer } from '../meeting-answer.ts'
import { listMeetingRows } from '../meeting-store.ts'

export const listMeetingsRoute = signedInRoute({
  method: 'GET',
  url: '/api/meetings',
  operationId: 'listMeetings',
  summary: 'Các cuộc họp đôn đốc, mới nhất trước',
  tag: 'meetings',
  query: z.object(pageQuery),
  answer: pageOf(meetingSchema),
  handle: async ({ services, caller, query }) => {
    requireRunsMeetings(caller)
    const after = decodeCursor(query.cursor, ['date', 'uuid'])
    const rows = await inTenant(services.database, caller.tenantId, (trx) =>
      listMeetingRows(trx, caller.tenantId, query.limit + 1, after),
    )
    const page = toPage(rows, query.limit, (row) => [row.heldOn, row.id])
    return { ...page, items: page.items.map(toMeetingAnswer) }
  },
})
