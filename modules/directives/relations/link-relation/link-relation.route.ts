import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { relationsSchema } from '../relation-answer.ts'
import { linkRelation } from './link-relation.ts'

export const linkRelationRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/:directiveId/relations/:position/link',
  operationId: 'linkRelation',
  summary: 'Chọn văn bản trong hệ thống ứng với văn bản được viện dẫn, hoặc gỡ lựa chọn',
  description:
    'Also on an issued directive: relations are no part of the frozen text. The last choice of a person holds.',
  tag: 'directives',
  params: z.object({ directiveId: z.uuid(), position: z.coerce.number().int().min(0).max(100_000) }),
  body: z.object({ directiveId: z.uuid('Chọn văn bản.').nullable().describe('null: none of this space') }),
  answer: relationsSchema,
  handle: ({ services, caller, params, body }) => linkRelation(services, caller, params, body.directiveId),
})
