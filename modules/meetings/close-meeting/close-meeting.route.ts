import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { meetingParams } from '../meeting-answer.ts'
import { closeMeeting } from './close-meeting.ts'

export const closeMeetingRoute = signedInRoute({
  method: 'POST',
  url: '/api/meetings/:meetingId/close',
  operationId: 'closeMeeting',
  summary: 'Kết thúc cuộc họp: gửi kết luận đến từng nhiệm vụ và cơ quan chủ trì',
  tag: 'meetings',
  params: meetingParams,
  answer: z.object({ version: z.number().int(), concluded: z.number().int().describe('Decisions made known') }),
  editsVersion: true,
  handle: async ({ services, caller, params, expectedVersion, answerVersion }) => {
    const closed = await closeMeeting(services, caller, params.meetingId, expectedVersion())
    answerVersion(closed.version)
    return closed
  },
})
