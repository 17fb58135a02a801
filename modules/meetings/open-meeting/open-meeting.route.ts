import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { openMeeting } from './open-meeting.ts'

export const openMeetingRoute = signedInRoute({
  method: 'POST',
  url: '/api/meetings',
  operationId: 'openMeeting',
  summary: 'Mở cuộc họp: lấy danh sách đỏ của hôm nay, trễ nhất trước, theo từng cơ quan',
  tag: 'meetings',
  body: z.object({
    title: z.string().trim().min(1, 'Nhập tên cuộc họp.').max(300),
    heldOn: z.iso.date(),
    comparedWith: z.iso
      .date()
      .nullable()
      .optional()
      .describe('Changes since this day are shown; left out: day of the meeting before; null: none'),
  }),
  answer: z.object({ id: z.uuid(), itemCount: z.number().int() }),
  status: 201,
  handle: ({ services, caller, body }) => openMeeting(services, caller, body),
})
