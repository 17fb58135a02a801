import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { getMeeting } from '../get-meeting.ts'
import { meetingItemSchema, meetingParams, meetingSchema, toItemAnswer, toMeetingAnswer } from '../meeting-answer.ts'
import { findItems } from '../meeting-item-store.ts'

export const showMeetingRoute = signedInRoute({
  method: 'GET',
  url: '/api/meetings/:meetingId',
  operationId: 'showMeeting',
  summary: 'Một cuộc họp với các nhiệm vụ của nó theo thứ tự và kết luận đã ghi',
  tag: 'meetings',
  params: meetingParams,
  answer: z.object({ ...meetingSchema.shape, items: z.array(meetingItemSchema) }).meta({ id: 'MeetingPage' }),
  handle: ({ services, caller, params, answerVersion }) =>
    inTenant(services.database, caller.tenantId, async (trx) => {
      const meeting = await getMeeting(trx, caller, params.meetingId)
      answerVersion(meeting.version)
      const items = await findItems(trx, caller.tenantId, meeting.id)
      return { ...toMeetingAnswer(meeting), items: items.map(toItemAnswer) }
    }),
})
