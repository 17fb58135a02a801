import type { Trx } from '../../platform/db/database.ts'
import { commonErrors } from '../../platform/errors.ts'
import type { Actor } from '../access/index.ts'
import { templatesErrors } from './duty-templates-errors.ts'
import { requireOffice } from './duty-templates-policy.ts'
import { findTemplate, lockTemplate } from './duty-templates-store.ts'
import type { TemplateRecord } from './template-record.ts'

export async function getTemplate(trx: Trx, actor: Actor, templateId: string): Promise<TemplateRecord> {
  requireOffice(actor)
  const found = await findTemplate(trx, actor.tenantId, templateId)
  if (!found) throw templatesErrors.template_not_found()
  return found
}

/** Locks a template that stands as the person saw it. */
export async function getTemplateForChange(
  trx: Trx,
  actor: Actor,
  templateId: string,
  expectedVersion: number,
): Promise<TemplateRecord> {
  requireOffice(actor)
  const version = await lockTemplate(trx, actor.tenantId, templateId)
  if (version === undefined) throw templatesErrors.template_not_found()
  if (version !== expectedVersion) throw commonErrors.version_conflict({ version })
  return getTemplate(trx, actor, templateId)
}
