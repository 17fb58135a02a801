import { z } from 'zod'
import { pageOf, pageQuery } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { difficultySummarySchema } from '../difficulty-answer.ts'
import { difficultyListQuery } from '../difficulty-filter.ts'
import { listDifficulties } from './list-difficulties.ts'

export const listDifficultiesRoute = signedInRoute({
  method: 'GET',
  url: '/api/difficulties',
  operationId: 'listDifficulties',
  summary: 'Khó khăn, vướng mắc: đang ở đâu, từ khi nào; chờ lâu nhất trước',
  tag: 'duties',
  query: z.object({ ...pageQuery, ...difficultyListQuery }),
  answer: pageOf(difficultySummarySchema),
  handle: ({ services, caller, query }) => listDifficulties(services, caller, query),
})
