import type { Trx } from '../../../platform/db/database.ts'
import type { DirectiveTerms } from '../directive-record.ts'

/** What may be corrected of a directive at any time, its row locked. */
export async function lockTerms(trx: Trx, tenantId: string, directiveId: string): Promise<DirectiveTerms> {
  return trx
    .selectFrom('directive')
    .select(['urgency', 'field', 'leader_person_id as leaderPersonId'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', directiveId)
    .forUpdate()
    .$castTo<DirectiveTerms>()
    .executeTakeFirstOrThrow()
}

/** The directive's version stays: whoever edits its header at the same time is not held up. */
export async function updateTerms(
  trx: Trx,
  tenantId: string,
  directiveId: string,
  terms: DirectiveTerms,
): Promise<void> {
  await trx
    .updateTable('directive')
    .set({ urgency: terms.urgency, field: terms.field, leader_person_id: terms.leaderPersonId })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', directiveId)
    .execute()
}
