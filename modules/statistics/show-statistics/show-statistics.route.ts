import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { statisticsQuery } from '../statistics-query.ts'
import { showStatistics } from './show-statistics.ts'
import { statisticsSchema } from './statistics-answer.ts'

export const showStatisticsRoute = signedInRoute({
  method: 'GET',
  url: '/api/statistics',
  operationId: 'showStatistics',
  summary: 'Thống kê theo cơ quan, văn bản, lĩnh vực, lãnh đạo phụ trách hoặc địa bàn, trong một kỳ',
  description:
    'The four national classes (Quyết định 42/2014/QĐ-TTg, 23/2018/QĐ-TTg) and no deadline. Counts only what the caller may see; every line carries the query of GET /api/assignments behind it.',
  tag: 'statistics',
  query: z.object(statisticsQuery),
  answer: statisticsSchema,
  handle: ({ services, caller, query }) => showStatistics(services, caller, query),
})
