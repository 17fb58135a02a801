import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { TemplateItem, TemplateRecord } from './template-record.ts'

const usesJson = sql`coalesce((select json_agg(json_build_object('year', given.year, 'directiveId', given.directive_id)
    order by given.year desc)
  from duty_template_use given where given.tenant_id = template.tenant_id and given.template_id = template.id), '[]')`

const columns = sql`template.id, template.version, template.name, template.items, template.is_archived as "isArchived",
  template.updated_at as "updatedAt", ${usesJson} as uses`

/** A page of templates, newest first. `after` is the last id shown. */
export async function listTemplates(
  trx: Trx,
  tenantId: string,
  isArchived: boolean,
  limit: number,
  after: string | null,
): Promise<TemplateRecord[]> {
  const { rows } = await sql<TemplateRecord>`
    select ${columns} from duty_template template
    where template.tenant_id = ${tenantId} and template.is_archived = ${isArchived}
      and ${after === null ? sql`true` : sql`template.id < ${after}`}
    order by template.id desc limit ${limit}`.execute(trx)
  return rows
}

export async function findTemplate(trx: Trx, tenantId: string, id: string): Promise<TemplateRecord | undefined> {
  const { rows } = await sql<TemplateRecord>`
    select ${columns} from duty_template template where template.tenant_id = ${tenantId} and template.id = ${id}`.execute(
    trx,
  )
  return rows[0]
}

/** Locks the template until the transaction ends; answers its version. */
export async function lockTemplate(trx: Trx, tenantId: string, id: string): Promise<number | undefined> {
  const row = await trx
    .selectFrom('duty_template')
    .select('version')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.version
}

export async function insertTemplate(
  trx: Trx,
  template: { tenantId: string; id: string; name: string; items: readonly TemplateItem[]; personId: string; at: Date },
): Promise<void> {
  await trx
    .insertInto('duty_template')
    .values({
      tenant_id: template.tenantId,
      id: template.id,
      name: template.name,
      items: JSON.stringify(template.items),
      created_by: template.personId,
      created_at: template.at,
      updated_at: template.at,
    })
    .execute()
}

export async function updateTemplate(
  trx: Trx,
  tenantId: string,
  id: string,
  changes: { name?: string; items?: readonly TemplateItem[]; isArchived?: boolean },
  at: Date,
): Promise<void> {
  await trx
    .updateTable('duty_template')
    .set((eb) => ({
      ...(changes.name === undefined ? {} : { name: changes.name }),
      ...(changes.items === undefined ? {} : { items: JSON.stringify(changes.items) }),
      ...(changes.isArchived === undefined ? {} : { is_archived: changes.isArchived }),
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Notes that a template was given out for a year. */
export async function insertUse(
  trx: Trx,
  use: { tenantId: string; templateId: string; year: number; directiveId: string },
): Promise<void> {
  await trx
    .insertInto('duty_template_use')
    .values({
      tenant_id: use.tenantId,
      template_id: use.templateId,
      year: use.year,
      directive_id: use.directiveId,
    })
    .execute()
}

/**
 * The duties of an issued directive as items: whom it means, who helps, the day of the year of its first deadline. What
 * recurs is left out: it goes on by itself.
 */
export async function findItemsOfDirective(trx: Trx, tenantId: string, directiveId: string): Promise<TemplateItem[]> {
  const { rows } = await sql<TemplateItem>`
    select duty.text, coalesce(max(given.product), duty.product) as product,
      array_agg(distinct given.lead_organization_id) as "leadOrganizationIds",
      coalesce((select array_agg(distinct helped.organization_id) from assignment_coordinator helped
        join assignment own on own.tenant_id = helped.tenant_id and own.id = helped.assignment_id
        where own.tenant_id = duty.tenant_id and own.duty_id = duty.id and own.shape = 'whole'
          and helped.organization_id is not null), '{}') as "coordinatorOrganizationIds",
      extract(month from min(given.original_deadline_on))::integer as month,
      extract(day from min(given.original_deadline_on))::integer as day
    from duty
    join assignment given on given.tenant_id = duty.tenant_id and given.duty_id = duty.id
      and given.shape = 'whole' and given.stage not in ('cancelled', 'recalled')
    where duty.tenant_id = ${tenantId} and duty.directive_id = ${directiveId}
    group by duty.tenant_id, duty.id
    order by duty.ordinal`.execute(trx)
  return rows
}

/** True when a directive has been issued. */
export async function isIssued(trx: Trx, tenantId: string, directiveId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('directive')
    .select('status')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', directiveId)
    .executeTakeFirst()
  return row?.status === 'issued'
}
