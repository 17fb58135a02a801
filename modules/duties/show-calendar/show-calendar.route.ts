import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentListQuery, personalListQuery } from '../assignment-filter.ts'
import { calendarSchema } from './calendar-answer.ts'
import { showCalendar } from './show-calendar.ts'

export const showCalendarRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments/calendar',
  operationId: 'showCalendar',
  summary: 'Lịch thời hạn: mỗi ngày có những nhiệm vụ nào đến hạn',
  description: 'Duties without a deadline, or with one that recurs, stand on no day.',
  tag: 'duties',
  query: z.object({
    ...assignmentListQuery,
    ...personalListQuery,
    from: daySchema,
    to: daySchema,
    most: z.coerce.number().int().min(0).max(100).default(3).describe('Items of each day'),
  }),
  answer: calendarSchema,
  handle: ({ services, caller, query }) => showCalendar(services, caller, query),
})
