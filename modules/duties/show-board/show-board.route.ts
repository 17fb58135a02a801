import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentListQuery, personalListQuery } from '../assignment-filter.ts'
import { boardColumns, boardSchema } from './board-answer.ts'
import { showBoard } from './show-board.ts'

export const showBoardRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments/board',
  operationId: 'showBoard',
  summary: 'Bảng nhiệm vụ: các lượt giao xếp theo trạng thái',
  description: 'The first cards of each column; with column and cursor the next cards of that one. No totals.',
  tag: 'duties',
  query: z.object({
    ...assignmentListQuery,
    ...personalListQuery,
    column: z.enum(boardColumns).optional().describe('Only this column'),
    cursor: z.string().max(500).optional().describe('Where the last page of the column ended'),
    limit: z.coerce.number().int().min(1).max(50).default(15).describe('Cards of each column'),
  }),
  answer: boardSchema,
  handle: ({ services, caller, query }) => showBoard(services, caller, query),
})
