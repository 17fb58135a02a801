import { z } from 'zod'
import { pageQuery } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentListQuery, personalListQuery } from '../assignment-filter.ts'
import { showTimeline } from './show-timeline.ts'
import { timelineGroups, timelineSchema } from './timeline-answer.ts'

export const showTimelineRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments/timeline',
  operationId: 'showTimeline',
  summary: 'Dòng thời gian: từ ngày giao đến thời hạn, các lần gia hạn và tạm dừng',
  tag: 'duties',
  query: z.object({
    ...pageQuery,
    ...assignmentListQuery,
    ...personalListQuery,
    group: z.enum(timelineGroups).default('lead').describe('Whose lines stand together'),
  }),
  answer: timelineSchema,
  handle: ({ services, caller, query }) => showTimeline(services, caller, query),
})
