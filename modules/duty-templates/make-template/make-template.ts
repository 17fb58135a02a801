import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { templatesErrors } from '../duty-templates-errors.ts'
import { requireOffice } from '../duty-templates-policy.ts'
import { findItemsOfDirective, insertTemplate, isIssued } from '../duty-templates-store.ts'
import { getTemplate } from '../get-template.ts'
import { requireKnownAgencies } from '../require-known-agencies.ts'
import type { TemplateItem, TemplateRecord } from '../template-record.ts'

/** What a template is made of: duties typed by hand, or those of an issued directive. */
export type TemplateSource = { items: TemplateItem[] } | { directiveId: string }

/** @throws template_source_missing, template_agency_unknown */
export async function makeTemplate(
  services: Services,
  actor: Actor,
  name: string,
  source: TemplateSource,
): Promise<TemplateRecord> {
  requireOffice(actor)
  const { tenantId, personId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const isFromDirective = 'directiveId' in source
    if (isFromDirective && !(await isIssued(trx, tenantId, source.directiveId)))
      throw templatesErrors.template_source_missing()
    const items = isFromDirective ? await findItemsOfDirective(trx, tenantId, source.directiveId) : source.items
    if (items.length === 0) throw templatesErrors.template_source_missing()
    await requireKnownAgencies(trx, tenantId, items)
    const id = newId()
    await insertTemplate(trx, { tenantId, id, name, items, personId, at: services.clock.now() })
    await appendAudit(services, trx, actor, {
      action: 'template_made',
      subjectType: 'duty_template',
      subjectId: id,
      details: { name, items: items.length, ...(isFromDirective ? { directiveId: source.directiveId } : {}) },
    })
    return getTemplate(trx, actor, id)
  })
}
