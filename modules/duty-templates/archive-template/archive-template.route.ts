import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { updateTemplate } from '../duty-templates-store.ts'
import { getTemplate, getTemplateForChange } from '../get-template.ts'
import { templateParams, templateSchema, toTemplateAnswer } from '../template-answer.ts'

export const archiveTemplateRoute = signedInRoute({
  method: 'PUT',
  url: '/api/duty-templates/:templateId/archived',
  operationId: 'archiveTemplate',
  summary: 'Lưu trữ hoặc khôi phục một mẫu nhiệm vụ',
  tag: 'duty-templates',
  params: templateParams,
  body: z.object({ isArchived: z.boolean() }),
  answer: templateSchema,
  editsVersion: true,
  handle: async ({
    services,
    caller,
    params: { templateId },
    body: { isArchived },
    expectedVersion,
    answerVersion,
  }) => {
    const record = await inTenant(services.database, caller.tenantId, async (trx) => {
      await getTemplateForChange(trx, caller, templateId, expectedVersion())
      await updateTemplate(trx, caller.tenantId, templateId, { isArchived }, services.clock.now())
      await appendAudit(services, trx, caller, {
        action: isArchived ? 'template_archived' : 'template_restored',
        subjectType: 'duty_template',
        subjectId: templateId,
      })
      return getTemplate(trx, caller, templateId)
    })
    answerVersion(record.version)
    return toTemplateAnswer(record)
  },
})
