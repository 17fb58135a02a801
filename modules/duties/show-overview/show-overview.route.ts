import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { unitBases } from '../assignment-filter.ts'
import { overviewSchema } from './overview-answer.ts'
import { showOverview } from './show-overview.ts'

export const showOverviewRoute = signedInRoute({
  method: 'GET',
  url: '/api/overview',
  operationId: 'showOverview',
  summary:
    'Trang lãnh đạo: nhiệm vụ × cơ quan, năm nhóm, hai tỷ lệ, danh sách quá hạn, khó khăn chờ quyết định, 7 ngày tới',
  description: 'Counts only what the caller may see. Every number carries the query of GET /api/assignments behind it.',
  tag: 'duties',
  query: z.object({ directiveId: z.uuid().optional(), units: z.enum(unitBases).default('as_then') }),
  answer: overviewSchema,
  handle: ({ services, caller, query }) => showOverview(services, caller, query.directiveId ?? null, query.units),
})
