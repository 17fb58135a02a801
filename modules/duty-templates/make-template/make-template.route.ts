import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { templateItemsSchema, templateNameSchema, templateSchema, toTemplateAnswer } from '../template-answer.ts'
import { makeTemplate } from './make-template.ts'

export const makeTemplateRoute = signedInRoute({
  method: 'POST',
  url: '/api/duty-templates',
  operationId: 'makeTemplate',
  summary: 'Lập mẫu nhiệm vụ, nhập tay hoặc từ nhiệm vụ của một văn bản đã phát hành',
  tag: 'duty-templates',
  body: z.union([
    z.object({ name: templateNameSchema, directiveId: z.uuid() }),
    z.object({ name: templateNameSchema, items: templateItemsSchema }),
  ]),
  answer: templateSchema,
  status: 201,
  handle: async ({ services, caller, body: { name, ...source } }) =>
    toTemplateAnswer(await makeTemplate(services, caller, name, source)),
})
