import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { sendSheet } from '../../imports/index.ts'
import { getMeeting } from '../get-meeting.ts'
import { meetingParams } from '../meeting-answer.ts'
import { findItems } from '../meeting-item-store.ts'
import { conclusionColumns, toConclusionRows } from './conclusion-sheet.ts'

export const exportConclusionsRoute = signedInRoute({
  method: 'GET',
  url: '/api/meetings/:meetingId/conclusions.xlsx',
  operationId: 'exportConclusions',
  summary: 'Kết luận cuộc họp thành bảng XLSX',
  tag: 'meetings',
  params: meetingParams,
  answersBytes: true,
  handle: async ({ services, caller, params, reply }) => {
    const { meeting, items } = await inTenant(services.database, caller.tenantId, async (trx) => ({
      meeting: await getMeeting(trx, caller, params.meetingId),
      items: await findItems(trx, caller.tenantId, params.meetingId),
    }))
    await sendSheet(reply, `Kết luận ${meeting.title} ${meeting.heldOn}`, {
      format: 'xlsx',
      sheetName: 'Kết luận',
      columns: conclusionColumns,
      rows: toConclusionRows(items),
    })
  },
})
