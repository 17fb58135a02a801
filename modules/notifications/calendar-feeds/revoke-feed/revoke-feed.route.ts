import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { revokeFeed } from './revoke-feed.ts'

export const revokeFeedRoute = signedInRoute({
  method: 'DELETE',
  url: '/api/calendar-feeds/:feedId',
  operationId: 'revokeCalendarFeed',
  summary: 'Thu hồi một địa chỉ lịch thời hạn',
  tag: 'notifications',
  params: z.object({ feedId: z.uuid() }),
  handle: ({ services, caller, params }) => revokeFeed(services, caller, params.feedId),
})
