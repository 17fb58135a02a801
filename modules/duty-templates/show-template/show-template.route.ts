import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { getTemplate } from '../get-template.ts'
import { templateParams, templateSchema, toTemplateAnswer } from '../template-answer.ts'

export const showTemplateRoute = signedInRoute({
  method: 'GET',
  url: '/api/duty-templates/:templateId',
  operationId: 'showTemplate',
  summary: 'Một mẫu nhiệm vụ',
  tag: 'duty-templates',
  params: templateParams,
  answer: templateSchema,
  handle: async ({ services, caller, params, answerVersion }) => {
    const record = await inTenant(services.database, caller.tenantId, (trx) =>
      getTemplate(trx, caller, params.templateId),
    )
    answerVersion(record.version)
    return toTemplateAnswer(record)
  },
})
