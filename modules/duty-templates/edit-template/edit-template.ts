import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { templatesErrors } from '../duty-templates-errors.ts'
import { updateTemplate } from '../duty-templates-store.ts'
import { getTemplate, getTemplateForChange } from '../get-template.ts'
import { requireKnownAgencies } from '../require-known-agencies.ts'
import type { TemplateItem, TemplateRecord } from '../template-record.ts'

/** @throws version_conflict, template_archived, template_agency_unknown */
export async function editTemplate(
  services: Services,
  actor: Actor,
  templateId: string,
  expectedVersion: number,
  changes: { name: string; items: TemplateItem[] },
): Promise<TemplateRecord> {
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const before = await getTemplateForChange(trx, actor, templateId, expectedVersion)
    if (before.isArchived) throw templatesErrors.template_archived()
    await requireKnownAgencies(trx, actor.tenantId, changes.items)
    await updateTemplate(trx, actor.tenantId, templateId, changes, services.clock.now())
    await appendAudit(services, trx, actor, {
      action: 'template_edited',
      subjectType: 'duty_template',
      subjectId: templateId,
      details: { name: changes.name, items: changes.items.length },
    })
    return getTemplate(trx, actor, templateId)
  })
}
