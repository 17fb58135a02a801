import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import type { ListFeedDeadlines } from '../feed-deadline.ts'
import { addFeed } from './add-feed.ts'

export const addFeedRoute = (listDeadlines: ListFeedDeadlines) =>
  signedInRoute({
    method: 'POST',
    url: '/api/calendar-feeds',
    operationId: 'addCalendarFeed',
    summary: 'Tạo địa chỉ lịch thời hạn',
    description: 'The address is answered this once. Whoever holds it reads the deadlines without signing in.',
    tag: 'notifications',
    body: z.object({ organizationId: z.uuid().nullable().describe('null: my own work') }),
    status: 201,
    answer: z.object({ id: z.uuid(), url: z.string() }),
    handle: ({ services, caller, body }) => addFeed(services, listDeadlines, caller, body.organizationId),
  })
