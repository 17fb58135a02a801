import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { issueTyped, type TypedDuty } from '../../directives/index.ts'
import { templatesErrors } from '../duty-templates-errors.ts'
import { insertUse } from '../duty-templates-store.ts'
import { getTemplateForChange } from '../get-template.ts'
import { dayOfYear } from '../rules/day-of-year.ts'
import type { TemplateItem } from '../template-record.ts'

export type GivenByTemplate = {
  year: number
  /** which items, by their place from 0 on; the others are left out this year */
  itemIndexes: readonly number[]
  /** in place of closed agencies; one that a single agency took over needs none */
  replacements: readonly { organizationId: string; byOrganizationIds: readonly string[] }[]
  title: string
  number: string | null
  symbol: string | null
  leaderPersonId: string | null
}

type Replace = (ids: readonly string[]) => string[]

const toDuty = (item: TemplateItem, year: number, replace: Replace): TypedDuty => {
  const on = dayOfYear(year, item.month, item.day)
  return {
    text: item.text,
    leadOrganizationIds: replace(item.leadOrganizationIds),
    coordinatorOrganizationIds: replace(item.coordinatorOrganizationIds),
    product: item.product,
    deadline: { kind: on === null ? 'none' : 'date', on, recurrence: null, day: null },
  }
}

/**
 * Gives the duties of a template out for a year, as a directive of origin `template`; once per year.
 * @throws template_used with the directive, template_archived, template_nothing_chosen, version_conflict, lead_closed
 *   when an agency closed and several took over or nobody did
 */
export async function giveByTemplate(
  services: Services,
  actor: Actor,
  templateId: string,
  expectedVersion: number,
  given: GivenByTemplate,
): Promise<{ directiveId: string; dutyCount: number; assignmentCount: number }> {
  const { year, itemIndexes, replacements, ...head } = given
  const chosen = new Set(itemIndexes)
  const replacementOf = new Map(replacements.map((one) => [one.organizationId, one.byOrganizationIds]))
  const replace: Replace = (ids) => [...new Set(ids.flatMap((id) => replacementOf.get(id) ?? [id]))]
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const template = await getTemplateForChange(trx, actor, templateId, expectedVersion)
    if (template.isArchived) throw templatesErrors.template_archived()
    const used = template.uses.find((use) => use.year === year)
    if (used) throw templatesErrors.template_used({ directiveId: used.directiveId })
    const items = template.items.filter((_item, index) => chosen.has(index))
    if (items.length === 0) throw templatesErrors.template_nothing_chosen()
    const issued = await issueTyped(services, trx, actor, {
      ...head,
      origin: 'template',
      saidOn: today(services.clock),
      fileId: null,
      urgency: 'normal',
      field: null,
      duties: items.map((item) => toDuty(item, year, replace)),
    })
    const { directiveId } = issued
    await insertUse(trx, { tenantId: actor.tenantId, templateId, year, directiveId })
    await appendAudit(services, trx, actor, {
      action: 'template_given',
      subjectType: 'duty_template',
      subjectId: templateId,
      details: { year, directiveId, dutyCount: issued.dutyCount },
    })
    return issued
  })
}
