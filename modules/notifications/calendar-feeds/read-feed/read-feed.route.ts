import { z } from 'zod'
import { publicRoute } from '../../../../platform/http/route.ts'
import type { ListFeedDeadlines } from '../feed-deadline.ts'
import { readFeed } from './read-feed.ts'

export const readFeedRoute = (listDeadlines: ListFeedDeadlines) =>
  publicRoute({
    method: 'GET',
    url: '/lich/:file',
    operationId: 'readCalendarFeed',
    summary: 'Lịch thời hạn (iCalendar) qua địa chỉ bí mật',
    tag: 'notifications',
    params: z.object({ file: z.string().max(200).describe('the token with .ics at its end') }),
    answersBytes: true,
    handle: async ({ services, params, reply }) => {
      const calendar = await readFeed(services, listDeadlines, params.file.replace(/\.ics$/, ''))
      reply
        .header('content-type', 'text/calendar; charset=utf-8')
        .header('content-disposition', 'inline; filename="thoi-han.ics"')
        .header('cache-control', 'private, max-age=600')
        .header('x-robots-tag', 'noindex')
      await reply.send(calendar)
    },
  })
