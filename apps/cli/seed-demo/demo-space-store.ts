import { sql } from 'kysely'
import type { Database } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'

/** Tenant tables, children before parents. */
const tables = [
  'place_boundary',
  'register_publication',
  'scorecard_judgement',
  'duty_measure',
  'scorecard_group',
  'scorecard_threshold',
  'indicator_run',
  'indicator_dirty',
  'indicator_difference',
  'indicator_target',
  'indicator_value_change',
  'indicator_value',
  'register_photo',
  'register_file',
  'register_point',
  'register_word',
  'register_value',
  'register_change',
  'register_record',
  'programme_version',
  'bulk_item',
  'bulk_run',
  'meeting_item',
  'meeting',
  'saved_view',
  'watching',
  'duty_comment',
  'closed_period_line',
  'closed_period',
  'chasing_letter_item',
  'chasing_letter',
  'reminder',
  'chase_run',
  'webhook_delivery',
  'webhook',
  'calendar_feed',
  'mail',
  'mail_run',
  'notification_choice',
  'tracking_rule',
  'duty_template_use',
  'duty_template',
  'directive_reading',
  'directive_unopened_reminder',
  'contribution',
  'assignment_word',
  'sheet_import_row',
  'sheet_import',
  'recognition',
  'reorganization_effect',
  'reorganization_choice',
  'reorganization_run',
  'reorganization_change',
  'organization_succession',
  'posting',
  'post_version',
  'post',
  'place_succession',
  'place_version',
  'organization_name',
  'organization_version',
  'duty_change_proposal',
  'directive_relation',
  'difficulty_move',
  'difficulty',
  'evidence',
  'assignment_step',
  'assignment_event',
  'assignment_coordinator',
  'assignment',
  'counted_duty',
  'tally_change',
  'duty',
  'draft_duty',
  'reading_file',
  'reading_run',
  'source_page',
  'directive_source',
  'directive',
  'assignment_tally',
  'tally_day',
  'working_day_exception',
  'notification',
  'audit_entry',
  'reorganization',
  'stored_file',
  'person',
  'organization',
  'place',
] as const

const finishedMark = 'demo_seeded'

/** The demonstration's tenant, and whether its seeding came to the end. */
export async function findDemoSpace(
  database: Database,
  code: string,
): Promise<{ tenantId: string; isFinished: boolean } | null> {
  const tenant = await database.kysely
    .selectFrom('tenant')
    .select('id')
    .where('code', '=', code)
    .where('is_demo', '=', true)
    .executeTakeFirst()
  if (!tenant) return null
  const mark = await inTenant(database, tenant.id, (trx) =>
    trx
      .selectFrom('audit_entry')
      .select('id')
      .where('tenant_id', '=', tenant.id)
      .where('action', '=', finishedMark)
      .executeTakeFirst(),
  )
  return { tenantId: tenant.id, isFinished: mark !== undefined }
}

/** Removes a demonstration whose seeding was cut off, whole or not at all; needs the rights of migrations. */
export async function removeDemoSpace(database: Database, tenantId: string): Promise<void> {
  await inTenant(database, tenantId, async (trx) => {
    await sql`update place set reorganization_id = null where tenant_id = ${tenantId}`.execute(trx)
    await sql`update reorganization set directive_id = null where tenant_id = ${tenantId}`.execute(trx)
    for (const table of tables) await trx.deleteFrom(table).where('tenant_id', '=', tenantId).execute()
    await trx.deleteFrom('auth.user').where('tenantId', '=', tenantId).execute()
    await sql`delete from tenant where id = ${tenantId} and is_demo`.execute(trx)
  })
}

export const demoFinished = { action: finishedMark, subjectType: 'tenant' }
