import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import {
  templateItemsSchema,
  templateNameSchema,
  templateParams,
  templateSchema,
  toTemplateAnswer,
} from '../template-answer.ts'
import { editTemplate } from './edit-template.ts'

export const editTemplateRoute = signedInRoute({
  method: 'PUT',
  url: '/api/duty-templates/:templateId',
  operationId: 'editTemplate',
  summary: 'Sửa tên và các nhiệm vụ của một mẫu',
  tag: 'duty-templates',
  params: templateParams,
  body: z.object({ name: templateNameSchema, items: templateItemsSchema }),
  answer: templateSchema,
  editsVersion: true,
  handle: async ({ services, caller, params, body, expectedVersion, answerVersion }) => {
    const record = await editTemplate(services, caller, params.templateId, expectedVersion(), body)
    answerVersion(record.version)
    return toTemplateAnswer(record)
  },
})
