import { z } from 'zod'
import { pageOf, pageQuery } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { directiveSummarySchema, toSummaryAnswer } from '../directive-answer.ts'
import { listDirectives } from './list-directives.ts'

const listedDirectiveSchema = directiveSummarySchema
  .extend({
    openings: z
      .object({ opened: z.number().int(), agencies: z.number().int() })
      .nullable()
      .describe('How many of its agencies have opened it; null for drafts and for whoever is not told'),
  })
  .meta({ id: 'ListedDirective' })

export const listDirectivesRoute = signedInRoute({
  method: 'GET',
  url: '/api/directives',
  operationId: 'listDirectives',
  summary: 'Văn bản chỉ đạo, mới nhất trước',
  tag: 'directives',
  query: z.object({ ...pageQuery, status: z.enum(['draft', 'issued']).optional() }),
  answer: pageOf(listedDirectiveSchema).extend({ may: z.object({ upload: z.boolean() }) }),
  handle: async ({ services, caller, query }) => {
    const { page, may } = await listDirectives(services, caller, query)
    return {
      ...page,
      items: page.items.map((head) => ({ ...toSummaryAnswer(head, caller), openings: head.openings })),
      may,
    }
  },
})
